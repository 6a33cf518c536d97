import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { head, tables } from '../../../support/contracts.ts';
import { hovered, hoversOf, notHovered } from '../../../support/hover.ts';

const path = 'contracts/orders.odcs.yaml';
const text = head + tables;

/** What is shown at the cursor; `word` stands for itself, with the cursor in it. */
function shown(contract: string, word: string, others: Readonly<Record<string, string>> = {}): [string, string] {
  const at = contract.lastIndexOf(word) + 1;
  return hovered(path, `${contract.slice(0, at)}¦${contract.slice(at)}`, others);
}

describe('a hover in a contract', () => {
  it('says what a key means, what may stand there and what each of that means', () => {
    const [word, markdown] = shown(head, 'status');
    assert.equal(word, 'status');
    assert.match(markdown, /^\*\*status\*\* · text · required\n\n/);
    assert.match(markdown, /\n- `retired`: /);
  });

  it('says what a value means, without the others', () => {
    const [word, markdown] = shown(head, 'active');
    assert.equal(word, 'active');
    assert.match(markdown, /\n\n`active`: /);
    assert.doesNotMatch(markdown, /retired/);
    assert.doesNotMatch(shown(text, 'postgres')[1], /snowflake/);
  });

  it('says what holds for the type of the server and of the column', () => {
    assert.match(shown(text, 'host')[1], /^\*\*host\*\* · text · required/);
    const options = `${text}        logicalTypeOptions:\n          maximum: 5\n`;
    assert.match(shown(options, 'maximum')[1], /^\*\*maximum\*\*/);
    // A string has no such thing, so there is nothing to say.
    const odd = options.replace('logicalType: number', 'logicalType: string');
    notHovered(path, odd.replace('maximum', 'max¦imum'));
  });

  it('says since when a key is there', () => {
    const related = `${text}        relationships:\n          - to: customers.customer_id\n`;
    assert.match(shown(related, 'relationships')[1], /\n\nSince ODCS 3\.1\.0\.$/);
    assert.doesNotMatch(shown(head, 'status')[1], /Since/);
  });

  it('shows a table and a column at a glance', () => {
    assert.deepEqual(shown(text, 'customers\n'), [
      'customers',
      '**customers** · 2 columns\n\n- `customer_id` integer · primary key\n- `email` string',
    ]);
    assert.deepEqual(shown(text, 'email'), ['email', '**customers.email** · string · `text`\n\nWhere mail goes.']);
  });

  it('counts the columns of a large table', () => {
    const columns = Array.from({ length: 25 }, (_, index) => `      - name: c${index}\n`).join('');
    const [, markdown] = shown(`${head}schema:\n  - name: wide\n    properties:\n${columns}`, 'wide');
    assert.match(markdown, /^\*\*wide\*\* · 25 columns\n/);
    assert.match(markdown, /\n- `c19`\n- and 5 more$/);
  });

  it('says what a physical type holds in the database of the server', () => {
    assert.match(shown(text, 'bigint')[1], /^\*\*PostgreSQL\*\* · `bigint`: A whole number, from -9 223/);
    const numeric = `${text}        physicalType: numeric(4,2)\n`;
    assert.match(shown(numeric, 'numeric')[1], /Here: from -99\.99 to 99\.99\.$/);
    // A type that the database does not have is told of by its key.
    assert.match(shown(numeric.replace('numeric(4,2)', 'VARIANT'), 'VARIANT')[1], /^\*\*physicalType\*\*/);
  });

  it('shows what a relationship points at, here and in another contract', () => {
    const to = (target: string) => `${text}        relationships:\n          - to: ${target}\n`;
    assert.match(shown(to('customers.email'), 'customers.email')[1], /^\*\*customers\.email\*\* · string/);
    const shops = `${head}schema:\n  - name: shops\n    id: shop\n    properties:\n      - name: shop_id\n        id: sid\n        logicalType: integer\n        primaryKey: true\n`;
    const [word, markdown] = shown(to('shops.odcs.yaml#schema/shop/properties/sid'), 'shops.odcs', {
      'contracts/shops.odcs.yaml': shops,
    });
    assert.equal(word, 'shops.odcs.yaml#schema/shop/properties/sid');
    assert.match(markdown, /^\*\*shops\.shop_id\*\* · integer · key\n\nIn \[contracts\/shops\.odcs\.yaml\]\(file:/);
    assert.match(shown(to('nowhere.id'), 'nowhere')[1], /^\*\*to\*\*/);
  });

  it('shows what a service level is about', () => {
    const sla = `${text}slaProperties:\n  - property: latency\n    value: 4\n    element: orders.amount, customers\n`;
    assert.match(shown(sla, 'orders.amount')[1], /^\*\*orders\.amount\*\* · number\n\n\*\*customers\*\* · 2 columns/);
    assert.match(shown(sla, 'latency')[1], /\n\n`latency`: /);
  });

  it('says nothing where there is nothing to say', () => {
    notHovered(path, `${head}custom: ¦x\n`);
    notHovered(path, `# com¦ment\n${head}`);
    notHovered('k8s/deploy.yaml', 'kind: Deploy¦ment\n');
  });

  it('makes nothing active of what a contract says', () => {
    const [, markdown] = shown(`${head}schema:\n  - name: '[x](command:y)'\n    description: <img src=x>\n`, "'[x]");
    assert.doesNotMatch(markdown, /(?<!\\)\[x\]|(?<!\\)<img/);
  });

  it('never throws, and holds the cursor, whatever was cut out', () => {
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(40), fc.nat(text.length), (from, length, at) => {
        const broken = text.slice(0, from) + text.slice(from + length);
        const offset = Math.min(at, broken.length);
        const found = hoversOf({ [path]: broken }, path)(offset);
        if (found) assert.ok(found.span.start <= offset && offset <= found.span.end);
      }),
      { numRuns: 200 },
    );
  });
});
