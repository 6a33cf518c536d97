import type { Span } from '../../document/span.ts';
import { resolve, type YamlScalar } from '../../document/yaml/node.ts';
import { offsetInScalar } from '../../document/yaml/position.ts';
import type { Client, ClientLimit } from '../clients/client.ts';
import type { SkillDocument } from '../model.ts';

/** What a client takes of a key, with the texts of this file that count towards it. */
export interface KeyLimit {
  readonly client: Client;
  readonly limit: ClientLimit;
  readonly parts: readonly YamlScalar[];
  /** Of all parts together, in characters. */
  readonly length: number;
}

const limited = ['name', 'description', 'compatibility'] as const;

/** The limits that the clients of a skill have for the text of a key; files of other roles have none. */
export function limitsOf(document: SkillDocument, key: string): KeyLimit[] {
  const known = limited.find((each) => each === key);
  if (document.profile.role !== 'skill' || !known) return [];
  return document.clients.flatMap((client) => {
    const limit = client.limits[known];
    if (!limit) return [];
    // Claude Code lists the two as one text.
    const withHints = key === 'description' && client.keys.skill?.when_to_use !== undefined;
    const parts = [key, ...(withHints ? ['when_to_use'] : [])].flatMap((each) => textOf(document, each) ?? []);
    const length = parts.reduce((sum, part) => sum + characters(String(part.value).trim()), 0);
    return [{ client, limit, parts, length }];
  });
}

/** The scalar of a top-level key that holds text. */
export function textOf(document: SkillDocument, key: string): YamlScalar | undefined {
  const value = resolve(document.value(key));
  return value?.kind === 'scalar' && typeof value.value === 'string' ? value : undefined;
}

/** How many characters a text has, as people count them: an emoji of two UTF-16 units is one. */
export function characters(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

/** The part of a scalar that stands behind its first `max` characters. */
export function beyond(text: string, scalar: YamlScalar, max: number): Span {
  const units = [...String(scalar.value ?? '')].slice(0, Math.max(0, max)).join('').length;
  const isQuoted = scalar.style === 'single' || scalar.style === 'double';
  const end = scalar.span.start + text.slice(scalar.span.start, scalar.span.end - (isQuoted ? 1 : 0)).trimEnd().length;
  return { start: Math.min(offsetInScalar(text, scalar, units), end), end };
}
