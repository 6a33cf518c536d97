import type { Ajv, Code, CodeKeywordDefinition, KeywordCxt } from 'ajv';
import { _, stringify } from 'ajv/dist/compile/codegen/index.js';
import dependentRequired from 'ajv/dist/vocabularies/validation/dependentRequired.js';
import type { Cases, JsonSchema } from './schema.ts';

/** How every schema is compiled, at build time and at run time, so that both report alike. */
export const ajvOptions = {
  allErrors: true,
  messages: false,
  strict: true,
  allowUnionTypes: true,
  // Types inside `properties` may be left to the schema of the value.
  strictTypes: false,
  strictRequired: false,
} as const;

/** Words of our schemas that say something to people and nothing to the validator. */
export const silentWords = [
  'called',
  'choice',
  'expected',
  'freeKeys',
  'holds',
  'instead',
  'meanings',
  'misplaced',
  'opposite',
];

/** Words that JSON Schema does not have. Each reports a mistake once, which its own `allOf` and `oneOf` cannot. */
const words: readonly CodeKeywordDefinition[] = [
  { keyword: 'cases', type: 'object', schemaType: 'object', code: codeOfCases },
  { keyword: 'exactlyOneOf', type: 'object', schemaType: 'array', code: (cxt) => cxt.fail(_`${countOf(cxt)} !== 1`) },
  { keyword: 'atMostOneOf', type: 'object', schemaType: 'array', code: (cxt) => cxt.fail(_`${countOf(cxt)} > 1`) },
  { keyword: 'sameForm', type: 'object', schemaType: 'array', code: codeOfSameForm },
];

/** Teaches a validator the words that our schemas have besides those of JSON Schema. */
export function addVocabulary(ajv: Ajv): void {
  ajv.addVocabulary([...silentWords]);
  for (const word of words) ajv.addKeyword(word);
  // In the vocabulary of later drafts only.
  if (!ajv.getKeyword('dependentRequired')) ajv.addKeyword(moduleOf(dependentRequired));
}

function codeOfCases(cxt: KeywordCxt): void {
  const { gen, data, it } = cxt;
  const { key, of, without } = cxt.schema as Cases;
  const value = at(data, key);
  const apply = (schema: JsonSchema, ...path: string[]): void => {
    const steps = ['cases', ...path];
    cxt.subschema(
      {
        schema,
        schemaPath: steps.reduce<Code>((code, step) => _`${code}[${step}]`, _`${it.schemaPath}`),
        errSchemaPath: [it.errSchemaPath, ...steps].join('/'),
        topSchemaRef: it.topSchemaRef,
      },
      gen.name('valid'),
    );
  };
  for (const [name, schema] of Object.entries(of)) gen.if(_`${value} === ${name}`, () => apply(schema, 'of', name));
  if (without) gen.if(_`${value} === undefined`, () => apply(without, 'without'));
}

function codeOfSameForm(cxt: KeywordCxt): void {
  const values = (cxt.schema as string[]).map((key) => at(cxt.data, key));
  const lists = values.map((value) => _`+Array.isArray(${value})`);
  const there = values.map((value) => _`+(${value} !== undefined)`);
  const count = sum(lists);
  cxt.fail(_`${count} > 0 && ${count} < ${sum(there)}`);
}

/** How many of the keys are there. */
function countOf(cxt: KeywordCxt): Code {
  return sum((cxt.schema as string[]).map((key) => _`+(${at(cxt.data, key)} !== undefined)`));
}

function sum(parts: readonly Code[]): Code {
  return _`(${parts.reduce((all, part) => _`${all} + ${part}`)})`;
}

function at(data: Code | KeywordCxt['data'], key: string): Code {
  return _`${data}[${stringify(key)}]`;
}

/** What a module of ajv exports, which bundlers and Node give differently. */
function moduleOf(
  imported: CodeKeywordDefinition | { readonly default: CodeKeywordDefinition },
): CodeKeywordDefinition {
  return 'default' in imported ? imported.default : imported;
}
