import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { contractTemplates, templateOfTables } from '../../../../src/core/contract/create/template.ts';
import type { SourceColumn, SourceTable, SourceTables } from '../../../../src/core/source-table.ts';
import { made, refused, Workshop } from '../../../support/new-files.ts';
import { needsStandard, publishedSchemas } from '../../../support/odcs-standard.ts';

const column = (name: string, physicalType: string, more: Partial<SourceColumn> = {}): SourceColumn => ({
  name,
  physicalType,
  dialect: 'postgres',
  columns: [],
  ...more,
});
const table = (name: string, columns: readonly SourceColumn[], more: Partial<SourceTable> = {}): SourceTable => ({
  name,
  namespace: ['analytics', 'sales'],
  kind: 'table',
  columns,
  constraints: [],
  partitionedBy: [],
  tags: [],
  notes: [],
  ...more,
});
const orders = table(
  'orders',
  [
    column('order_id', 'bigint', { primaryKey: 1, nullable: false, description: 'Its number.' }),
    column('customer_id', 'integer', { references: { table: 'customers' }, nullable: true }),
    column('email', 'varchar(200)', { unique: true }),
    column('amount', 'numeric(10,2)'),
    column('status', 'text', { values: ['placed', 'no'] }),
    column('tags', 'text[]', { items: { physicalType: 'text', dialect: 'postgres', columns: [] } }),
    column('placed_at', 'timestamptz', { nullable: false }),
    column('what', 'our_own_type'),
  ],
  {
    description: 'Every order: one row each.',
    partitionedBy: ['placed_at'],
    constraints: [
      { kind: 'unique', columns: ['customer_id', 'placed_at'] },
      { kind: 'check', name: 'positive', expression: 'amount > 0' },
    ],
  },
);
const customers = table('customers', [column('id', 'integer', { primaryKey: 1 })]);

const from = (tables: readonly SourceTable[], more: Partial<SourceTables['origin']> = {}): SourceTables => ({
  origin: { path: 'db/shop.sql', kind: 'ddl', date: '2031-03-01T10:00:00Z', name: 'shop', ...more },
  tables,
  notes: ["View 'v' is left out."],
});

describe('a contract about tables that are known', () => {
  const shop = new Workshop({ 'data-contracts/a.odcs.yaml': 'kind: DataContract\napiVersion: v3.1.0\n' });
  const templateOf = (tables: SourceTables) => {
    const template = shop.engine.templateOf('contract', tables);
    ok(template);
    return template;
  };
  const all = (tables: SourceTables) => templateOf(tables).parts.map(({ id }) => id);

  it('has all that the tables tell, in the order of the standard', () => {
    const source = from([orders, customers]);
    const answers = { name: 'Shop Orders', domain: 'sales', owner: 'shop@example.com' };
    const { main } = made(shop.create(templateOf(source), { answers, parts: all(source) }));
    equal(main.path, 'data-contracts/shop-orders.odcs.yaml');
    equal(main.text.slice(0, main.text.indexOf('slaProperties:')), expected);
  });

  it('is free of errors and warnings', () => {
    const source = from([orders, customers]);
    const result = made(shop.create(templateOf(source), { answers: { name: 'shop' }, parts: all(source) }));
    const { profile, findings } = shop.check(result);
    equal(profile, 'odcs-3.1.0');
    deepEqual(
      findings.filter((each) => each.startsWith(result.main.path) && / (?:error|warning) /.test(each)),
      [],
    );
  });

  it('lets its author choose tables, and begins with their name', () => {
    const source = from([orders, customers]);
    const template = templateOf(source);
    deepEqual(
      template.parts.map(({ title, summary }) => `${title}: ${summary}`),
      ['orders: analytics.sales · 8 columns · Every order: one row each.', 'customers: analytics.sales · 1 column'],
    );
    equal(template.choice?.comesFirst, true);
    equal(template.fields[0]?.initial, 'shop');
    match(refused(shop.create(template, { answers: { name: 'shop' } })), /choose at least one/);
    const { main } = made(shop.create(template, { answers: { name: 'customers' }, parts: all(source).slice(1) }));
    ok(!main.text.includes('name: orders'));
    const alone = templateOf(from([customers]));
    deepEqual([alone.parts, alone.choice, alone.fields[0]?.initial], [[], undefined, 'customers']);
  });

  it('says where the data is, as far as the source tells', () => {
    const serverOf = (source: SourceTables, server?: string) => {
      const answers = { name: 'shop', ...(server ? { server } : {}) };
      const { text } = made(shop.create(templateOf(source), { answers })).main;
      return /^servers:\n((?: .*\n)*)/m.exec(text)?.[1]?.trim().split(/\n\s+/).slice(1);
    };
    deepEqual(serverOf(from([customers])), [
      'type: postgres',
      'environment: prod',
      'host: db.example.com',
      'port: 5432',
      'database: analytics',
      'schema: sales',
    ]);
    deepEqual(serverOf(from([customers]), 'bigquery')?.slice(2), ['project: analytics', 'dataset: sales']);
    const file = from([customers], { path: 'data/a b.csv', kind: 'csv' });
    deepEqual(serverOf(file)?.slice(2), ['path: data/a b.csv', 'format: csv']);
    equal(serverOf(from([customers]), 'none'), undefined);
  });

  it('knows the types of the chosen server where the source names no dialect', () => {
    const { dialect: _, ...neutral } = column('id', 'INT64');
    const source = from([table('a', [neutral])]);
    const textFor = (server: string) =>
      made(shop.create(templateOf(source), { answers: { name: 'b', server } })).main.text;
    match(textFor('bigquery'), /name: id\n +logicalType: integer\n +physicalType: INT64\n/);
    match(textFor('postgres'), /name: id\n +physicalType: INT64\n/);
  });

  it('goes through its stops as a snippet that says the same as the text', () => {
    const { main, snippet } = made(shop.create(templateOf(from([orders])), { answers: { name: 'shop' } }));
    const plain = snippet?.replace(/\$\{\d+:((?:\\.|[^}])*)\}|\$0/g, '$1').replace(/\\([\\$}])/g, '$1');
    equal(plain, main.text);
    match(snippet ?? '', /purpose: \$\{1:/);
  });

  it('is made of any names and texts without an error in it', () => {
    const odd = fc.string({
      unit: fc.constantFrom('a', ':', '#', '"', "'", '\n', '-', ' ', '«', '›', '$', '{', '\\', 'ü', '\t'),
      minLength: 1,
    });
    fc.assert(
      fc.property(odd, odd, odd, odd, (name, type, description, owner) => {
        const columns = [column(name, type, { description, default: name, values: [description] })];
        const source = from([table(name, columns, { description, tags: [type], notes: [name] })], {
          path: `${name}.sql`,
        });
        const template = templateOf(source);
        const made = template.make({ place: '<name>.odcs.yaml', answers: { name: 'a', owner }, parts: [], today: '' });
        ok('main' in made);
        const document = shop.engine.parse(made.main.path, made.main.text);
        ok(document && template.isRead(document), made.main.text);
        const findings = shop.engine.check(document, shop.index).findings;
        deepEqual(
          findings
            .filter(({ rule }) => rule === 'contract/yaml-syntax' || rule === 'contract/duplicate-key')
            .map(({ message }) => message),
          [],
          made.main.text,
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe('a contract that begins with an example', () => {
  const shop = new Workshop();
  const templates = shop.engine.templates('contract');

  it('is one of three', () => {
    deepEqual(
      templates.map(({ id }) => id),
      ['warehouse-table', 'event-stream', 'object-storage'],
    );
  });

  it('has nothing to find in it', () => {
    for (const template of templates) {
      const answers = { name: 'Orders', domain: 'sales', owner: 'orders@example.com' };
      const result = made(shop.create(template, { answers }));
      deepEqual(shop.check(result), { profile: 'odcs-3.1.0', findings: [] }, template.id);
      equal(result.main.path, 'contracts/orders.odcs.yaml');
    }
  });

  it('refuses names that no file can have, and places that hold no contracts', () => {
    const [template] = templates;
    ok(template);
    match(refused(shop.create(template, { answers: { name: 'a/b' } })), /cannot hold '\/'/);
    match(refused(shop.create(template, { answers: {} })), /name is needed/);
    match(refused(shop.create(template, { place: 'a/<name>.md', answers: { name: 'a' } })), /no place for a contract/);
    match(refused(shop.create(template, { place: '../<name>.odcs.yaml', answers: { name: 'a' } })), /no place/);
  });

  it('stands in the directory that was chosen, else where other contracts are', () => {
    const [template] = templates;
    ok(template);
    deepEqual(shop.places(template), ['contracts/<name>.odcs.yaml']);
    deepEqual(shop.places(template, 'teams/a'), ['teams/a/<name>.odcs.yaml', 'teams/a/contracts/<name>.odcs.yaml']);
    deepEqual(shop.places(template, 'contracts'), ['contracts/<name>.odcs.yaml']);
  });
});

describe('every new contract', () => {
  it('fits the published schema, whatever the server', needsStandard, () => {
    const judge = publishedSchemas()['3.1.0'];
    const known = templateOfTables(from([orders, customers]));
    for (const template of [...contractTemplates, known]) {
      for (const server of template.fields.find(({ key }) => key === 'server')?.choices ?? []) {
        const answers = { name: 'shop', domain: 'sales', owner: 'shop@example.com', server };
        const parts = template.parts.map(({ id }) => id);
        const made = template.make({ place: '<name>.odcs.yaml', answers, parts, today: '' });
        ok('main' in made);
        deepEqual(judge(parse(made.main.text)).errors, [], `${template.id} on ${server}`);
      }
    }
  });
});

const expected = `# Made of db/shop.sql as it was on 2031-03-01.
# View 'v' is left out.
apiVersion: v3.1.0
kind: DataContract
id: shop-orders
name: Shop Orders
version: 1.0.0
# It becomes 'active' when its consumers have agreed.
status: draft
domain: sales
description:
  purpose: What the data is for, and which decisions rest on it.
  usage: Who may use it, and how.
  limitations: What it must not be used for, and what is missing in it.
servers:
  - server: production
    type: postgres
    environment: prod
    host: db.example.com
    port: 5432
    database: analytics
    schema: sales
schema:
  - name: orders
    physicalName: analytics.sales.orders
    physicalType: table
    description: "Every order: one row each."
    properties:
      - name: order_id
        logicalType: integer
        physicalType: bigint
        description: Its number.
        required: true
        primaryKey: true
        primaryKeyPosition: 1
      - name: customer_id
        logicalType: integer
        physicalType: integer
        relationships:
          - to: customers.id
      # To decide: 'email' sounds like an e-mail address; who may see it? Add 'classification'.
      - name: email
        logicalType: string
        physicalType: varchar(200)
        unique: true
      - name: amount
        logicalType: number
        physicalType: numeric(10,2)
      - name: status
        logicalType: string
        physicalType: text
        quality:
          - metric: invalidValues
            arguments:
              validValues:
                - placed
                - "no"
            mustBe: 0
      - name: tags
        logicalType: array
        physicalType: text[]
        items:
          logicalType: string
          physicalType: text
      - name: placed_at
        logicalType: timestamp
        physicalType: timestamptz
        required: true
        partitioned: true
        partitionKeyPosition: 1
      - name: what
        physicalType: our_own_type
    quality:
      - metric: duplicateValues
        arguments:
          properties:
            - customer_id
            - placed_at
        mustBe: 0
      - name: positive
        type: sql
        query: SELECT COUNT(*) FROM \${object} WHERE NOT (amount > 0)
        mustBe: 0
  - name: customers
    physicalName: analytics.sales.customers
    physicalType: table
    properties:
      - name: id
        logicalType: integer
        physicalType: integer
        primaryKey: true
        primaryKeyPosition: 1
team:
  members:
    - username: shop@example.com
      role: owner
# To decide: what consumers can rely on. Agree on the values with those who load the data.
`;
