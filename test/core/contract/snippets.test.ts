import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { inRoot } from '../../../src/build/paths.ts';
import { contractSnippets } from '../../../src/core/contract/snippets/index.ts';
import type { ContractSnippet } from '../../../src/core/contract/snippets/snippet.ts';
import { checkTree, engineFor } from '../../support/engine.ts';
import { expandSnippet } from '../../support/snippets.ts';

interface Written {
  readonly prefix: string;
  readonly body: readonly string[];
}

const path = 'contracts/orders.odcs.yaml';
const file = JSON.parse(readFileSync(inRoot('snippets/contracts.code-snippets'), 'utf8')) as Record<string, Written>;

/** The text of a snippet when nobody types anything. */
function expanded(id: string): string {
  const found = Object.values(file).find((each) => each.prefix === `gw-${id}`);
  assert.ok(found, `There is no snippet 'gw-${id}'.`);
  return expandSnippet(found.body.join('\n'), {});
}

const whole = `${expanded('contract')}\n`;

/** Puts lines behind the first match of a pattern. */
function insert(base: string, behind: RegExp, lines: string, indent: number): string {
  const at = behind.exec(base);
  assert.ok(at, `There is no ${behind}.`);
  const end = at.index + at[0].length;
  return base.slice(0, end) + lines.replace(/^(?=.)/gm, ' '.repeat(indent)) + base.slice(end);
}

/** The contract without a section at the top. */
const without = (key: string): string => whole.replace(new RegExp(`^${key}:\\n(?:[ -].*\\n)+`, 'm'), '');
const item = (part: string): string => part.replace(/^(?=.)/gm, '  ');

/** How a part is put into the contract of the first snippet, by the place that it is for. */
const places: Readonly<Record<ContractSnippet['below'], (part: string) => string>> = {
  '': (part) => insert(without(/^\w+/.exec(part)?.[0] ?? ''), /^status: .*\n/m, part, 0),
  schema: (part) => insert(whole, /^schema:\n/m, part, 2),
  properties: (part) =>
    insert(
      without('slaProperties').replace(/(^ {4}properties:\n)(?: {6}.*\n)+/m, '$1'),
      /^ {4}properties:\n/m,
      part,
      6,
    ),
  servers: (part) => insert(whole, /^servers:\n/m, part, 2),
  quality: (part) => insert(whole, / {8}logicalType: timestamp\n/, `quality:\n${item(part)}`, 8),
  tableQuality: (part) => insert(whole, / {4}physicalType: table\n/, `quality:\n${item(part)}`, 4),
  relationships: (part) => {
    const two = insert(whole, /^schema:\n/m, `${expanded('table')}\n`, 2);
    return insert(two, /name: order_id\n/, part, 8);
  },
  roles: (part) => insert(whole, /^status: .*\n/m, `roles:\n${item(part)}`, 0),
};

function withPart({ id, below }: ContractSnippet): string {
  return id === 'contract' ? whole : places[below](`${expanded(id)}\n`);
}

describe('the snippets of contracts', () => {
  it('are all in the file that VS Code reads, each under a name of its own', () => {
    assert.deepEqual(
      Object.values(file).map((each) => each.prefix),
      contractSnippets.map(({ id }) => `gw-${id}`),
    );
    assert.equal(Object.keys(file).length, contractSnippets.length);
  });

  for (const snippet of contractSnippets) {
    it(`'${snippet.id}' has no error and no warning in its place`, () => {
      const text = withPart(snippet);
      const findings = checkTree(engineFor(), { [path]: text }).get(path) ?? [];
      const grave = findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
      assert.deepEqual(
        grave.map((each) => `${each.rule}: ${each.message}`),
        [],
        text,
      );
    });
  }
});
