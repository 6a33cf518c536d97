import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { head } from '../../../../src/core/contract/rules/example.ts';
import { needsStandard, publishedExamples } from '../../../support/odcs-standard.ts';
import { findings, fixed, told } from '../../../support/told.ts';

const path = 'contracts/orders.odcs.yaml';

const tables = `schema:
  - name: orders
    physicalName: shop.orders_v2
    properties:
      - name: order_id
        logicalType: integer
      - name: created_at
        physicalName: crt_ts
        logicalType: timestamp
      - name: shipping
        logicalType: object
        properties:
          - name: shipped_on
            logicalType: date
  - name: customers
    properties:
      - name: customer_id
        logicalType: string
`;

/** A contract with these promises, each as a flow mapping. */
function slas(...promises: string[]) {
  return { [path]: `${head}${tables}slaProperties:\n${promises.map((each) => `  - {${each}}\n`).join('')}` };
}

const about = (element: string) => slas(`property: latency, value: 4, unit: h, element: ${element}`);

describe('contract/dangling-sla-element', () => {
  const rule = 'contract/dangling-sla-element';

  it('knows tables and columns by every name they have', () => {
    const names = ['orders', 'orders.created_at', 'created_at', 'crt_ts', 'orders_v2.crt_ts', 'shop.orders_v2'];
    const more = ['orders.shipping.shipped_on', 'db.shop.orders_v2.crt_ts', 'public.orders', 'customers.customer_id'];
    for (const name of [...names, ...more]) assert.deepEqual(told(rule, about(name)), [], name);
  });

  it('finds what is none of them, and what it most likely was', () => {
    const messages = (element: string) => findings(rule, about(element)).map((each) => each.message);
    assert.deepEqual(messages('orders.createdat'), [
      "'orders.createdat' is no table or column of this contract; did you mean 'orders.created_at'?",
    ]);
    assert.deepEqual(messages('Orders.Created_At'), [
      "'Orders.Created_At' is no table or column of this contract; did you mean 'orders.created_at'?",
    ]);
    assert.deepEqual(messages('shipments.created_at'), [
      "'shipments.created_at' is no table or column of this contract; name one as table.column.",
    ]);
  });

  it('reports the parts of a list where they stand', () => {
    const tree = about("'orders.created_at, orders.paid_at'");
    assert.deepEqual(told(rule, tree), ['orders.paid_at']);
  });

  it('makes one finding of the same name in many promises, and repairs all of them', () => {
    const twice = slas(
      'property: latency, value: 4, unit: h, element: order.created_at',
      'property: retention, value: 3, unit: y, element: "order.created_at"',
    );
    assert.deepEqual(told(rule, twice), ['order.created_at']);
    const text = fixed(rule, path, twice) ?? '';
    assert.match(text, /element: orders\.created_at/);
    assert.match(text, /element: "orders\.created_at"/);
  });

  it('leaves templates and contracts without tables alone', () => {
    assert.deepEqual(told(rule, about('"${table}.created_at"')), []);
    const bare = `${head}slaProperties:\n  - {property: latency, value: 4, unit: h, element: t.c}\n`;
    assert.deepEqual(told(rule, { [path]: bare }), []);
  });
});

describe('contract/untimed-sla-element', () => {
  it('lets columns be that hold times by their name or form', () => {
    const text = `${head}schema:
  - name: orders
    properties:
      - {name: created_ts, logicalType: integer}
      - {name: created, logicalType: string, logicalTypeOptions: {format: date-time}}
      - {name: loaded, logicalType: string, physicalType: datetime}
      - {name: order_id, logicalType: integer}
      - {name: paid, logicalType: boolean}
slaProperties:
`;
    const element = (name: string) => `  - {property: latency, value: 4, unit: h, element: orders.${name}}\n`;
    const all = ['created_ts', 'created', 'loaded', 'order_id', 'paid'].map(element).join('');
    assert.deepEqual(told('contract/untimed-sla-element', { [path]: text + all }), ['orders.order_id', 'orders.paid']);
  });
});

describe('contract/unknown-sla-property', () => {
  it('finds only what is almost one of the standard', () => {
    const names = ['latency', 'latancy', 'end_of_support', 'recoveryPointObjective', 'Retention', 'quality'];
    const tree = slas(...names.map((name) => `property: ${name}, value: 1`));
    assert.deepEqual(told('contract/unknown-sla-property', tree), ['latancy', 'end_of_support', 'Retention']);
  });
});

describe('contract/invalid-sla-unit', () => {
  const rule = 'contract/invalid-sla-unit';

  it('wants units of time for times', () => {
    const units = ['d', 'Days', 'business days', 'yeers', 'rows', '"%"', 'moons', 'TBD'];
    const tree = slas(...units.map((unit) => `property: retention, value: 1, unit: ${unit}`));
    assert.deepEqual(told(rule, tree), ['yeers', 'rows', '"%"', 'moons']);
  });

  it('lets percentages be given in other ways', () => {
    const units = ['percent', '"%"', 'pct', 'hours', 'nines', 'rows', 'percnt'];
    const tree = slas(...units.map((unit) => `property: availability, value: 1, unit: ${unit}`));
    assert.deepEqual(told(rule, tree), ['percnt']);
  });

  it('says nothing of the units of other promises', () => {
    assert.deepEqual(
      told(rule, slas('property: throughput, value: 5, unit: MiB/s', 'property: mood, value: 1, unit: x')),
      [],
    );
  });
});

describe('contract/missing-sla-unit', () => {
  it('asks for one only behind a bare number', () => {
    const values = ['4', '"4"', '4 hours', 'PT4H', 'daily', '0'];
    const tree = slas(
      ...values.map((value) => `property: latency, value: ${value}`),
      'property: availability, value: 99',
    );
    assert.deepEqual(told('contract/missing-sla-unit', tree), ['4', '"4"']);
  });
});

describe('contract/invalid-sla-value', () => {
  const rule = 'contract/invalid-sla-value';

  /** Which of these values are reported. */
  const refused = (property: string, values: readonly string[], more = '') =>
    told(rule, slas(...values.map((value) => `property: ${property}, value: ${value}${more}`)));

  it('wants dates that exist', () => {
    const good = ['2025-03-31', '"2022-05-12T09:30:10-08:00"', '2025', '2025-04', 'TBD', 'never', 'Q3 2025'];
    assert.deepEqual(refused('endOfLife', [...good, '2025-02-30', '2025-13-01', '5', 'true']), [
      '2025-02-30',
      '2025-13-01',
      '5',
      'true',
    ]);
    assert.deepEqual(refused('endOfSupport', ['5'], ', unit: y'), []);
  });

  it('wants percentages up to one hundred', () => {
    assert.deepEqual(refused('availability', ['99.9', '"99.9%"', '100', '24/7', '101', '-1', '"150%"']), [
      '101',
      '-1',
      '"150%"',
    ]);
    assert.deepEqual(refused('errorRate', ['500'], ', unit: rows'), []);
  });

  it('wants times of the day and lengths of time that can be', () => {
    assert.deepEqual(refused('timeOfAvailability', ['"08:00"', '09:00-08:00', '8 AM', '"25:00"', '"08:61"']), [
      '"25:00"',
      '"08:61"',
    ]);
    assert.deepEqual(refused('latency', ['4', '-4', 'best effort'], ', unit: h'), ['-4']);
  });
});

describe('contract/duplicate-sla', () => {
  it('tells promises apart by element and driver', () => {
    const tree = slas(
      'property: latency, value: 4, unit: h, element: orders',
      'property: latency, value: 4, unit: h, element: customers',
      'property: latency, value: 8, unit: h, element: orders, driver: analytics',
      'property: latency, value: 9, unit: h, element: orders',
    );
    const [finding, ...more] = findings('contract/duplicate-sla', tree);
    assert.equal(more.length, 0);
    assert.equal(
      finding?.related?.[0]?.range.start.line,
      (findings('contract/duplicate-sla', tree)[0]?.range.start.line as number) - 3,
    );
  });
});

describe('the published examples', () => {
  it('have one promise about a table that is not there, and no other fault in their promises', needsStandard, () => {
    const tree = Object.fromEntries([...publishedExamples()].map(([name, { text }]) => [name, text]));
    const rules = ['dangling-sla-element', 'untimed-sla-element', 'unknown-sla-property', 'invalid-sla-unit'];
    const more = [
      'missing-sla-unit',
      'invalid-sla-value',
      'duplicate-sla',
      'contradictory-lifecycle',
      'invalid-schedule',
    ];
    const found = [...rules, ...more].flatMap((rule) => told(`contract/${rule}`, tree));
    assert.deepEqual(found, ['all/full-example.odcs.yaml: tab1.txn_ref_dt']);
  });
});
