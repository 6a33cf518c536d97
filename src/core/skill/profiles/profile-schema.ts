import { severities } from '../../finding.ts';
import type { JsonSchema } from '../../schema/schema.ts';
import type { Profile } from './profile.ts';

const text: JsonSchema = { type: 'string', minLength: 1 };
const name: JsonSchema = {
  type: 'string',
  pattern: '^[A-Za-z][\\w-]*$',
  expected: 'the name of a tag, without angle brackets',
};
const listOf = (items: JsonSchema): JsonSchema => ({ type: 'array', items });
const described = (description: string, schema: JsonSchema): JsonSchema => ({ ...schema, description });
const mapping = (properties: Readonly<Record<string, JsonSchema>>, required: readonly string[] = []): JsonSchema => ({
  type: 'object',
  additionalProperties: false,
  ...(required.length > 0 ? { required } : {}),
  properties,
});
const count: JsonSchema = { type: 'integer', minimum: 0, maximum: 1_000_000 };
const pattern: JsonSchema = { type: 'string', minLength: 1, holds: 'pattern' };
const glob: JsonSchema = { type: 'string', holds: 'glob' };
const keySets = listOf({ ...listOf(text), minItems: 1 });
const types = ['string', 'number', 'integer', 'boolean', 'object', 'array', 'null'];
const schemas: JsonSchema = { type: 'object', additionalProperties: { $ref: '#/$defs/schema' } };

/** Words that only the schemas of other languages need. */
type OfOthers =
  | '$ref'
  | '$defs'
  | 'atMostOneOf'
  | 'called'
  | 'cases'
  | 'choice'
  | 'dependentRequired'
  | 'exactlyOneOf'
  | 'exclusiveMaximum'
  | 'exclusiveMinimum'
  | 'freeKeys'
  | 'instead'
  | 'maxItems'
  | 'meanings'
  | 'misplaced'
  | 'opposite'
  | 'sameForm';

/** The keys of a JSON Schema that a profile may use; see `JsonSchema` for what they mean here. */
const schemaKeys: Readonly<Record<Exclude<keyof JsonSchema, OfOthers>, JsonSchema>> = {
  type: described('What the value must be, or a list of what it may be.', {
    type: ['string', 'array'],
    pattern: `^(?:${types.join('|')})$`,
    expected: `one of ${types.join(', ')}`,
    items: { enum: types },
    minItems: 1,
    uniqueItems: true,
  }),
  description: described('What the key is for; shown in hovers and completion.', text),
  expected: described("What a value must look like, to complete 'must be …' in messages.", text),
  holds: described('What the text stands for: a glob over paths, or one of the keys beside it.', {
    type: 'string',
    enum: ['glob', 'sibling-key'],
  }),
  enum: described('The values that are allowed.', {
    type: 'array',
    items: { type: ['string', 'number', 'boolean', 'null'] },
    minItems: 1,
    uniqueItems: true,
  }),
  const: described('The one value that is allowed.', { type: ['string', 'number', 'boolean', 'null'] }),
  default: described('The value that holds when the key is absent; shown, not filled in.', {}),
  examples: described('Values to show.', { type: 'array' }),
  pattern: described('A regular expression that must match somewhere in the text.', pattern),
  minLength: described('The least number of characters.', count),
  maxLength: described('The greatest number of characters.', count),
  minimum: described('The least number.', { type: 'number' }),
  maximum: described('The greatest number.', { type: 'number' }),
  items: described('What every item of a list must look like.', { $ref: '#/$defs/schema' }),
  minItems: described('The least number of items.', count),
  uniqueItems: described('Whether items may not be repeated.', { type: 'boolean' }),
  properties: described('What each key must look like.', schemas),
  required: described('The keys that must be there.', { type: 'array', items: text, uniqueItems: true }),
  additionalProperties: described('Whether other keys may be there, or what they must look like.', {
    $ref: '#/$defs/schemaOrFlag',
  }),
  propertyNames: described('What every key itself must look like.', { $ref: '#/$defs/schema' }),
  deprecated: described('Whether the key is only kept for old files.', { type: 'boolean' }),
};

const section = mapping(
  {
    title: described('The heading that a new file gets.', text),
    pattern: described(
      'A regular expression for the headings that count as this section; the title when absent.',
      pattern,
    ),
    within: described('The title of the section that this one must stand in.', text),
    purpose: described('One sentence on what belongs into it.', text),
    severity: described('How bad it is when the section is missing.', { type: 'string', enum: severities }),
    numbered: described(
      'Whether its numbered items must run from 1 without gap: list by list, or through all of them.',
      {
        type: 'string',
        enum: ['list', 'through'],
      },
    ),
    labels: described('Labels that each begin a line of the section.', listOf(text)),
    mentions: described('Words that the section must mention.', listOf(text)),
  },
  ['title', 'purpose'],
);

const claims = mapping({
  keys: described('Sets of frontmatter keys that only this family has; one whole set is enough.', keySets),
  files: described('Globs over paths from the workspace root.', listOf(glob)),
  habit: described('Globs of places where only files with a frontmatter are claimed.', listOf(glob)),
  shape: described('Sets of frontmatter keys that suggest the family where nothing else does.', keySets),
  body: described(
    'Marks of the body; all of them must be there.',
    mapping({
      headings: described('Regular expressions that each must match the beginning of a heading.', listOf(pattern)),
      tags: mapping({ of: listOf(name), atLeast: { type: 'integer', minimum: 1 } }, ['of', 'atLeast']),
    }),
  ),
});

/** The form of a profile file. Every key of `Profile` stands here, or this does not compile. */
const keys: Readonly<Record<keyof Profile, JsonSchema>> = {
  id: described('The permanent name of the profile.', {
    type: 'string',
    pattern: '^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$',
    maxLength: 64,
    expected: 'lower-case words joined by hyphens, such as house-skill',
  }),
  title: described('The name that people see; made of the id when absent.', text),
  summary: described('One sentence on what these files are for.', text),
  extends: described('The id of a profile whose promises hold here too.', { type: 'string', holds: 'profile' }),
  role: described('What these files are to a client.', {
    type: 'string',
    enum: ['skill', 'agent', 'command', 'prompt', 'instructions'],
  }),
  clients: described('The clients that read such a file where its place does not say; none when absent.', {
    type: 'array',
    items: { type: 'string', holds: 'client' },
    uniqueItems: true,
  }),
  claims: described('How files of this family are recognised.', claims),
  frontmatter: described('Whether a file needs a frontmatter; `required` when absent.', {
    type: 'string',
    enum: ['required', 'optional', 'none'],
  }),
  schema: described('What the frontmatter must look like, as a JSON Schema.', { $ref: '#/$defs/schema' }),
  sections: described('Sections that the body owes, in their order.', listOf(section)),
  tags: described(
    'Tags that stand alone on their lines in the body.',
    mapping(
      {
        required: described('Tags that every file must have.', listOf(name)),
        known: described('Tags that a file may have.', listOf(name)),
        purposes: described('By tag, one sentence on what belongs between it and its end; shown in hovers.', {
          type: 'object',
          additionalProperties: text,
        }),
      },
      ['required', 'known'],
    ),
  ),
  tables: described(
    'Tables that the body promises.',
    listOf(
      mapping(
        {
          tag: described('The tag that the table stands below.', name),
          heading: described('A regular expression for the heading that the table stands below.', pattern),
          columns: described('The titles of its columns.', { ...listOf(text), minItems: 1 }),
        },
        ['columns'],
      ),
    ),
  ),
  stamps: described(
    'Facts in the quote at the top of the file.',
    listOf(
      mapping(
        {
          label: described('What stands in bold before the colon.', text),
          form: described('What stands behind it.', { type: 'string', enum: ['version', 'date'] }),
        },
        ['label', 'form'],
      ),
    ),
  ),
  blocks: described(
    'Blocks of JSON between tags.',
    listOf(
      mapping(
        {
          tag: described('The tag around the fenced JSON.', name),
          title: described('What the block is called in messages.', text),
          schema: described('What the JSON must look like.', { $ref: '#/$defs/schema' }),
        },
        ['tag', 'title', 'schema'],
      ),
    ),
  ),
  references: described(
    'Which paths in backticks must exist.',
    mapping({
      directories: described('Directories below which a path is a reference.', listOf(text)),
      sections: described('Regular expressions for headings below which every path is a reference.', listOf(pattern)),
    }),
  ),
  variables: described('Whether `{{name}}` in the body refers to a variable of the frontmatter.', { type: 'boolean' }),
  severities: described('Severities of rules for these files.', {
    type: 'object',
    propertyNames: { type: 'string', holds: 'rule' },
    additionalProperties: { type: 'string', enum: ['off', ...severities] },
  }),
};

/** The schema of `.gatewright/profiles/*.yaml`. */
export const profileSchema: JsonSchema = {
  ...mapping(keys, ['id']),
  $defs: {
    schema: mapping(schemaKeys),
    schemaOrFlag: { ...mapping(schemaKeys), type: ['boolean', 'object'] },
  },
};
