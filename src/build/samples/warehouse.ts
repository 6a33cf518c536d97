import type { Generator } from '../generate.ts';
import { random } from '../random.ts';
import { type Field, groups, subjects } from './warehouse-words.ts';

/** How large the contract is: what a big warehouse has in one. */
const COLUMNS = 40;

/** Makes the large contract of the sample workspace; the same each time. */
export const warehouseSample: Generator = async () => new Map([['samples/contracts/warehouse.odcs.yaml', warehouse()]]);

function warehouse(): string {
  const next = random(7);
  const tables = subjects.map((subject, index) => table(subject, index, next));
  return `${head}schema:\n${tables.join('')}${foot}`;
}

const head = `# Made by src/build/samples/warehouse.ts: 50 tables of 40 columns.
apiVersion: v3.1.0
kind: DataContract
id: retail-warehouse
name: Retail warehouse
version: 4.2.0
status: active
domain: retail
description:
  purpose: The tables of the retail warehouse that reports and models are built on.
  usage: Read it with the role retail_reader; joins go by the keys that end in _id.
  limitations: Personal data is masked outside of the schema crm.
team:
  name: Warehouse
  members:
    - username: warehouse-owner@example.com
      role: Data Owner
    - username: warehouse-steward@example.com
      role: Data Steward
support:
  - channel: '#retail-warehouse'
    tool: slack
    scope: interactive
    url: https://chat.example.com/retail-warehouse
roles:
  - role: retail_reader
    access: read
    firstLevelApprovers: Warehouse team
servers:
  - server: warehouse
    type: postgres
    environment: prod
    host: warehouse.example.com
    port: 5432
    database: retail
    schema: core
`;

const foot = `slaProperties:
  - property: latency
    value: 4
    unit: h
    element: sales_orders.updated_at
  - property: frequency
    value: 1
    unit: h
  - property: availability
    value: 99.5
    unit: percent
  - property: retention
    value: 7
    unit: y
customProperties:
  - property: consumers
    value:
      - name: Weekly revenue report
        type: dashboard
        reads:
          - sales_orders.net_amount
`;

function table([name, what, group]: readonly [string, string, string], index: number, next: () => number): string {
  const key = `${name.replace(/s$/, '')}_id`;
  const own = groups[group] ?? [];
  const others = Object.entries(groups).flatMap(([other, fields]) => (other === group ? [] : fields));
  const audit = groups.audit ?? [];
  // What every table has stands at its end; fields of other groups fill it up.
  const fill = COLUMNS - 1 - own.length - audit.length - 1;
  const further = shuffled(
    others.filter((field) => !audit.includes(field)),
    next,
  ).slice(0, fill);
  const parent = index > 0 ? subjects[Math.floor(next() * index)] : undefined;
  // What a column of another part of the business demands is said there.
  const plain = further.map(
    ([of, logical, physical, means, extra]): Field => [
      of,
      logical,
      physical,
      means,
      extra?.includes('\n') ? '' : (extra ?? ''),
    ],
  );
  const fields = [...own, ...plain, ...audit];
  return [
    `  - name: ${name}`,
    `    id: ${name}`,
    `    physicalName: core.${name}`,
    '    physicalType: table',
    `    description: ${what}`,
    '    properties:',
    `      - name: ${key}`,
    '        logicalType: integer',
    '        physicalType: bigint',
    '        description: The number that the warehouse knows the row by.',
    '        required: true',
    '        unique: true',
    '        primaryKey: true',
    '        primaryKeyPosition: 1',
    ...reference(parent),
    ...fields.flatMap((field) => column(field)),
    '',
  ].join('\n');
}

function reference(parent: readonly [string, string, string] | undefined): string[] {
  if (!parent) return column(['root_batch_id', 'integer', 'bigint', 'The load that the first row came with.']);
  const [name] = parent;
  const key = `${name.replace(/s$/, '')}_id`;
  return [
    `      - name: ${key}`,
    '        logicalType: integer',
    '        physicalType: bigint',
    `        description: The row of ${name} that this one belongs to.`,
    '        relationships:',
    '          - type: foreignKey',
    `            to: ${name}.${key}`,
  ];
}

function column([name, logicalType, physicalType, description, extra]: Field): string[] {
  return [
    `      - name: ${name}`,
    `        logicalType: ${logicalType}`,
    `        physicalType: ${physicalType}`,
    `        description: ${description}`,
    ...(extra ? extra.split('\n').map((line) => `        ${line}`) : []),
  ];
}

function shuffled<T>(items: readonly T[], next: () => number): T[] {
  return items
    .map((item) => ({ item, key: next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
