import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { DocumentSymbol, Features } from '../../../../src/core/feature.ts';
import { head, tables } from '../../../support/contracts.ts';
import { engineFor, openTree } from '../../../support/engine.ts';

const path = 'contracts/orders.odcs.yaml';
const text = `# Orders of the shop,
# by table.
${head}${tables}        quality:
          - name: Not negative
            type: sql
            query: SELECT 1
            dimension: accuracy
            mustBe: 1
slaProperties:
  - property: latency
    value: 4
    unit: h
roles:
  - role: reader
    access: read
team:
  name: Orders
  members:
    - username: ann@example.com
      role: Data Owner
`;

function featuresOf(contract: string, at = path) {
  const engine = engineFor();
  const { index, documents } = openTree(engine, { [at]: contract });
  const [document] = documents;
  assert.ok(document);
  return { document, features: engine.features(document) as Features, view: index.view() };
}

function outline(contract: string, at = path): string[] {
  const { document, features } = featuresOf(contract, at);
  const line = ({ name, kind, detail, children }: DocumentSymbol, depth: number): string[] => [
    `${'  '.repeat(depth)}${kind} ${name}${detail ? ` (${detail})` : ''}`,
    ...children.flatMap((child) => line(child, depth + 1)),
  ];
  return (features.symbols?.(document) ?? []).flatMap((each) => line(each, 0));
}

describe('the outline of a contract', () => {
  it('shows the parts below the keys at the top', () => {
    assert.deepEqual(outline(text), [
      'key apiVersion (v3.1.0)',
      'key kind (DataContract)',
      'key id (orders)',
      'key version (1.2.0)',
      'key status (active)',
      'key servers',
      '  server prod (postgres)',
      'key schema',
      '  table customers (2 columns)',
      '    primary-key customer_id (integer · primary key)',
      '    column email (string)',
      '  table orders (2 columns)',
      '    column order_id (integer)',
      '    column amount (number)',
      '      check Not negative (accuracy)',
      'key slaProperties',
      '  promise latency (4 h)',
      'key roles',
      '  role reader (read)',
      'key team',
      '  person ann@example.com (Data Owner)',
    ]);
  });

  it('shows fields of objects and what arrays hold', () => {
    const nested = `${head}schema:
  - name: orders
    physicalType: table
    properties:
      - name: address
        logicalType: object
        properties:
          - name: city
            logicalType: string
            required: true
      - name: tags
        logicalType: array
        items:
          logicalType: string
`;
    assert.deepEqual(outline(nested).slice(6), [
      '  table orders (table · 2 columns)',
      '    column address (object)',
      '      column city (string · required)',
      '    column tags (array of string)',
    ]);
  });

  it('shows each contract of a file with several', () => {
    const two = outline(`${head}---\n${head.replace('1.2.0', '2.0.0').replace('id: orders', 'id: shops')}`);
    assert.deepEqual(
      two.filter((line) => !line.startsWith(' ')),
      ['contract orders (ODCS 3.1.0 · 1.2.0 · active)', 'contract shops (ODCS 3.1.0 · 2.0.0 · active)'],
    );
  });

  it('is the same for JSON', () => {
    const json = '{"kind": "DataContract", "schema": [{"name": "a", "properties": [{"name": "b"}]}]}';
    assert.deepEqual(outline(json, 'a.json'), [
      'key kind (DataContract)',
      'key schema',
      '  table a (1 column)',
      '    column b',
    ]);
  });

  it('has names inside of the spans, and children inside of their parents, in broken text too', () => {
    const check = ({ span, nameSpan, children }: DocumentSymbol): void => {
      for (const inner of [nameSpan, ...children.map((each) => each.span)]) {
        assert.ok(span.start <= inner.start && inner.end <= span.end);
      }
      children.forEach(check);
    };
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(30), (from, length) => {
        const broken = text.slice(0, from) + text.slice(from + length);
        const [document] = openTree(engineFor(), { [path]: broken }).documents;
        if (document) engineFor().features(document).symbols?.(document).forEach(check);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the folds of a contract', () => {
  const folded = (contract: string, at = path): string[] => {
    const { document, features } = featuresOf(contract, at);
    const line = (offset: number) => document.source.lineAt(offset) + 1;
    return (features.folds?.(document) ?? []).map(
      ({ span, kind }) => `${line(span.start)}-${line(span.end)}${kind === 'comment' ? ' comment' : ''}`,
    );
  };

  it('are its sections, tables, columns and comments of several lines', () => {
    assert.deepEqual(folded(text).slice(0, 9), [
      '1-2 comment',
      '8-14',
      '9-14',
      '15-37',
      '16-25',
      '17-25',
      '18-21',
      '22-25',
      '26-37',
    ]);
  });

  it('are whole contracts where a file has several, and left to the editor in JSON', () => {
    assert.deepEqual(folded(`${head}---\n${head}`), ['1-5', '7-11']);
    assert.deepEqual(folded('{\n"kind": "DataContract"\n}\n', 'a.json'), []);
  });
});

describe('the growing selection in a contract', () => {
  it('goes from the word to the value, its key, the column, the table and the file', () => {
    const { document, features } = featuresOf(text);
    const offset = text.indexOf('integer') + 2;
    const spans = features.selections?.(document, offset) ?? [];
    const shown = spans.map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(shown.slice(0, 2), ['integer', 'logicalType: integer']);
    assert.ok(shown[2]?.startsWith('name: customer_id') && shown[2].endsWith('primaryKey: true'));
    assert.ok(shown.some((each) => each.startsWith('name: customers') && each.endsWith('Where mail goes.')));
    assert.equal(shown.at(-1), text);
  });
});

describe('the colours of a contract', () => {
  it('mark the names of tables and columns, and keys that are deprecated', () => {
    const old = `${text.replace('type: sql', 'type: library').replace('query: SELECT 1', 'rule: rowCount')}`;
    const { document, features, view } = featuresOf(old);
    const tokens = (features.tokens?.(document, view) ?? []).map(
      ({ span, type, modifiers }) => `${old.slice(span.start, span.end)} ${type} ${modifiers.join(' ')}`,
    );
    assert.deepEqual(tokens, [
      'customers class declaration',
      'customer_id property declaration',
      'email property declaration',
      'orders class declaration',
      'order_id property declaration',
      'amount property declaration',
      'rule property deprecated',
    ]);
  });
});
