import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { completionsAt, find, offered, offeredLabels } from '../../../support/completion.ts';
import { head, tables } from '../../../support/contracts.ts';
import { assertOnLine, cursor, taken } from '../../../support/cursor.ts';

const path = 'contracts/orders.odcs.yaml';
const json = 'contracts/orders.odcs.json';
const column = `${head}schema:\n  - name: orders\n    properties:\n      - name: note\n        `;

/** The text after the completion of a label was taken. */
function completed(marked: string, label: string, at = path): string {
  return taken(cursor(marked).text, find(offered(at, marked), label));
}

/** The labels that are offered first. */
const first = (count: number, marked: string, at = path) => offeredLabels(at, marked).slice(0, count);

function offers(marked: string, wanted: readonly string[], unwanted: readonly string[] = [], at = path): void {
  const labels = offeredLabels(at, marked);
  for (const each of wanted) assert.ok(labels.includes(each), `'${each}' is not among ${labels} at ${marked}`);
  for (const each of unwanted) assert.ok(!labels.includes(each), `'${each}' is offered at ${marked}`);
}

describe('completion of a new contract', () => {
  it('offers the whole of it, then the keys it needs', () => {
    const required = ['New data contract', 'apiVersion', 'kind', 'id', 'version', 'status'];
    for (const begun of ['|', 'apiV|', '# who owns it\n|', '\n|']) assert.deepEqual(first(6, begun), required, begun);
    assert.deepEqual(first(2, 'id: orders\n|'), ['apiVersion', 'kind']);
    assert.match(completed('|', 'New data contract'), /^apiVersion: v3\.1\.0\nkind: DataContract\n/);
    assert.deepEqual(offeredLabels('notes/orders.yaml', '|'), []);
  });

  it('offers the versions of the standard, the newest first', () => {
    assert.deepEqual(first(4, 'apiVersion: |\n'), ['v3.1.0', 'v3.0.2', 'v3.0.1', 'v3.0.0']);
  });
});

describe('completion of keys', () => {
  it('leaves out what is there, and what the version does not know', () => {
    offers(`${head}|`, ['schema', 'servers', 'team'], ['id', 'status']);
    offers(`${column}rel|\n`, ['relationships', 'logicalType']);
    offers(`${column.replace('v3.1.0', 'v3.0.2')}rel|\n`, ['logicalType'], ['relationships']);
  });

  it('follows the type of a server, also while it is half typed', () => {
    const server = (type: string) => `${head}servers:\n  - server: prod\n    type: ${type}\n    |\n`;
    assert.deepEqual(first(4, server('postgres')), ['host', 'port', 'database', 'schema']);
    offers(server('bigquery'), ['project', 'dataset'], ['host', 'port']);
    offers(server('postg'), ['description', 'environment', 'roles'], ['host', 'project']);
  });

  it('follows the logical type of a column', () => {
    offers(`${column}logicalType: array\n        |`, ['items'], ['properties']);
    offers(`${column}logicalType: string\n        |`, ['logicalTypeOptions'], ['items', 'properties']);
    const options = (type: string) => `${column}logicalType: ${type}\n        logicalTypeOptions:\n          |`;
    offers(options('string'), ['maxLength', 'pattern'], ['maximum']);
    offers(options('integer'), ['maximum'], ['maxLength', 'pattern']);
  });

  it('offers one comparison of a check, and none beside it', () => {
    const check = `${column}quality:\n          - metric: nullValues\n            `;
    assert.equal(first(1, `${check}|`)[0], 'mustBe');
    assert.equal(find(offered(path, `${check}|`), 'mustBeBetween').detail, 'a list, one is required');
    offers(`${check}mustBe: 0\n            |`, ['dimension'], ['mustBeLessThan', 'mustBeBetween']);
    offers(`${column}quality:\n          - |`, ['metric', 'type'], ['mustBe']);
  });

  it('begins a team as a mapping, as the version wants it', () => {
    offers(`${head}team:\n  |`, ['members', 'name'], ['username']);
    offers(`${head.replace('3.1.0', '3.0.2')}team:\n  |`, ['username'], ['members']);
    offers(`${head}team:\n  - |`, ['username'], ['members']);
  });

  it('writes out what a new key needs', () => {
    assert.ok(completed(`${head}sla|`, 'slaProperties').endsWith('slaProperties:\n  - property: \n    value: '));
    assert.ok(completed(`${head}servers:\n  |`, 'server').includes('servers:\n  - server: '));
  });
});

describe('completion of values', () => {
  it('says what each means, in the order of the standard', () => {
    const status = offered(path, head.replace('active', '|'));
    assert.deepEqual(first(5, head.replace('active', '|')), ['draft', 'proposed', 'active', 'deprecated', 'retired']);
    assert.ok(find(status, 'draft').documentation);
    assert.deepEqual(first(2, `${column}logicalType: |`), ['string', 'date']);
  });

  it('writes the keys that a type needs and that are missing', () => {
    const server = `${head}servers:\n  - server: prod\n    type: |\n    port: 5432\n`;
    const expected = '    type: postgres\n    host: \n    database: \n    schema: \n    port: 5432\n';
    assert.ok(completed(server, 'postgres').endsWith(expected));
    assert.match(
      find(offered(path, server), 'postgres').documentation ?? '',
      /Needs `host`, `database` and `schema`\./,
    );
    const check = `${column}quality:\n          - type: |\n`;
    assert.ok(completed(check, 'sql').endsWith('- type: sql\n            query: \n            mustBe: \n'));
    assert.ok(completed(check, 'text').endsWith('- type: text\n'));
    // In brackets nobody can write more lines.
    assert.ok(completed(`${head}servers: [{server: prod, type: |}]\n`, 'postgres').endsWith('type: postgres}]\n'));
  });

  it('offers the types of the databases that the servers are, those for the logical type first', () => {
    const type = `${head}${tables}        physicalType: |\n`;
    assert.deepEqual(first(2, type), ['numeric', 'double precision']);
    const numeric = find(offered(path, type), 'numeric');
    assert.equal(numeric.detail, 'PostgreSQL');
    assert.match(numeric.documentation ?? '', /^An exact number/);
    offers(type, ['jsonb'], ['VARIANT', 'NUMERIC(12,2)']);
    const snowflake = type.replace('postgres', 'snowflake').replace('bigint', 'NUMBER').replace('text', 'VARCHAR');
    offers(snowflake, ['VARIANT'], ['jsonb', 'variant']);
    offers(type.replace('postgres', 'kafka'), ['BIGINT'], ['jsonb']);
  });

  it('offers the columns that a relationship may point at', () => {
    const to = `${head}${tables}        relationships:\n          - to: |\n`;
    assert.deepEqual(offeredLabels(path, to), ['customers.customer_id', 'customers.email', 'orders.order_id']);
    const ofTable = `${head}${tables}    relationships:\n      - from: |\n        to: customers.customer_id\n`;
    assert.deepEqual(offeredLabels(path, ofTable), ['orders.amount', 'orders.order_id']);
    const list = `${head}${tables}    relationships:\n      - from: [orders.order_id]\n        to: [|]\n`;
    offers(list, ['customers.customer_id']);
  });

  it('offers the columns of other contracts by their ids', () => {
    const other = `${head.replace('id: orders', 'id: shop')}schema:
  - name: shops
    id: shop
    properties:
      - name: shop_id
        id: shop_id
        unique: true
      - name: city
`;
    const to = `${head}${tables}        relationships:\n          - to: |\n`;
    const labels = offeredLabels(path, to, { 'shops/shop.odcs.yaml': other });
    const outer = labels.filter((each) => each.includes('#'));
    assert.deepEqual(outer, ['../shops/shop.odcs.yaml#schema/shop/properties/shop_id']);
  });

  it('offers tables and columns to service levels, one after the other', () => {
    const element = (text: string) =>
      `${head}${tables}slaProperties:\n  - property: latency\n    value: 4\n    element: ${text}\n`;
    const all = ['customers', 'orders', 'customers.customer_id', 'customers.email', 'orders.amount', 'orders.order_id'];
    assert.deepEqual(offeredLabels(path, element('|')), all);
    assert.ok(completed(element('orders.amount, cu|'), 'customers').includes('element: orders.amount, customers\n'));
    assert.ok(completed(element('orders.amount,|'), 'customers').includes('element: orders.amount, customers\n'));
  });

  it('offers the roles and people of the contract, and the next place in a key', () => {
    const roles = `${head}roles:\n  - role: reader\n    access: read\nservers:\n  - server: prod\n    type: custom\n    roles:\n      - role: |\n`;
    offers(roles, ['reader']);
    const team = `${head}team:\n  members:\n    - username: ann\n    - username: bob\n      replacedByUsername: |\n`;
    offers(team, ['ann']);
    const key = `${head}${tables}        primaryKey: true\n        primaryKeyPosition: |\n`;
    assert.equal(first(1, key)[0], '1');
    const second = key.replace('primaryKey: true\n', 'primaryKey: true\n        primaryKeyPosition: 4\n');
    assert.equal(first(1, second.replace('order_id', 'order_id\n        primaryKeyPosition: 4'))[0], '5');
  });

  it('offers the words and rules of a comment that silences', () => {
    assert.deepEqual(offeredLabels(path, `# |\n${head}`), ['gatewright-disable-next-line', 'gatewright-disable']);
    offers(`# gatewright-disable contract/|\n${head}`, ['contract/duplicate-column']);
  });
});

describe('completion in a file with several contracts', () => {
  it('knows the one that the cursor is in', () => {
    const old = head.replace('3.1.0', '3.0.2');
    const both = (mark: string) =>
      `${old}${mark}---\n${head}${tables}slaProperties:\n  - property: latency\n    element: `;
    offers(`${both('')}|`, ['orders.amount']);
    offers(`${both('team:\n  |\n')}`, ['username'], ['members']);
  });

  it('offers a new one behind the last, and nothing among what is none', () => {
    assert.deepEqual(first(2, `${head}---\n|`), ['New data contract', 'apiVersion']);
    assert.deepEqual(first(2, `${head}---\n# The other one.\napi|\n---\n${head}`), ['New data contract', 'apiVersion']);
    assert.deepEqual(offeredLabels(path, `${head}---\nkind: Deployment\nmetadata:\n  |\n`), []);
  });
});

describe('completion in JSON', () => {
  const start = '{\n  "apiVersion": "v3.1.0",\n  "kind": "DataContract"';

  it('writes keys with their quotes, their beginnings and the commas around them', () => {
    const cases: readonly [string, string, string][] = [
      [`${start},\n  "|"\n}\n`, 'id', `${start},\n  "id": ""\n}\n`],
      [`${start},\n  |\n}\n`, 'schema', `${start},\n  "schema": []\n}\n`],
      [`${start}\n  "te|"\n}\n`, 'team', `${start},\n  "team": {}\n}\n`],
      [`${start},\n  |\n  "id": "x"\n}\n`, 'name', `${start},\n  "name": "",\n  "id": "x"\n}\n`],
      [`${start},\n  "|": "x"\n}\n`, 'id', `${start},\n  "id": "x"\n}\n`],
      ['{|}', 'id', '{"id": ""}'],
      ['{ "i|', 'id', '{ "id": ""'],
      ['{\n  "ser|\n}\n', 'servers', '{\n  "servers": []\n}\n'],
    ];
    for (const [marked, label, expected] of cases) assert.equal(completed(marked, label, json), expected, marked);
  });

  it('writes values in the place of what is there', () => {
    const cases: readonly [string, string, string][] = [
      [`${start},\n  "status": "|"\n}\n`, 'draft', `${start},\n  "status": "draft"\n}\n`],
      [`${start},\n  "status": |\n}\n`, 'draft', `${start},\n  "status": "draft"\n}\n`],
      [`${start},\n  "status": |\n  "id": "x"\n}\n`, 'draft', `${start},\n  "status": "draft",\n  "id": "x"\n}\n`],
      [`${start},\n  "status": "dr|"\n}\n`, 'draft', `${start},\n  "status": "draft"\n}\n`],
    ];
    for (const [marked, label, expected] of cases) assert.equal(completed(marked, label, json), expected, marked);
    offers(`${start},\n  "servers": [{ "server": "a", "type": "postgres", "|" }]\n}\n`, ['host'], ['type'], json);
  });

  it('offers nothing where it is not sure', () => {
    for (const marked of [`${start} |\n}\n`, `${start},\n  "id" | "x"\n}\n`, `${start}\n}\n|`, `|${start}\n}\n`]) {
      assert.deepEqual(offeredLabels(json, marked), [], marked);
    }
  });
});

describe('completion anywhere', () => {
  it('never throws and never leaves its line, whatever was cut out of a contract', () => {
    const text = `${head}${tables}slaProperties:\n  - property: latency\n    value: 4\n    element: orders.amount\n`;
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(60), fc.nat(text.length), (from, length, at) => {
        const broken = text.slice(0, from) + text.slice(from + length);
        const offset = Math.min(at, broken.length);
        for (const each of completionsAt({ [path]: broken }, path, offset)) assertOnLine(broken, offset, each);
      }),
      { numRuns: 200 },
    );
  });
});
