import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { head } from '../../../../src/core/contract/rules/example.ts';
import { checkTree, engineFor } from '../../../support/engine.ts';
import { fixed, told } from '../../../support/told.ts';

const path = 'contracts/customers.odcs.yaml';
const columns = (...lines: string[]) => ({
  [path]: `${head}schema:\n  - name: customers\n    properties:\n${lines.map((line) => `      - {${line}}\n`).join('')}`,
});

describe('contract/unclassified-personal-data', () => {
  const rule = 'contract/unclassified-personal-data';

  it('leaves columns alone that say how they are protected', () => {
    const tree = columns(
      'name: email, classification: confidential',
      'name: phone, encryptedName: phone_enc',
      'name: surname, tags: [pii]',
      'name: iban, customProperties: [{property: maskingPolicy, value: full}]',
      'name: birth_date',
    );
    assert.deepEqual(told(rule, tree), ['birth_date']);
  });

  it('takes a tag of the table or the contract for all its columns', () => {
    const text = (columns('name: email') as Record<string, string>)[path] as string;
    assert.deepEqual(told(rule, { [path]: `${text}tags: [gdpr]\n` }), []);
    assert.deepEqual(
      told(rule, { [path]: text.replace('name: customers\n', 'name: customers\n    tags: [PII]\n') }),
      [],
    );
    assert.deepEqual(told(rule, { [path]: `${text}tags: [sales]\n` }), ['email']);
  });

  it('reports personal data that is called public, at that word', () => {
    assert.deepEqual(told(rule, columns('name: email, classification: public')), ['public']);
  });

  it('adds the classification in JSON too', () => {
    const at = 'contracts/customers.odcs.json';
    const json = { apiVersion: 'v3.1.0', kind: 'DataContract', id: 'c', version: '1.0.0', status: 'active' };
    const text = JSON.stringify({ ...json, schema: [{ name: 'c', properties: [{ name: 'email' }] }] }, null, 2);
    const now = JSON.parse(fixed(rule, at, { [at]: text }) ?? '');
    assert.deepEqual(now.schema[0].properties[0], { name: 'email', classification: 'restricted' });
  });
});

describe('contract/inconsistent-classification', () => {
  const rule = 'contract/inconsistent-classification';

  it('takes the word that the workspace uses more often', () => {
    const many = columns('name: a, classification: regulated', 'name: b, classification: regulated');
    const one = `${head}schema:\n  - name: c\n    properties:\n      - {name: c, classification: regualted}\n`;
    assert.deepEqual(told(rule, { ...many, 'contracts/other.odcs.yaml': one }), [
      'contracts/other.odcs.yaml: regualted',
    ]);
  });

  it('leaves words alone that are used alike, and capitals where all have them', () => {
    assert.deepEqual(
      told(
        rule,
        columns(
          'name: a, classification: level1',
          'name: b, classification: level2',
          'name: c, classification: level2',
        ),
      ),
      [],
    );
    assert.deepEqual(told(rule, columns('name: a, classification: Restricted')), []);
    const mixed = columns(
      'name: a, classification: Internal',
      'name: b, classification: Internal',
      'name: c, classification: INTERNAL',
    );
    assert.deepEqual(told(rule, mixed), ['INTERNAL']);
  });
});

describe('contract/exposed-password', () => {
  const rule = 'contract/exposed-password';
  const server = (location: string) => ({
    [path]: `${head}servers:\n  - server: prod\n    type: custom\n    location: ${location}\n`,
  });

  it('shows the password and nothing else', () => {
    assert.deepEqual(told(rule, server('postgres://loader:hunter22@db.example.com/shop')), ['hunter22']);
    assert.deepEqual(told(rule, server('"jdbc:sqlserver://db;user=loader;password=hunter22;encrypt=true"')), [
      'hunter22',
    ]);
    assert.deepEqual(told(rule, { [path]: `${head}servers:\n  - {server: p, type: custom, password: hunter22}\n` }), [
      'hunter22',
    ]);
  });

  it('leaves what stands in the place of a password alone', () => {
    const urls = [
      'postgres://loader:${DB_PASSWORD}@db.example.com/shop',
      'postgres://loader:{{ password }}@db/shop',
      'postgres://user:password@localhost/shop',
      'postgres://postgres:postgres@localhost/shop',
      'postgres://user:****@localhost/shop',
      'postgres://<user>:<password>@localhost/shop',
      'abfss://orders@storage.example.com/path',
      'https://example.com:443/a@b',
      'jdbc:postgresql://localhost:5432/shop',
      'mailto:orders@example.com',
    ];
    for (const url of urls) assert.deepEqual(told(rule, server(`'${url}'`)), [], url);
  });
});

describe('contract/unmasked-personal-data', () => {
  it('asks only for columns that are classified', () => {
    const rule = 'contract/unmasked-personal-data';
    const tree = columns('name: email, classification: restricted', 'name: phone');
    const found = checkTree(engineFor({}, { [rule]: 'hint' }), tree).get(path) ?? [];
    const messages = found.filter((each) => each.rule === rule).map((each) => each.message);
    assert.deepEqual(messages, [
      "'email' holds an e-mail address and has no protected column; name it in 'encryptedName'.",
    ]);
  });
});
