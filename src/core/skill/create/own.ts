import { toYamlScalar } from '../../document/yaml/quote.ts';
import { unmarked } from '../../draft.ts';
import type { JsonSchema } from '../../schema/schema.ts';
import { listed } from '../../words.ts';
import { patternOf } from '../profiles/pattern.ts';
import type { Profile, SectionSpec, TableSpec } from '../profiles/profile.ts';
import { isAsked, isTextList, owedKeys } from './fields.ts';

/**
 * The written draft of a profile that has none of its own: what it builds on with the keys it adds, or, where it owes
 * other parts of the body, one section, tag and table after the other.
 *
 * @param base the profile it builds on, and the draft of that one
 */
export function draftOf(profile: Profile, base?: { readonly profile: Profile; readonly draft: string }): string {
  if (base && owes(base.profile) === owes(profile)) return withKeys(base.draft, profile, owedKeys(profile));
  if (profile.frontmatter === 'none') return bodyOf(profile);
  const hasHead = base?.draft.startsWith('---\n') === true;
  const head = hasHead ? base.draft.slice(0, base.draft.indexOf('\n---\n') + 5) : '---\n---\n';
  const filled = withKeys(head, profile, owedKeys(profile));
  return filled === '---\n---\n' ? bodyOf(profile) : `${filled}\n${bodyOf(profile)}`;
}

/** What a profile asks of the body, to be compared. */
function owes({ sections, tags, tables, stamps, blocks, frontmatter }: Profile): string {
  return JSON.stringify([sections, tags?.required, tables, stamps, blocks, frontmatter === 'none']);
}

/** The draft with those of the keys that are not in its frontmatter yet. */
function withKeys(draft: string, { schema }: Profile, keys: readonly string[]): string {
  const end = draft.indexOf('---\n', 4);
  if (!draft.startsWith('---\n') || end < 0) return draft;
  const head = draft.slice(0, end);
  const missing = [...new Set(keys)].filter((key) => !new RegExp(`^${escaped(key)}:`, 'm').test(head));
  return head + missing.map((key) => line(key, schema.properties?.[key] ?? {})).join('') + draft.slice(end);
}

function line(key: string, schema: JsonSchema): string {
  const name = unmarked(toYamlScalar(key));
  if (isTextList(schema)) return `${name}:‹${unmarked(key)}›\n`;
  if (key === 'name' || isAsked(schema)) return `${name}: ‹${unmarked(key)}›\n`;
  return `${name}:${unmarked(yamlOf(valueFor(schema), 1))}\n`;
}

/** A value that fits a schema, as far as the schema tells. */
function valueFor(schema: JsonSchema): unknown {
  const given = schema.const ?? schema.default ?? schema.examples?.[0] ?? schema.enum?.[0];
  if (given !== undefined) return given;
  const type = schema.type === undefined ? 'string' : [schema.type].flat()[0];
  switch (type) {
    case 'object': {
      const keys = Object.keys(schema.properties ?? {}).filter((key) => schema.required?.includes(key));
      return Object.fromEntries(keys.map((key) => [key, valueFor(schema.properties?.[key] ?? {})]));
    }
    case 'array':
      return schema.minItems === 0 ? [] : [valueFor(schema.items ?? {})];
    case 'boolean':
      return false;
    case 'integer':
    case 'number':
      return schema.minimum ?? schema.maximum ?? 1;
    case 'null':
      return null;
    default:
      return sentence(schema.description ?? 'To be agreed by the team');
  }
}

/** A value below a key, in block style; begins with a space or a line break. */
function yamlOf(value: unknown, depth: number): string {
  const indent = '  '.repeat(depth);
  if (Array.isArray(value)) {
    if (value.length === 0) return ' []';
    return value.map((item) => `\n${indent}-${below(item, depth)}`).join('');
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value);
    if (entries.length === 0) return ' {}';
    return entries.map(([key, each]) => `\n${indent}${toYamlScalar(key)}:${yamlOf(each, depth + 1)}`).join('');
  }
  return ` ${typeof value === 'string' ? toYamlScalar(value) : JSON.stringify(value)}`;
}

/** An item of a list: a mapping begins on the line of its dash. */
function below(item: unknown, depth: number): string {
  const text = yamlOf(item, depth + 1);
  return text.startsWith('\n') ? ` ${text.trimStart()}` : text;
}

function bodyOf(profile: Profile): string {
  const parts = [
    '# ‹:title›',
    ...((profile.stamps ?? []).length > 0
      ? [
          (profile.stamps ?? [])
            .map(({ label, form }) => `> **${unmarked(label)}:** ${form === 'date' ? '‹:today›' : '1.0.0'}`)
            .join('\n'),
        ]
      : []),
    `«${unmarked(sentence(profile.summary))}»`,
    ...(profile.sections ?? []).filter((each) => !parentIn(profile, each)).map((each) => section(profile, each, 2)),
    ...(profile.tags?.required ?? []).map((tag) => tagged(profile, tag)),
  ];
  return `${parts.join('\n\n')}\n${profile.references?.directories?.includes('references') ? '‹:references›' : ''}`;
}

function section(profile: Profile, spec: SectionSpec, level: number): string {
  const inner = (profile.sections ?? []).filter((each) => parentIn(profile, each) === spec);
  const tables = (profile.tables ?? []).filter(
    (table) => table.heading !== undefined && patternOf(profile, `^(?:${table.heading})`).test(spec.title),
  );
  const mentions = spec.mentions?.length ? `\n\nIt covers ${unmarked(listed(spec.mentions))}.` : '';
  return [
    `${'#'.repeat(Math.min(6, level))} ${unmarked(spec.title)}`,
    `${spec.numbered ? '1. ' : ''}«${unmarked(sentence(spec.purpose))}»${mentions}`,
    ...(spec.labels?.length
      ? [spec.labels.map((label) => `**${unmarked(label)}**: «as agreed by the team»`).join('\n')]
      : []),
    ...tables.map(table),
    ...inner.map((each) => section(profile, each, level + 1)),
  ].join('\n\n');
}

function parentIn(profile: Profile, spec: SectionSpec): SectionSpec | undefined {
  const specs = profile.sections ?? [];
  return spec.within === undefined
    ? undefined
    : specs.slice(0, specs.indexOf(spec)).find((each) => each.title === spec.within);
}

function tagged(profile: Profile, tag: string): string {
  const words = tag.replace(/[_-]+/g, ' ');
  const block = profile.blocks?.find((each) => each.tag === tag);
  const parts = [
    `## ${words.charAt(0).toUpperCase()}${words.slice(1)}`,
    `«What the team agreed on for ${words}.»`,
    ...(profile.tables ?? []).filter((each) => each.tag === tag).map(table),
    ...(block ? [`\`\`\`json\n${unmarked(JSON.stringify(valueFor(block.schema), null, 2))}\n\`\`\``] : []),
  ];
  return `<${tag}>\n${parts.join('\n\n')}\n</${tag}>`;
}

function table({ columns }: TableSpec): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    row(columns.map(unmarked)),
    row(columns.map(() => '---')),
    row(columns.map((_, index) => (index === 0 ? '«to be agreed»' : 'to be agreed'))),
  ].join('\n');
}

/** A text on one line. */
function sentence(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
