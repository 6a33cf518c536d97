import type { Field } from '../../create.ts';
import type { JsonSchema } from '../../schema/schema.ts';
import type { FileRole } from '../clients/client.ts';
import type { Profile } from '../profiles/profile.ts';

/** What the name of a file is to people, where the frontmatter does not hold it. */
const nameOfFile: Readonly<Record<FileRole, string>> = {
  skill: 'The name by which the skill is called.',
  agent: 'The name by which the agent is called.',
  command: 'What people type behind the slash to start the command.',
  prompt: 'What people type behind the slash to start the prompt.',
  instructions: 'What the instructions are about, in a word or two; it becomes the name of the file.',
};

/** A name and a description to begin with, by role. */
const samples: Readonly<Record<FileRole, { readonly name: string; readonly description: string }>> = {
  skill: {
    name: 'load-orders',
    description: 'Loads the orders of one day and proves that none is missing. Use when a load has failed or is late.',
  },
  agent: {
    name: 'orders-keeper',
    description:
      'Keeps the pipelines of the orders correct. Use when a load fails or figures disagree with the source.',
  },
  command: { name: 'check-day', description: 'Compares one day of a table with its source.' },
  prompt: { name: 'write-tests', description: 'Writes the tests of one model.' },
  instructions: { name: 'sql', description: 'How SQL is written in this repository.' },
};

/** Keys whose first value would be odd if it were the first example of the schema. */
const usual: Readonly<Record<string, string>> = {
  model: 'sonnet',
  tier: 'expert',
  role: 'executor',
  version: '1.0.0',
  phase: 'data',
  roles: 'Data Engineer',
  outputs: 'Tables with their tests and contracts',
};

/** The questions that a new file of a profile asks: its name, and each key it owes that is text or a list of texts. */
export function fieldsOf(profile: Profile): Field[] {
  const { properties = {} } = profile.schema;
  return [...new Set(['name', ...owedKeys(profile)])].flatMap((key) => {
    const schema = properties[key] ?? {};
    return key === 'name' || isAsked(schema) ? [fieldOf(profile, key, schema)] : [];
  });
}

/** The keys that a new file has in its frontmatter: those that must be there, and a description wherever one is read. */
export function owedKeys({ role, frontmatter, schema }: Profile): string[] {
  if (frontmatter === 'none') return [];
  const isDescribed = Object.hasOwn(schema.properties ?? {}, 'description') || (role !== 'skill' && role !== 'agent');
  return [...new Set([...(schema.required ?? []), ...(isDescribed ? ['description'] : [])])];
}

/** True for what one line of text can answer; everything else gets a draft. */
export function isAsked(schema: JsonSchema): boolean {
  const types = typesOf(schema);
  if (types.length === 0) return schema.enum !== undefined || schema.properties === undefined;
  return types.some((type) => type !== 'object' && type !== 'array' && type !== 'null') || isTextList(schema);
}

/** True when an answer is several texts. */
export function isTextList(schema: JsonSchema | undefined): boolean {
  const types = schema ? typesOf(schema) : [];
  return types.includes('array') && !types.includes('string') && typesOf(schema?.items ?? {}).includes('string');
}

/** The texts of an answer that holds several. */
export function splitList(answer: string): string[] {
  return answer
    .split(/[;\r\n]/)
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

/** A value to begin with, which the field shows and a snippet suggests. */
export function sampleOf(profile: Profile, key: string): string {
  const schema = profile.schema.properties?.[key] ?? {};
  const sample = samples[profile.role];
  if (key === 'name')
    return schema.pattern ? String(schema.examples?.[0] ?? `data.${snake(sample.name)}`) : sample.name;
  if (key === 'description') return sample.description;
  return initialOf(key, schema);
}

function fieldOf(profile: Profile, key: string, schema: JsonSchema): Field {
  const isFree = key === 'name' || key === 'description';
  const choices = (schema.enum ?? (typesOf(schema).includes('boolean') ? [true, false] : schema.examples) ?? []).map(
    String,
  );
  const meaning = schema.description ?? (key === 'name' ? nameOfFile[profile.role] : `The value of '${key}'.`);
  return {
    key,
    title: key.charAt(0).toUpperCase() + key.slice(1).replace(/[_-]+/g, ' '),
    prompt: isTextList(schema) ? `${meaning} Separate several with semicolons.` : meaning,
    initial: isFree ? '' : initialOf(key, schema),
    ...(choices.length > 0 && !isFree ? { choices, ...(schema.enum ? {} : { isOpen: true }) } : {}),
  };
}

function initialOf(key: string, schema: JsonSchema): string {
  if (schema.default !== undefined) return String(schema.default);
  if (schema.enum) return String(schema.enum[0]);
  const known = usual[key];
  if (known !== undefined && !schema.pattern) return known;
  if (schema.examples) return String(schema.examples[0]);
  if (known !== undefined) return known;
  if (typesOf(schema).includes('boolean')) return 'true';
  return typesOf(schema).some((type) => type === 'integer' || type === 'number') ? String(schema.minimum ?? 1) : '';
}

function typesOf(schema: JsonSchema): readonly string[] {
  return schema.type === undefined ? [] : [schema.type].flat();
}

function snake(name: string): string {
  return name.replaceAll('-', '_');
}
