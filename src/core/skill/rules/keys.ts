import type { YamlEntry } from '../../document/yaml/node.ts';
import { listed, nearest } from '../../words.ts';
import type { Client, ClientKey, FileRole } from '../clients/client.ts';
import { clients as allClients } from '../clients/index.ts';
import type { SkillDocument } from '../model.ts';

/** What is known of a key that no client of the file reads and its profile does not have. */
export type UnknownKey =
  /** The key is another one in a wrong form: other capitals, hyphens or underscores, or a slip of the pen. */
  | { readonly kind: 'misspelt'; readonly meant: string; readonly sameLetters: boolean }
  /** Other clients read it in such files. */
  | { readonly kind: 'others'; readonly titles: readonly string[] }
  /** A client reads it in files of other roles. */
  | { readonly kind: 'elsewhere'; readonly title: string; readonly files: string }
  | { readonly kind: 'free' };

/** Every key that may stand in the frontmatter: those of the profile and those that the clients of the file read. */
export function knownKeys(document: SkillDocument): readonly string[] {
  const { schema, role } = document.profile;
  const ofClients = document.clients.flatMap((client) => Object.keys(client.keys[role] ?? {}));
  return [...new Set([...Object.keys(schema.properties ?? {}), ...ofClients])];
}

/** Judges a top-level key; `undefined` when it is known. */
export function judgeKey(document: SkillDocument, key: string): UnknownKey | undefined {
  const { schema, role } = document.profile;
  const readers = (of: readonly Client[], at: FileRole) => of.filter((client) => reads(client, at, key));
  if (readers(document.clients, role).length > 0) return undefined;
  const others = readers(allClients, role).filter((client) => !document.clients.some((own) => own.id === client.id));
  const isPromised = Object.hasOwn(schema.properties ?? {}, key);
  if (isPromised && (others.length === 0 || document.clients.length === 0 || schema.required?.includes(key)))
    return undefined;

  const known = knownKeys(document).filter((each) => each !== key);
  const twin = known.find((each) => letters(each) === letters(key));
  if (twin) return { kind: 'misspelt', meant: twin, sameLetters: true };
  if (others.length > 0) return { kind: 'others', titles: others.map((client) => client.title) };
  for (const client of [...document.clients, ...allClients]) {
    const roles = (Object.keys(client.keys) as FileRole[]).filter((each) => reads(client, each, key));
    if (roles.length > 0) return { kind: 'elsewhere', title: client.title, files: listed(roles.map(plural)) };
  }
  const near = nearest(key, known);
  return near ? { kind: 'misspelt', meant: near, sameLetters: false } : { kind: 'free' };
}

/** The entry that was most likely meant to be this key, where the key itself is missing. */
export function misspellingOf(document: SkillDocument, key: string): YamlEntry | undefined {
  return document.data?.entries.find((entry) => {
    const judged = judgeKey(document, String(entry.key.value));
    return judged?.kind === 'misspelt' && judged.meant === key;
  });
}

/** What the clients of the file say of a key, in their order. */
export function clientKeys(document: SkillDocument, key: string): { client: Client; known: ClientKey }[] {
  return document.clients.flatMap((client) => {
    const { role } = document.profile;
    return reads(client, role, key) ? [{ client, known: client.keys[role]?.[key] as ClientKey }] : [];
  });
}

function reads(client: Client, role: FileRole, key: string): boolean {
  return Object.hasOwn(client.keys[role] ?? {}, key);
}

/** A key without what people forget about: capitals, hyphens, underscores. */
function letters(key: string): string {
  return key.toLowerCase().replace(/[-_\s]/g, '');
}

function plural(role: FileRole): string {
  return role === 'instructions' ? role : `${role}s`;
}
