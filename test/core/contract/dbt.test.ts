import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { dbtCallOf, dbtCalls } from '../../../src/core/contract/dbt/calls.ts';
import { readModelFile } from '../../../src/core/contract/dbt/model-file.ts';
import { ContractDocument } from '../../../src/core/contract/document.ts';
import type { Contract, Table } from '../../../src/core/contract/model.ts';
import { Session } from '../../../src/core/session.ts';
import { checkTree, engineFor, filesOf, type Tree } from '../../support/engine.ts';
import { told } from '../../support/told.ts';

const project = 'name: shop\n';

const schema = `version: 2
models:
  - name: fct_orders
    access: public
    config:
      materialized: table
      contract: { enforced: true }
      meta: { owner: finance }
      tags: [core]
    constraints:
      - type: primary_key
        columns: [order_id, line]
      - type: foreign_key
        columns: [customer_id]
        to: ref('dim_customers')
        to_columns: [customer_id]
    columns:
      - name: order_id
        data_type: bigint
        constraints: [{ type: not_null }]
      - name: line
        data_type: int
        tags: [grain]
      - name: customer_id
        data_type: bigint
        data_tests:
          - not_null:
              config: { severity: warn }
          - relationships:
              arguments: { to: "ref('dim_customers')", field: customer_id }
          - dbt_utils.accepted_range: { min_value: 0 }
      - name: email
        data_type: varchar
        tests: [unique]
    latest_version: 2
    versions:
      - v: 1
        columns:
          - include: all
            exclude: [email]
      - v: 2
  - name: stg_orders
    columns:
      - name: id
sources:
  - name: shop
    schema: raw
    tables:
      - name: orders
        identifier: ORDERS_V1
        columns:
          - name: id
            data_tests: [unique]
seeds:
  - name: countries
snapshots:
  - name: orders_history
exposures:
  - name: weekly_revenue
    label: Weekly revenue
    type: dashboard
    owner: { name: Finance, email: finance@example.com }
    depends_on: [ref('fct_orders'), "source('shop', 'orders')"]
`;

function read(text: string, path = 'models/schema.yml'): Contract {
  const document = engineFor().parse(path, text);
  assert.ok(document instanceof ContractDocument);
  return document.contracts[0] as Contract;
}

function table(contract: Contract, name: string): Table {
  return contract.tables.find((each) => each.name?.value === name) ?? assert.fail(`there is no table ${name}`);
}

describe('dbt properties', () => {
  const contract = read(schema);

  it('reads models, seeds, snapshots and tables of sources', () => {
    assert.deepEqual(
      contract.tables.map((each) => [each.name?.value, each.origin, each.isEnforced]),
      [
        ['fct_orders', 'contract', true],
        ['stg_orders', 'contract', false],
        ['countries', 'contract', false],
        ['orders_history', 'contract', false],
        ['orders', 'source', false],
      ],
    );
    assert.equal(table(contract, 'orders').physicalName?.value, 'ORDERS_V1');
    assert.equal(table(contract, 'fct_orders').physicalType?.value, 'table');
  });

  it('reads columns with what constraints and tests say of them', () => {
    const { columns } = table(contract, 'fct_orders');
    assert.deepEqual(
      columns.map((each) => ({
        name: each.name?.value,
        type: each.physicalType?.value,
        required: each.required?.value,
        unique: each.unique?.value,
        position: each.primaryKeyPosition?.value,
        tests: each.quality.map(({ type, metric, severity }) => [type, metric?.value, severity?.value]),
      })),
      [
        { name: 'order_id', type: 'bigint', required: true, unique: undefined, position: 1, tests: [] },
        { name: 'line', type: 'int', required: undefined, unique: undefined, position: 2, tests: [] },
        {
          name: 'customer_id',
          type: 'bigint',
          required: true,
          unique: undefined,
          position: undefined,
          tests: [
            ['library', 'nullValues', 'warn'],
            ['custom', undefined, undefined],
            ['custom', undefined, undefined],
          ],
        },
        {
          name: 'email',
          type: 'varchar',
          required: undefined,
          unique: true,
          position: undefined,
          tests: [['library', 'duplicateValues', undefined]],
        },
      ],
    );
    const [, , customer] = columns;
    assert.equal(customer?.quality[1]?.arguments.get('field')?.value, 'customer_id');
    assert.deepEqual(
      table(contract, 'fct_orders').relationships.map(({ from, to }) => [from[0]?.value, to[0]?.value]),
      [['customer_id', "ref('dim_customers')"]],
    );
  });

  it('reads tags, meta and exposures', () => {
    const { tags, custom } = table(contract, 'fct_orders');
    assert.deepEqual(
      [tags[0]?.value, custom[0]?.property?.value, custom[0]?.value?.value],
      ['core', 'owner', 'finance'],
    );
    const [exposure] = contract.consumers;
    assert.deepEqual(
      [exposure?.name?.value, exposure?.kind?.value, exposure?.owner?.value, exposure?.reads.map((each) => each.value)],
      ['Weekly revenue', 'dashboard', 'Finance', ["ref('fct_orders')", "source('shop', 'orders')"]],
    );
  });

  it('is known by its content, not by the name of a list', () => {
    const engine = engineFor();
    const models = 'models:\n  - name: large\n    provider: somebody\n';
    assert.equal(engine.parse('config.yaml', models), undefined);
    assert.ok(engine.parse('config.yaml', `version: 2\n${models}`));
    assert.ok(engine.parse('etl/models/config.yaml', models));
    assert.ok(engine.parse('a.yml', 'models:\n  - name: orders\n    columns:\n      - name: id\n'));
  });
});

describe('the form of dbt properties', () => {
  const faults = (text: string): string[] => {
    const document = engineFor().parse('models/schema.yml', text);
    assert.ok(document instanceof ContractDocument);
    return document.parts[0]?.schemaFaults.map(({ span }) => text.slice(span.start, span.end)) ?? [];
  };

  it('is silent about keys that it does not know', () => {
    assert.deepEqual(
      faults('models:\n  - name: a\n    owned_by: us\n    config:\n      snowflake_warehouse: xs\n'),
      [],
    );
  });

  it('knows a slip in a key', () => {
    assert.deepEqual(faults('models:\n  - name: a\n    colums:\n      - name: id\n        datatype: int\n'), [
      'colums',
    ]);
    assert.deepEqual(faults('models:\n  - name: a\n    columns:\n      - name: id\n        datatype: int\n'), [
      'datatype',
    ]);
  });

  it('does not judge what dbt fills in', () => {
    const text = `models:
  - name: a
    latest_version: "{{ var('latest') }}"
    config:
      enabled: "{{ target.name == 'prod' }}"
      contract: "{{ var('contract') }}"
      on_schema_change: "{{ var('change') }}"
exposures:
  - name: e
    type: "{{ var('type') }}"
    owner: { name: us }
    depends_on: ["{{ ref('a') }}"]
`;
    assert.deepEqual(faults(text), []);
    assert.deepEqual(
      [...checkTree(engineFor(), { 'models/schema.yml': text }).values()].flat().map((each) => each.rule),
      [],
    );
  });

  it('takes merged keys for anything', () => {
    assert.deepEqual(
      faults('anchors:\n  - &id { name: id }\nmodels:\n  - name: a\n    columns:\n      - <<: *id\n'),
      [],
    );
  });

  it('names values that dbt refuses', () => {
    assert.deepEqual(
      faults(`models:
  - name: a
    access: publik
    deprecation_date: soon
    config:
      contract: true
    columns:
      - name: id
        constraints:
          - type: notnull
exposures:
  - name: e
    type: dashbord
    owner: { name: us }
    depends_on: [orders]
`),
      ['publik', 'soon', 'true', 'notnull', 'dashbord', 'orders'],
    );
  });
});

describe('references of dbt', () => {
  it('finds calls whose names are written out', () => {
    const found = dbtCalls(
      `ref('a') ref("pkg", "b") ref('c', v=2) source('s','t') ref(name) my.ref('d') xref('e') ref('f' ~ x)`,
    );
    assert.deepEqual(
      found.map(({ kind, name, package: of }) => [kind, name, of]),
      [
        ['ref', 'a', undefined],
        ['ref', 'b', 'pkg'],
        ['ref', 'c', undefined],
        ['source', 's.t', undefined],
      ],
    );
  });

  it('reads one reference, with or without braces', () => {
    assert.equal(dbtCallOf(" ref( 'a' ) ")?.name, 'a');
    assert.equal(dbtCallOf("{{ ref('a') }}")?.name, 'a');
    assert.equal(dbtCallOf("ref('a') and ref('b')"), undefined);
    assert.equal(dbtCallOf('orders'), undefined);
    assert.deepEqual(dbtCallOf("ref('a')", { start: 10, end: 20 })?.nameSpan, { start: 16, end: 17 });
  });

  it('heeds comments of SQL and not those of Jinja', () => {
    const names = (text: string, path = 'models/a.sql') => readModelFile(path, text)?.calls.map((each) => each.name);
    assert.deepEqual(names("-- {{ ref('a') }}\n{# {{ ref('b') }} #}\n{% if x %}{{ ref('c') }}{% endif %} ref('d')"), [
      'a',
      'c',
    ]);
    assert.deepEqual(names("{{ ref('a') }} {{ ref('b'"), ['a']);
    assert.equal(names('select 1'), undefined);
    assert.equal(names("ref('a')"), undefined);
    assert.deepEqual(
      names('def model(dbt, session):\n    # dbt.ref("no")\n    a = dbt.ref("a")\n    return a\n', 'models/a.py'),
      ['a'],
    );
    assert.equal(names('class Order(Model):\n    pass\n', 'models/a.py'), undefined);
  });

  it('names snapshots by what stands in the file', () => {
    const file = readModelFile(
      'snapshots/s.sql',
      "{% snapshot orders_history %}select * from {{ ref('a') }}{% endsnapshot %}",
    );
    assert.deepEqual(
      file?.nodes.map(({ kind, name }) => [kind, name]),
      [['snapshot', 'orders_history']],
    );
  });
});

describe('contract/unknown-dbt-reference', () => {
  const rule = 'contract/unknown-dbt-reference';
  const exposure = (...reads: string[]): string =>
    `exposures:\n  - name: e\n    type: dashboard\n    owner: { name: us }\n    depends_on:\n${reads.map((each) => `      - ${each}\n`).join('')}`;
  const toldOf = (tree: Tree, ...reads: string[]): string[] =>
    told(rule, { ...tree, 'models/e.yml': exposure(...reads) });

  it('knows models in SQL and Python, seeds and snapshots, whatever their folder', () => {
    const tree = {
      'dbt_project.yml': project,
      'transform/a.sql': 'select 1',
      'models/b.py': 'def model(dbt, session): pass',
      'seeds/c.csv': 'id\n1\n',
      'snapshots/d.sql': "{% snapshot s %}select * from {{ ref('a') }}{% endsnapshot %}",
    };
    const known = ["ref('a')", "ref('b')", "ref('c')", "ref('s')"];
    assert.deepEqual(toldOf(tree, ...known, "ref('x')"), ["models/e.yml: ref('x')"]);
  });

  it('says nothing of other packages, and of all models while packages are not installed', () => {
    assert.deepEqual(toldOf({ 'dbt_project.yml': project }, "ref('other', 'x')"), []);
    assert.deepEqual(toldOf({ 'dbt_project.yml': project, 'packages.yml': '' }, "ref('x')"), []);
    assert.deepEqual(
      toldOf({ 'dbt_project.yml': project, 'packages.yml': '', 'dbt_packages/p/a.sql': '' }, "ref('a')"),
      [],
    );
    assert.deepEqual(toldOf({}, "ref('x')"), []);
  });

  it('knows only a known source to lack a table', () => {
    const sources = 'sources:\n  - name: shop\n    tables:\n      - name: orders\n';
    const tree = { 'dbt_project.yml': project, 'models/sources.yml': sources };
    assert.deepEqual(toldOf(tree, "source('shop', 'orders')", "source('else', 'orders')", "source('shop', 'order')"), [
      "models/e.yml: source('shop', 'order')",
    ]);
  });
});

describe('rules on dbt', () => {
  it('say nothing of a project without contracts', () => {
    const text = `models:
  - name: stg_orders
    columns:
      - name: id
        constraints: [{ type: not_null }]
        data_tests:
          - not_null
          - dbt_utils.relationships_where: { to: ref('stg_customers') }
          - accepted_values: { values: [1] }
sources:
  - name: shop
    freshness: null
    tables:
      - name: stg_orders
        columns: [{ name: email }]
`;
    assert.deepEqual(
      [...checkTree(engineFor(), { 'models/schema.yml': text }).values()]
        .flat()
        .map(({ rule, message }) => `${rule} ${message}`),
      [],
    );
  });

  it('say one thing of one mistake', () => {
    const column = '    columns:\n      - name: id\n        data_type: int\n        data_tests: [unique]\n';
    const enforced = (config: string) =>
      `models:\n  - name: a\n    config: { contract: { enforced: true }${config} }\n${column}`;
    const all = (tree: Tree) => [...checkTree(engineFor(), tree).values()].flat().map(({ rule }) => rule);
    assert.deepEqual(all({ 'models/a.yml': enforced('') }), []);
    assert.deepEqual(all({ 'models/a.yml': enforced(', materialized: incremental, on_schema_change: ignore') }), [
      'contract/unsupported-contract',
    ]);
    assert.deepEqual(all({ 'models/a.yml': enforced(', materialized: incremental, on_schema_change: fail') }), []);
    assert.deepEqual(all({ 'models/a.yml': enforced(''), 'models/a.py': 'def model(dbt, session): pass' }), [
      'contract/unsupported-contract',
    ]);
    assert.deepEqual(
      all({ 'old/orders.yaml': 'dataContractSpecification: 1.1.0\nid: orders\nmodels:\n  orders: {}\n' }),
      ['contract/legacy-specification'],
    );
  });
});

describe('half-written dbt files', () => {
  it('never throw, whatever is cut off or put in', () => {
    const engine = engineFor();
    fc.assert(
      fc.property(
        fc.nat(schema.length),
        fc.constantFrom('', ':', '- ', '{', '"', "'", '\t', '{{ ', '<<: *x'),
        (at, put) => {
          for (const text of [schema.slice(0, at) + put, schema.slice(0, at) + put + schema.slice(at)]) {
            const session = new Session(engine, filesOf({}));
            const document = session.set('models/schema.yml', text);
            for (const _ of session.check(() => text));
            for (const { span } of session.findings('models/schema.yml')) {
              assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
            }
            if (document instanceof ContractDocument) for (const part of document.parts) void part.schemaFaults;
          }
        },
      ),
      { numRuns: 300, seed: 7 },
    );
  });

  it('never throw in SQL either', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('{{', '}}', '{%', '%}', '{#', '#}', 'ref(', "'a'", ',', ')', 'v=1', '\n', ' ')),
        (parts) => {
          const text = parts.join('');
          for (const { span } of readModelFile('models/a.sql', text)?.calls ?? []) assert.ok(span.end <= text.length);
        },
      ),
      { numRuns: 500, seed: 7 },
    );
  });
});
