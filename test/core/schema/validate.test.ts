import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv } from 'ajv';
import { parseYaml } from '../../../src/core/document/yaml/parse.ts';
import { addVocabulary, ajvOptions } from '../../../src/core/schema/ajv-options.ts';
import type { JsonSchema } from '../../../src/core/schema/schema.ts';
import { validate } from '../../../src/core/schema/validate.ts';

/** What is said of a text, as `the text it is shown at: the message`. */
function told(schema: JsonSchema, text: string): string[] {
  const ajv = new Ajv(ajvOptions);
  addVocabulary(ajv);
  const { root } = parseYaml(text);
  const faults = validate(ajv.compile(schema), schema, text, root, { start: 0, end: text.indexOf('\n') });
  return faults.map(({ span, message }) => `${text.slice(span.start, span.end)}: ${message}`);
}

const pet: JsonSchema = {
  type: 'object',
  properties: { name: { type: 'string' }, kind: { type: 'string', enum: ['cat', 'dog'] }, tail: {}, bark: {} },
  required: ['name', 'kind'],
  called: { noun: 'pet', by: ['name'], and: 'kind' },
  cases: {
    key: 'kind',
    of: {
      cat: {
        properties: { name: {}, kind: {}, tail: { type: 'integer' } },
        required: ['tail'],
        additionalProperties: false,
      },
      dog: { properties: { name: {}, kind: {}, bark: { type: 'string' } }, additionalProperties: false },
    },
    without: { required: ['bark'] },
  },
};
const house: JsonSchema = {
  type: 'object',
  properties: {
    pets: { type: 'array', items: { $ref: '#/$defs/pet' } },
    size: { type: 'integer', exclusiveMinimum: 0, maximum: 9 },
    door: { type: 'object', properties: { width: { type: 'number' } } },
    from: {},
    to: {},
    rent: {},
    price: {},
    lease: {},
  },
  additionalProperties: false,
  atMostOneOf: ['rent', 'price'],
  choice: 'way to pay',
  dependentRequired: { lease: ['rent'] },
  sameForm: ['from', 'to'],
  $defs: { pet },
};

describe('validate', () => {
  it('names mappings as people do, by what the schema says', () => {
    assert.deepEqual(told(house, 'pets:\n  - name: Tom\n    kind: cat\n'), ["Tom: Pet 'Tom' (cat) needs 'tail'."]);
    assert.deepEqual(told(house, 'pets:\n  - kind: dog\n'), ["kind: A pet (dog) needs 'name'."]);
    assert.deepEqual(told(house, 'pets:\n  - name: Rex\n    kind: dog\n    bark: 3\n'), [
      "3: 'bark' of pet 'Rex' (dog) must be text, and the number 3 stands here.",
    ]);
  });

  it('holds a mapping against the case of its key, and against none for a value that no case is for', () => {
    assert.deepEqual(told(house, 'pets:\n  - name: Rex\n    kind: dgo\n    tail: long\n'), [
      "dgo: Unknown pet kind 'dgo'; did you mean 'dog'?",
    ]);
    assert.deepEqual(told(house, 'pets:\n  - name: Rex\n'), [
      "Rex: Pet 'Rex' needs 'kind'.",
      "Rex: Pet 'Rex' needs 'bark'.",
    ]);
    assert.deepEqual(told(house, 'pets:\n  - name: Rex\n    kind: dog\n    tail: 1\n'), [
      "tail: There is no key 'tail' in pet 'Rex' (dog); it goes with 'kind: cat'.",
    ]);
  });

  it('says where a key belongs', () => {
    assert.deepEqual(told(house, 'width: 2\n'), ["width: There is no key 'width'; it stands below 'door'."]);
    assert.deepEqual(told({ ...house, instead: { doors: 'door' } }, 'doors: {}\n'), [
      "doors: There is no key 'doors'; it is called 'door'.",
    ]);
    assert.deepEqual(told({ ...house, misplaced: { roof: 'A house has no roof; build one.' } }, 'roof: {}\n'), [
      'roof: A house has no roof; build one.',
    ]);
    assert.deepEqual(told({ ...house, opposite: { open: 'door' } }, 'open: true\n'), [
      "open: There is no key 'open'; 'door' says the opposite of it.",
    ]);
  });

  it('calls a misspelt key one mistake, where others are allowed too', () => {
    assert.deepEqual(told(pet, 'naem: Rex\nkind: dog\n'), [
      "naem: There is no key 'naem' in the pet; did you mean 'name'?",
    ]);
    const open: JsonSchema = { type: 'object', properties: { name: {} }, required: ['name'] };
    assert.deepEqual(told(open, 'naem: Rex\n'), ["naem: There is no key 'naem'; did you mean 'name'?"]);
    assert.deepEqual(told(open, 'colour: red\n'), ["colour: red: The key 'name' is missing."]);
  });

  it('asks to choose between keys, and for keys that others need', () => {
    assert.deepEqual(told(house, 'rent: 5\nprice: 6\n'), [
      "price: Use one way to pay: both 'rent' and 'price' are set; remove one.",
    ]);
    assert.deepEqual(told(house, 'lease: 5\n'), ["lease: 'lease' needs 'rent' beside it."]);
    const either: JsonSchema = { type: 'object', properties: { a: {}, b: {} }, exactlyOneOf: ['a', 'b'] };
    assert.deepEqual(told(either, '{}\n'), ["{}: The document needs 'a' or 'b'."]);
  });

  it('compares the forms of two values', () => {
    assert.deepEqual(told(house, 'from: a\nto: [b]\n'), [
      "to: 'from' and 'to' must both be lists, or both be single values.",
    ]);
    assert.deepEqual(told(house, 'from: [a]\nto: [b]\n'), []);
    assert.deepEqual(told(house, 'to: [b]\n'), []);
  });

  it('says of a value only that it is of another kind', () => {
    assert.deepEqual(told(pet, 'name: Rex\nkind: [dog]\n'), ["[dog]: 'kind' must be text, and a list stands here."]);
    assert.deepEqual(told(house, 'size:\n'), ["size: 'size' has no value; it must be a whole number."]);
    assert.deepEqual(told(house, 'pets:\n  name: Rex\n'), ["pets: 'pets' must be a list, and a mapping stands here."]);
  });

  it('knows limits of numbers', () => {
    assert.deepEqual(told(house, 'size: 0\n'), ["0: 'size' must be above 0 and at most 9, and '0' is not."]);
  });

  it('sees a value through an alias', () => {
    assert.deepEqual(told(house, 'rent: &kind dgo\npets:\n  - name: Rex\n    kind: *kind\n'), [
      "*kind: Unknown pet kind 'dgo'; did you mean 'dog'?",
    ]);
  });
});
