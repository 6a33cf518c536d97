import { directoryOf } from '../paths.ts';
import type { ClientId } from './clients/client.ts';

/** Directories that one client reads and the others mostly do not. */
const places: readonly { readonly segment: string; readonly clients: readonly ClientId[] }[] = [
  { segment: '.claude', clients: ['claude-code'] },
  { segment: '.codex', clients: ['codex'] },
  { segment: '.agents', clients: ['codex'] },
  { segment: '.github', clients: ['vscode'] },
];

/** The clients whose directory the file is in; `undefined` when its place says nothing. */
export function clientsOfPlace(path: string): readonly ClientId[] | undefined {
  const segments = path.split('/');
  return places.find((place) => segments.includes(place.segment))?.clients;
}

/** The directory of the plugin a file is in, as its place tells; `undefined` outside of `plugins/`. */
export function pluginOf(path: string): string | undefined {
  return /^(?:.*\/)?plugins\/[^/]+(?=\/)/.exec(path)?.[0];
}

/**
 * The part of the workspace inside which names must be unique: the plugin a file belongs to, since clients put the
 * plugin's name before its skills and agents, else the project whose `.claude` or the like it is in, else the whole
 * workspace (the empty string).
 */
export function scopeOf(path: string): string {
  return pluginOf(path) ?? /^(.*)\/\.[\w-]+\//.exec(path)?.[1] ?? '';
}

/**
 * The path of a file below its scope and the directory of a client, without the ending of its kind: the same for
 * `.claude/agents/loader.md` and `.github/agents/loader.agent.md`, which are one agent, written out for two clients.
 */
export function shelfOf(path: string): string {
  const below = path
    .slice(scopeOf(path).length)
    .replace(/^\//, '')
    .replace(/^\.[\w-]+\//, '');
  return `${directoryOf(below)}/${stemOf(below)}`;
}

/** True for the file that makes its directory a skill. */
export function isSkillFile(path: string): boolean {
  return /(?:^|\/)SKILL\.md$/.test(path);
}

/** The name of the directory that a `SKILL.md` makes a skill; `undefined` for other files and at the root. */
export function skillDirectoryOf(path: string): string | undefined {
  return /(?:^|\/)SKILL\.md$/i.test(path) ? directoryOf(path).split('/').at(-1) || undefined : undefined;
}

/** The last part of a path without the ending of its kind of file: `review` for `agents/review.agent.md`. */
export function stemOf(path: string): string {
  return (path.split('/').at(-1) ?? '').replace(/(?:\.(?:agent|chatmode|prompt|instructions))?\.mdx?$/i, '');
}
