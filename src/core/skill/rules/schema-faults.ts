import { nodeAt, resolve, type YamlNode } from '../../document/yaml/node.ts';
import { kebab } from '../../file-name.ts';
import type { JsonSchema } from '../../schema/schema.ts';
import type { SchemaFault, SchemaFaultKind } from '../../schema/validate.ts';
import type { SkillDocument } from '../model.ts';
import { patternOf } from '../profiles/pattern.ts';

/** A fault of one kind with the value it is about; aliases are followed. */
export interface ValueFault {
  readonly fault: SchemaFault;
  readonly value: Exclude<YamlNode, { kind: 'alias' }> | undefined;
}

/** The frontmatter's schema faults of some kinds, with their values. */
export function valueFaults(document: SkillDocument, kinds: readonly SchemaFaultKind[]): ValueFault[] {
  return document.schemaFaults
    .filter((fault) => kinds.includes(fault.kind))
    .map((fault) => ({ fault, value: resolve(nodeAt(document.data, fault.path)) }));
}

/** The top-level keys of the frontmatter that hold text and nothing else, by the profile's schema. */
export function textKeys(document: SkillDocument): string[] {
  const properties = document.profile.schema.properties ?? {};
  const keys = (document.data?.entries ?? []).map((entry) => String(entry.key.value));
  return [...new Set(keys)].filter((key) => Object.hasOwn(properties, key) && wantsText(properties[key]));
}

/** True when the schema asks for text and for nothing else. */
export function wantsText(schema: JsonSchema | undefined): boolean {
  return schema?.type === 'string';
}

/**
 * True for a key that only a client acts on: with a wrong value it goes its own way, while the promise of a profile is
 * read by programs that rely on it.
 */
export function isClientKey(document: SkillDocument, fault: SchemaFault): boolean {
  const [key] = fault.path;
  const { role, schema } = document.profile;
  if (fault.path.length !== 1 || typeof key !== 'string' || schema.required?.includes(key)) return false;
  return document.clients.some((client) => Object.hasOwn(client.keys[role] ?? {}, key));
}

/** The text in the form that the schema's pattern asks for, where a small change gives it. */
export function inForm(document: SkillDocument, schema: JsonSchema | undefined, text: string): string | undefined {
  if (schema?.pattern === undefined) return undefined;
  const bare = text.trim();
  const lower = bare.toLowerCase();
  const candidates = [
    bare,
    lower,
    lower.replace(/^v(?=\d)/, ''),
    `${bare}.0`,
    `${bare}.0.0`,
    kebab(bare),
    kebab(bare).replaceAll('-', '_'),
  ];
  const pattern = patternOf(document.profile, schema.pattern, '');
  return candidates.find((each) => pattern.test(each) && !/[\r\n]/.test(each));
}
