import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type PhysicalType, parsePhysicalType } from '../../../../src/core/contract/types/physical-type.ts';

/** A type in one line: name, parameters in parentheses, elements in angle brackets. */
function shown({ name, parameters, elements, brackets }: PhysicalType): string {
  const numbers = parameters.length > 0 ? `(${parameters.map((each) => each.text).join(',')})` : '';
  const inner = elements.map((each) => `${each.name === undefined ? '' : `${each.name} `}${shown(each.type)}`);
  const size = brackets?.size === undefined ? '' : `[${brackets.size}]`;
  return `${name}${numbers}${inner.length > 0 ? `<${inner.join(', ')}>` : ''}${size}`;
}

const cases: Readonly<Record<string, string | undefined>> = {
  'varchar(10)': 'varchar(10)',
  'VARCHAR ( 10 )': 'varchar(10)',
  'VARCHAR2(10 CHAR)': 'varchar2(10)',
  'numeric(10, 2)': 'numeric(10,2)',
  'numeric(5,-2)': 'numeric(5,-2)',
  'NUMBER(*,0)': 'number(*,0)',
  'double precision': 'double precision',
  'timestamp(3) with time zone': 'timestamp with time zone(3)',
  'time without time zone': 'time without time zone',
  'bit varying(8)': 'bit varying(8)',
  'national character varying(20)': 'national character varying(20)',
  'int unsigned': 'int unsigned',
  'int(11) unsigned zerofill': 'int unsigned zerofill(11)',
  'decimal(10,2) unsigned': 'decimal unsigned(10,2)',
  'interval day(2) to second(6)': 'interval day to second(2,6)',
  'varchar(max)': 'varchar<max>',
  "enum('new', 'paid')": 'enum(new,paid)',
  'integer[]': 'array<integer>',
  'varchar(10)[3]': 'array<varchar(10)>[3]',
  'text[][]': 'array<array<text>>',
  'integer array': 'array<integer>',
  'integer array[4]': 'array<integer>[4]',
  'array<string>': 'array<string>',
  'ARRAY<STRUCT<a INT, b STRING>>': 'array<struct<a int, b string>>',
  'struct<city:string,zip:decimal(5,0)>': 'struct<city string, zip decimal(5,0)>',
  'STRUCT(a INTEGER, b VARCHAR[])': 'struct<a integer, b array<varchar>>',
  'row(a double precision, bigint)': 'row<a double precision, bigint>',
  'map<string, array<int>>': 'map<string, array<int>>',
  'map(varchar, integer)': 'map<varchar, integer>',
  'OBJECT(city VARCHAR NOT NULL, zip NUMBER(5,0))': 'object<city varchar, zip number(5,0)>',
  'struct<a: int COMMENT "it, is", b: string>': 'struct<a int, b string>',
  'STRUCT<`order id` INT64>': 'struct<order id int64>',
  'geography(point, 4326)': 'geography(4326)<point>',
  'VECTOR(FLOAT, 256)': 'vector(256)<float>',
  'varchar(10) NOT NULL': 'varchar(10)',
  "varchar(10) character set utf8mb4 default 'x'": 'varchar(10)',
  'integer[] not null': 'array<integer>',
  'numeric()': 'numeric',
  'public.order_status': 'public.order_status',
  größe: 'größe',
  ' text ': 'text',
  '': undefined,
  '   ': undefined,
  '10': undefined,
  '{{ type }}': undefined,
  '${TYPE}': undefined,
  'varchar(10': undefined,
  'varchar 10)': undefined,
  'array<int': undefined,
  'array<int>>': undefined,
  'integer[': undefined,
  'integer[2': undefined,
  'varchar(,)': undefined,
  'a; drop table b': undefined,
  "enum('new": undefined,
};

describe('parsePhysicalType', () => {
  for (const [text, expected] of Object.entries(cases)) {
    it(`reads ${JSON.stringify(text)}`, () => {
      const type = parsePhysicalType(text);
      assert.equal(type && shown(type), expected);
    });
  }

  it('knows where each part stands', () => {
    const text = ' ARRAY<STRUCT<a numeric(10, 2)>>';
    const outer = parsePhysicalType(text);
    const inner = outer?.elements[0]?.type.elements[0]?.type;
    assert.ok(outer && inner);
    const at = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
    assert.equal(at(outer.span), text.trim());
    assert.equal(at(outer.nameSpan), 'ARRAY');
    assert.equal(at(inner.span), 'numeric(10, 2)');
    assert.equal(at(inner.nameSpan), 'numeric');
    assert.deepEqual(
      inner.parameters.map((each) => [each.value, at(each.span)]),
      [
        [10, '10'],
        [2, '2'],
      ],
    );
    assert.equal(parsePhysicalType('varchar[10]')?.brackets?.size, 10);
  });

  it('never throws, and all it finds lies inside of the text and of what it is a part of', () => {
    const pieces = fc.constantFrom(
      ...[
        'varchar',
        'array',
        'struct',
        'a',
        'not',
        'null',
        ' ',
        ' ',
        '(',
        ')',
        '<',
        '>',
        '[',
        ']',
        ',',
        ':',
        '10',
        "'x'",
        '`',
        '*',
        '{',
      ],
    );
    const texts = fc.oneof(
      fc.array(pieces, { maxLength: 30 }).map((each) => each.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const visit = (type: PhysicalType, from: number, to: number): void => {
          const { span, nameSpan } = type;
          assert.ok(from <= span.start && span.start <= nameSpan.start && nameSpan.end <= span.end && span.end <= to);
          for (const each of type.parameters) assert.ok(span.start <= each.span.start && each.span.end <= span.end);
          for (const each of type.elements) visit(each.type, span.start, span.end);
        };
        const type = parsePhysicalType(text);
        if (type) visit(type, 0, text.length);
      }),
      { numRuns: 3000 },
    );
  });

  it('gives up on types that lie too deep in each other, and reads long ones', () => {
    assert.equal(parsePhysicalType('array<'.repeat(100_000)), undefined);
    assert.equal(parsePhysicalType(`${'array<'.repeat(200)}int${'>'.repeat(200)}`), undefined);
    const fields = Array.from({ length: 20_000 }, (_, index) => `f${index} int`);
    assert.equal(parsePhysicalType(`struct<${fields.join(', ')}>`)?.elements.length, 20_000);
  });
});
