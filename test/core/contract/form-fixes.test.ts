import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyEdits } from '../../../src/core/document/edit.ts';
import { Fixer } from '../../../src/core/fixer.ts';
import { engineFor, openTree } from '../../support/engine.ts';

const head = 'apiVersion: v3.1.0\nkind: DataContract\nid: orders\nversion: 1.0.0\nstatus: active\n';
const engine = engineFor();

/** What a contract becomes by each fix of one rule that holds, by the title of the fix. */
function fixed(text: string, rule: string, path = 'contracts/orders.odcs.yaml'): Record<string, string> {
  const { index, documents } = openTree(engine, { [path]: text });
  const [document] = documents;
  assert.ok(document);
  const found = engine.conclude(engine.check(document, index)).filter((finding) => finding.rule === rule);
  const fixes = found.flatMap((finding) => new Fixer(engine, index).verify(document, finding).fixes ?? []);
  return Object.fromEntries(fixes.map(({ title, edits }) => [title, applyEdits(text, edits) ?? '']));
}

describe('fixes of the form of contracts', () => {
  it('begin a contract that is empty', () => {
    assert.deepEqual(fixed('', 'contract/missing-key'), {
      "Add 'apiVersion', 'kind', 'id', 'version' and 'status'":
        'apiVersion: v3.1.0\nkind: DataContract\nid: TODO\nversion: 1.0.0\nstatus: draft\n',
    });
  });

  it('put keys in their order, and keep comments', () => {
    const server = (more: string) =>
      `${head}servers:\n  # the replica\n  - server: prod # read only\n    type: mysql\n    host: db # internal\n${more}    database: sales\n`;
    assert.deepEqual(fixed(server(''), 'contract/missing-key'), { "Add 'port: 3306'": server('    port: 3306\n') });
  });

  it('offer each value where there are only a few', () => {
    const check = (more: string) =>
      `${head}schema:\n  - name: orders\n    quality:\n      - type: library\n${more}        mustBe: 0\n`;
    const fixes = fixed(check(''), 'contract/missing-key');
    assert.equal(Object.keys(fixes).length, 5);
    assert.equal(fixes["Add 'metric: rowCount'"], check('        metric: rowCount\n'));
  });

  it('add keys to JSON', () => {
    const json = (more: string) =>
      `{\n  "apiVersion": "v3.1.0",\n  "kind": "DataContract",\n  "id": "orders",\n  "version": "1.0.0"${more}\n}\n`;
    const fixes = fixed(json(''), 'contract/missing-key', 'contracts/orders.odcs.json');
    assert.equal(fixes["Add 'status: draft'"], json(',\n  "status": "draft"'));
  });

  it('turn the opposite of a flag round', () => {
    const column = (line: string) =>
      `${head}schema:\n  - name: orders\n    properties:\n      - name: order_id\n        ${line}\n`;
    const fixes = fixed(column('nullable: false # key'), 'contract/unknown-key');
    assert.equal(fixes["Change to 'required: true'"], column('required: true # key'));
  });

  it('put a key below the mapping it belongs into', () => {
    const column = (lines: string) =>
      `${head}schema:\n  - name: orders\n    properties:\n      - name: order_id\n        logicalType: string\n${lines}`;
    const fixes = fixed(column('        maxLength: 20\n'), 'contract/unknown-key');
    assert.equal(
      fixes["Put it below 'logicalTypeOptions'"],
      column('        logicalTypeOptions:\n          maxLength: 20\n'),
    );
  });

  it('make facts of ones own custom properties', () => {
    assert.deepEqual(fixed(`${head}costCenter: 4711\n`, 'contract/unknown-key'), {
      "Put 'costCenter' below 'customProperties'": `${head}customProperties:\n  - property: costCenter\n    value: 4711\n`,
      "Remove 'costCenter'": head,
    });
  });

  it('make a list of a single value or mapping', () => {
    assert.deepEqual(fixed(`${head}tags: sales\n`, 'contract/wrong-type'), {
      'Make it a list of one': `${head}tags: [sales]\n`,
    });
    const role = (first: string, rest: string) =>
      `${head}roles:\n  ${first}role: reader\n  ${rest}# who reads\n  ${rest}access: read\n`;
    assert.deepEqual(fixed(role('', ''), 'contract/wrong-type'), { 'Make it a list of one': role('- ', '  ') });
  });

  it('quote what YAML takes for a number, and unquote what should be one', () => {
    const text = head.replace('1.0.0', '1.10');
    assert.deepEqual(fixed(text, 'contract/wrong-type'), { 'Put it into quotes': head.replace('1.0.0', '"1.10"') });
    const price = (amount: string) => `${head}price:\n  priceAmount: ${amount}\n`;
    assert.deepEqual(fixed(price("'9.95'"), 'contract/wrong-type'), { 'Write it as a number': price('9.95') });
  });

  it('put a text into the mapping that is wanted', () => {
    assert.deepEqual(fixed(`${head}description: All orders.\n`, 'contract/wrong-type'), {
      "Put it below 'purpose'": `${head}description:\n  purpose: All orders.\n`,
    });
  });

  it('take out the second of two equal keys', () => {
    assert.deepEqual(fixed(`${head}domain: sales\ndomain: finance\n`, 'contract/yaml-syntax'), {
      "Remove the second 'domain'": `${head}domain: sales\n`,
    });
  });

  it('put the comma that JSON misses', () => {
    const json = (comma: string) =>
      `{\n  "apiVersion": "v3.1.0"${comma}\n  "kind": "DataContract",\n  "id": "orders",\n  "version": "1.0.0",\n  "status": "active"\n}\n`;
    assert.deepEqual(fixed(json(''), 'contract/json-syntax', 'contracts/orders.odcs.json'), {
      'Put a comma': json(','),
    });
  });
});
