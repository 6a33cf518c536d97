import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CatalogPart } from '../../../src/core/catalog.ts';
import { Session } from '../../../src/core/session.ts';
import { engineFor, filesOf, type Tree } from '../../support/engine.ts';

const orders = `apiVersion: v3.1.0
kind: DataContract
id: orders
name: Orders
version: 1.2.0
status: active
domain: sales
description:
  purpose: What was sold.
customProperties:
  - property: consumers
    value:
      - name: Revenue board
        type: dashboard
schema:
  - name: orders
    physicalType: table
    properties:
      - name: order_id
        logicalType: integer
        primaryKey: true
        required: true
      - name: address
        logicalType: object
        properties:
          - name: city
            logicalType: string
`;
const two = `apiVersion: v3.1.0
kind: DataContract
id: a
version: 1.0.0
status: draft
---
apiVersion: v3.1.0
kind: DataContract
id: b
version: 1.0.0
status: retired
`;
const dbt = (enforced: boolean) =>
  `models:\n  - name: daily\n    config:\n      contract:\n        enforced: ${enforced}\n    columns:\n      - name: day\n        data_type: date\n`;

const tree: Tree = {
  'contracts/orders.odcs.yaml': orders,
  'contracts/two.odcs.yaml': two,
  'models/daily.yml': dbt(true),
  'models/loose.yml': dbt(false),
};

function open(files: Tree): Session {
  const session = new Session(engineFor(), filesOf(files));
  for (const [path, text] of Object.entries(files)) session.set(path, text);
  for (const _ of session.check((path) => files[path])) {
    // Every step is wanted here.
  }
  return session;
}

function entriesOf(files: Tree) {
  const session = open(files);
  return session.engine.catalog('contract', session)?.entries ?? [];
}

function partsOf(files: Tree, path: string, number = 0): readonly CatalogPart[] {
  const session = open(files);
  const { engine, index } = session;
  const document = engine.parse(path, files[path] as string);
  ok(document);
  const surroundings = { ...index.view(), all: (kind: string) => index.all(kind), text: (at: string) => files[at] };
  return engine.catalogParts(document, number, surroundings);
}

/** Parts in short, with how deep they lie. */
function lines(parts: readonly CatalogPart[], depth = ''): string[] {
  return parts.flatMap(({ name, kind, detail, range, parts: inner }) => [
    `${depth}${name} | ${kind} | ${detail} | ${range.start.line}`,
    ...lines(inner, `${depth}  `),
  ]);
}

describe('the catalog of contracts', () => {
  it('has every contract, also several of a file, and dbt models only where they promise something', () => {
    deepEqual(
      entriesOf(tree).map(({ path, number, name, detail }) => `${path} ${number} ${name} ${detail ?? ''}`),
      [
        'contracts/orders.odcs.yaml 0 Orders 1.2.0',
        'contracts/two.odcs.yaml 0 a 1.0.0',
        'contracts/two.odcs.yaml 1 b 1.0.0',
        'models/daily.yml 0 daily.yml ',
      ],
    );
  });

  it('groups them by domain, status, format and folder', () => {
    const session = open(tree);
    deepEqual(
      session.engine.catalog('contract', session)?.groupings.map(({ id }) => id),
      ['domain', 'status', 'format', 'folder'],
    );
    const [first, , third, model] = entriesOf(tree);
    deepEqual(first?.groups, { domain: ['sales'], status: ['active'], format: ['ODCS 3.1.0'], folder: ['contracts'] });
    deepEqual(
      [third?.groups.status, model?.groups.domain, model?.groups.format],
      [['retired'], [], ['dbt properties']],
    );
  });

  it('opens a contract where it begins, and finds it by its tables and columns', () => {
    const [first, , third] = entriesOf(tree);
    deepEqual([first?.range.start.line, third?.range.start.line], [0, 6]);
    deepEqual(first?.words.filter(Boolean), ['orders', 'order_id', 'address', 'address.city']);
    deepEqual([first?.hasParts, third?.hasParts, first?.description], [true, false, 'What was sold.']);
  });

  it('shows tables, who reads them, and columns with type and key', () => {
    deepEqual(lines(partsOf(tree, 'contracts/orders.odcs.yaml')), [
      'orders | table | table | 15',
      '  Revenue board | consumer | dashboard | 12',
      '  order_id | primary key | integer · required · primary key | 18',
      '  address | column | object | 22',
      '    city | column | string | 25',
    ]);
    deepEqual(partsOf(tree, 'contracts/two.odcs.yaml', 1), []);
    deepEqual(partsOf(tree, 'contracts/two.odcs.yaml', 7), []);
  });

  it('keeps a contract that cannot be read where its name says what it is', () => {
    const session = open(tree);
    session.setUnreadable('contracts/large.odcs.yaml', 'This file is too large.');
    session.setUnreadable('other/large.yaml', 'This file is too large.');
    session.checkOne('contracts/large.odcs.yaml');
    const entry = session.engine.catalog('contract', session)?.entries.find(({ name }) => name === 'large.odcs.yaml');
    equal(entry?.findings.error, 1);
    ok(!session.engine.catalog('contract', session)?.entries.some(({ path }) => path.startsWith('other/')));
  });

  it('says of broken contracts what can be said', () => {
    for (let end = 0; end < orders.length; end += 7) {
      const files = { 'contracts/a.odcs.yaml': orders.slice(0, end) };
      for (const { path, number } of entriesOf(files)) partsOf(files, path, number);
    }
  });
});
