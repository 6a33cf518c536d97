import type { Span } from '../../document/span.ts';
import { resolve, type YamlEntry, type YamlNode } from '../../document/yaml/node.ts';
import type { Client, ClientTool } from '../clients/client.ts';
import type { SkillDocument } from '../model.ts';
import { inner, split, type ToolItem, unquoted } from './tool-items.ts';

/** The tools of one frontmatter key, as they were meant. */
export interface ToolList {
  readonly key: YamlEntry['key'];
  readonly value: YamlNode;
  readonly items: readonly ToolItem[];
  readonly form: 'text' | 'flow' | 'block';
  /** The client that reads the key and has a list of tools. */
  readonly client: Client;
  /** True when clients without such a list read the key too: then a name that is unknown here may be known there. */
  readonly shared: boolean;
  /** Values that the client reads as one tool though they are several, with the items they hold. */
  readonly lumps: readonly { readonly span: Span; readonly items: readonly ToolItem[]; readonly quotedList: boolean }[];
}

const KEYS = ['tools', 'disallowedTools', 'allowed-tools', 'disallowed-tools'];

/** Every list of tools in the frontmatter that a client with a closed list reads. */
export function toolListsOf(document: SkillDocument): ToolList[] {
  return KEYS.flatMap((name) => {
    const entry = document.entry(name);
    const reader = toolReader(document, name);
    if (!entry || !reader) return [];
    const { client, shared, atSpaces } = reader;
    const value = resolve(entry.value);
    // An expert agent has a list for each of its modes.
    const modes = value?.kind === 'map' ? value.entries.filter((each) => each.key.value !== 'default_mode') : undefined;
    const values = modes ? modes.map((each) => resolve(each.value)) : [value];
    return values.flatMap((each) => (each ? listOf(document.text, entry.key, each, client, shared, atSpaces) : []));
  });
}

/** Who reads a key as a list of tools, and how; `undefined` when no client with a closed list of tools does. */
export function toolReader(document: SkillDocument, key: string) {
  const role = document.profile.role;
  const readers = document.clients.filter((each) => each.keys[role]?.[key] && !each.keys[role][key].ignored);
  const client = readers.find((each) => each.tools);
  if (!client || !KEYS.includes(key)) return undefined;
  // A client of skills and commands takes a space for the end of a tool, one of agents only a comma.
  return { client, shared: readers.some((each) => !each.tools), atSpaces: key.includes('-') };
}

/** The names that a client has for its tools today. */
export function currentTools(client: Client): string[] {
  return Object.entries(client.tools ?? {}).flatMap(([name, tool]) =>
    tool.removed || tool.renamedTo || tool.replacedBy ? [] : [name],
  );
}

/** What the client's table says of a tool; `open` for names that users define, `undefined` for an unknown one. */
export function lookUp(client: Client, text: string): ClientTool | 'open' | undefined {
  const bare = text.replace(/\(.*$/s, '');
  const known = Object.hasOwn(client.tools ?? {}, text) ? text : bare;
  if (Object.hasOwn(client.tools ?? {}, known)) return client.tools?.[known];
  return client.openTools?.some((source) => new RegExp(source).test(text)) ? 'open' : undefined;
}

function listOf(
  text: string,
  key: YamlEntry['key'],
  value: Exclude<YamlNode, { kind: 'alias' }>,
  client: Client,
  shared: boolean,
  atSpaces: boolean,
): ToolList[] {
  const base = { key, value, client, shared };
  if (value.kind === 'map') return [];
  if (value.kind === 'seq') {
    const lumps: ToolList['lumps'][number][] = [];
    const items = value.items.flatMap((node) => {
      const scalar = resolve(node);
      if (scalar?.kind !== 'scalar' || typeof scalar.value !== 'string') return [];
      const whole = { text: scalar.value, span: inner(text, scalar), outer: scalar.span };
      const parts = split(text, whole.span, false).flatMap((item) => known(text, item, client));
      if (parts.length < 2) return [whole];
      lumps.push({ span: scalar.span, items: parts, quotedList: false });
      return parts;
    });
    return [{ ...base, items, form: value.flow ? 'flow' : 'block', lumps }];
  }
  if (typeof value.value !== 'string' || value.recovered) return [];
  const span = inner(text, value);
  if (/^\s*\[.*\]\s*$/s.test(value.value)) {
    const at = { start: text.indexOf('[', span.start) + 1, end: text.lastIndexOf(']', span.end - 1) };
    const items = split(text, at, false).map((item) => unquoted(text, item));
    return [{ ...base, items, form: 'flow', lumps: [{ span: value.span, items, quotedList: true }] }];
  }
  const lumps: ToolList['lumps'][number][] = [];
  const items = split(text, span, atSpaces).flatMap((item) => {
    const parts = known(text, item, client);
    if (parts.length > 1) lumps.push({ span: item.span, items: parts, quotedList: false });
    return parts;
  });
  return [{ ...base, items, form: 'text', lumps }];
}

/** An item as several when it only holds known tools with spaces between them; else as it is. */
function known(text: string, item: ToolItem, client: Client): ToolItem[] {
  if (lookUp(client, item.text)) return [item];
  const parts = split(text, item.span, true);
  return parts.length > 1 && parts.every((part) => lookUp(client, part.text)) ? parts : [item];
}
