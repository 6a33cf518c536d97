import { toValue, type YamlNode } from '../document/yaml/node.ts';
import type { Facts, Place } from '../workspace.ts';
import { callersOf } from './calls.ts';
import type { ClientId, FileRole } from './clients/client.ts';
import type { SkillDocument } from './model.ts';
import { scopeOf, stemOf } from './places.ts';

/** What the others know of one skill, agent or the like; plain data. */
export interface SkillFacts {
  /** The plugin or workspace in which the name must be unique. */
  readonly scope: string;
  readonly profile: string;
  readonly clients: readonly string[];
}

/** What clients list of it for a model to choose from, and what people look it up by; plain data. */
export interface SkillSummary {
  /** False when the file asks that models do not see it. */
  readonly listed: boolean;
  readonly description?: string;
  /** Where the description stands. */
  readonly descriptionPlace?: Place;
  /** False when the name is that of the file, since the text states none. */
  readonly isNamed: boolean;
  /** Ids of the clients that let people call it. */
  readonly callers: readonly ClientId[];
  readonly phase?: string;
  /** The people or parts it is for. */
  readonly roles: readonly string[];
}

/** Roles whose files other files may call by name. */
export const namedRoles: readonly FileRole[] = ['skill', 'agent', 'command', 'prompt'];

/** The definition a document makes: its name under its role. Instructions have no name, a file with a broken one none either. */
export function factsOf(document: SkillDocument): Facts {
  const role = document.profile.role;
  if (!namedRoles.includes(role)) return { definitions: [] };
  const entry = document.entry('name');
  const written = document.name?.trim();
  // Commands, prompts and custom agents are called by the name of their file when they state none.
  const name = written || (role === 'skill' ? undefined : stemOf(document.path));
  if (!name) return { definitions: [] };
  const span = entry && written ? entry.value.span : document.headSpan;
  const text = document.description;
  const described = document.value('description');
  const [phase] = wordsOf(document.value('phase'));
  const place = (at: { start: number; end: number }): Place => ({
    path: document.path,
    span: at,
    range: document.source.rangeOf(at),
  });
  const detail: SkillFacts = {
    scope: scopeOf(document.path),
    profile: document.profile.id,
    clients: document.clients.map((client) => client.id),
  };
  const summary: SkillSummary = {
    listed: toValue(document.value('disable-model-invocation')) !== true,
    ...(text !== undefined && described ? { description: text, descriptionPlace: place(described.span) } : {}),
    isNamed: Boolean(written),
    callers: callersOf(document).map((client) => client.id),
    ...(phase ? { phase } : {}),
    roles: [...new Set(['roles', 'role'].flatMap((key) => wordsOf(document.value(key))))],
  };
  return { definitions: [{ kind: role, name, ...place(span), detail, summary }] };
}

/** What a text, a number or a list of them says; nothing of anything else. */
function wordsOf(node: YamlNode | undefined): string[] {
  return [toValue(node)].flat().flatMap((each) => {
    const word = typeof each === 'string' || typeof each === 'number' ? String(each).trim() : '';
    return word === '' ? [] : [word];
  });
}
