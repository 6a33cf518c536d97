import { toValue } from '../document/yaml/node.ts';
import type { Client, ClientId, FileRole } from './clients/client.ts';
import type { SkillDocument } from './model.ts';
import { pluginOf } from './places.ts';

/** What a person types into the chat of some clients to start a skill, a command, a prompt or an agent. */
export interface Call {
  readonly text: string;
  readonly clients: readonly ClientId[];
}

/** How each client is called, by what the file is to it. Codex has no commands, and VS Code chooses agents from a list. */
const marks: Readonly<Partial<Record<ClientId, Readonly<Partial<Record<FileRole, string>>>>>> = {
  'claude-code': { skill: '/', command: '/', agent: '@agent-' },
  codex: { skill: '$' },
  vscode: { skill: '/', prompt: '/' },
};

/** The clients that let people call a file: those that heed its `user-invocable: false` do not. */
export function callersOf(document: SkillDocument): Client[] {
  const isHidden = toValue(document.value('user-invocable')) === false;
  return document.clients.filter(({ keys }) => !isHidden || !keys[document.profile.role]?.['user-invocable']);
}

/**
 * The calls of a file by its name, one for each different text; empty when none of its clients has any. A plugin's name
 * stands before those of its files.
 */
export function callsOf(role: FileRole, name: string, path: string, clients: readonly ClientId[]): Call[] {
  const plugin = pluginOf(path)?.split('/').at(-1);
  const full = plugin === undefined ? name : `${plugin}:${name}`;
  const byText = new Map<string, ClientId[]>();
  // Nobody can type what ends at the first space, and what is pasted must hold nothing that is not seen.
  if (name === '' || /[\s\p{Cc}]/u.test(name)) return [];
  for (const client of clients) {
    const mark = marks[client]?.[role];
    if (mark !== undefined) byText.set(mark + full, [...(byText.get(mark + full) ?? []), client]);
  }
  return [...byText].map(([text, readers]) => ({ text, clients: readers }));
}
