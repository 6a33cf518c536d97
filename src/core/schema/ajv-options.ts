import type { Ajv, MacroKeywordDefinition } from 'ajv';
import type { Cases, JsonSchema } from './schema.ts';

/** How every schema is compiled, at build time and at run time, so that both report alike. */
export const ajvOptions = {
  allErrors: true,
  verbose: true,
  strict: true,
  allowUnionTypes: true,
  // Types inside `properties` may be left to the schema of the value.
  strictTypes: false,
  strictRequired: false,
} as const;

/** Words of our schemas that say something to people and nothing to the validator. */
const silent = ['expected', 'holds', 'instead', 'misplaced'];

/** Words that the validator takes for what JSON Schema says in more of its own. */
const macros: readonly MacroKeywordDefinition[] = [
  { keyword: 'cases', type: 'object', schemaType: 'object', macro: ofCases },
  { keyword: 'exactlyOneOf', type: 'object', schemaType: 'array', macro: (keys) => ({ oneOf: keys.map(has) }) },
  {
    keyword: 'atMostOneOf',
    type: 'object',
    schemaType: 'array',
    macro: (keys: readonly string[]) => ({ oneOf: [...keys.map(has), { not: { anyOf: keys.map(has) } }] }),
  },
];

/** Teaches a validator the words that our schemas have besides those of JSON Schema. */
export function addVocabulary(ajv: Ajv): void {
  ajv.addVocabulary([...silent]);
  for (const macro of macros) ajv.addKeyword(macro);
}

function ofCases({ key, of, without }: Cases): object {
  const branches = Object.entries(of).map(([value, schema]) => ({
    if: { properties: { [key]: { const: value } }, required: [key] },
    // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema.
    then: schema as JsonSchema,
  }));
  return { allOf: [...branches, ...(without ? [{ if: has(key), else: without }] : [])] };
}

function has(key: string): object {
  return { required: [key] };
}
