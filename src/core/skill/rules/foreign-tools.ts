import type { Client } from '../clients/client.ts';
import { clients } from '../clients/index.ts';
import type { SkillDocument } from '../model.ts';
import type { ToolItem } from './tool-items.ts';
import { lookUp, type ToolList } from './tool-lists.ts';

/**
 * The items of a list that speak another client's language: at least two names that the list's own client does not
 * know and the other one does. Names that only differ in letter case from own ones are slips, not a language.
 */
export function foreignItems(list: ToolList, document: SkillDocument): readonly ToolItem[] {
  const other = foreignClient(list, document);
  return other ? list.items.filter((item) => isForeign(item, list.client, other)) : [];
}

export function foreignClient(list: ToolList, document: SkillDocument): Client | undefined {
  const own = new Set(Object.keys(list.client.tools ?? {}).map((name) => name.toLowerCase()));
  return clients.find((other) => {
    if (!other.tools || document.clients.some((each) => each.id === other.id)) return false;
    const items = list.items.filter((item) => isForeign(item, list.client, other));
    return items.length > 1 && items.some((item) => !own.has(item.text.toLowerCase()));
  });
}

function isForeign(item: ToolItem, own: Client, other: Client): boolean {
  return lookUp(own, item.text) === undefined && typeof lookUp(other, item.text) === 'object';
}

/**
 * The names a client has for a tool of another one. VS Code's table tells which set of its own stands for a tool of
 * Claude Code, and that is read in both directions; empty where nothing corresponds.
 */
export function translate(name: string, from: Client, to: Client): readonly string[] {
  const forward = to.tools?.[name.replace(/\(.*$/s, '')];
  if (forward) return forward.renamedTo ? [forward.renamedTo] : [name];
  const set = (successors(name, from)[0] ?? name).split('/')[0] as string;
  const back = Object.entries(from.tools ?? {}).flatMap(([theirs, tool]) => (tool.renamedTo === set ? [theirs] : []));
  const ours = back.flatMap((theirs) => {
    const known = to.tools?.[theirs];
    return !known || known.removed ? [] : [known.renamedTo ?? theirs];
  });
  return [...new Set(ours)];
}

function successors(name: string, client: Client): readonly string[] {
  const tool = client.tools?.[name];
  return tool?.replacedBy ?? (tool?.renamedTo ? [tool.renamedTo] : [name]);
}
