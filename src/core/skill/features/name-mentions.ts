import { type Span, slice } from '../../document/span.ts';
import { writtenSpan } from '../../document/yaml/node.ts';
import type { Mention, Thing } from '../../feature.ts';
import type { Workspace } from '../../workspace.ts';
import { namedRoles } from '../facts.ts';
import type { SkillDocument } from '../model.ts';
import { pluginOf } from '../places.ts';
import { namesUsed } from '../rules/agent-names.ts';
import { skillRunsOf } from '../skill-runs.ts';

/** What may be meant by a name, the likeliest first. */
const KINDS = { agent: ['agent'], skill: ['skill', 'command'] } as const;
/** What the clients call by a mark before the name: see `calls.ts`. */
const CALLED: Readonly<Record<string, readonly string[]>> = {
  '@': ['agent'],
  $: ['skill'],
  '/': ['skill', 'command', 'prompt'],
};

/**
 * Names of skills, agents, commands and prompts. A name that only the name of the file gives is not written anywhere, so
 * nothing defines it here.
 *
 * @param prose the text with its code blanked out
 */
export function nameMentions(document: SkillDocument, prose: string, workspace: Workspace): Mention[] {
  const { role } = document.profile;
  const own = namedRoles.includes(role) ? writtenSpan(document.text, document.value('name')) : undefined;
  const mentions: Mention[] = own
    ? [{ thing: { kind: role, home: '', name: slice(document.text, own) }, defines: true, span: own }]
    : [];
  const add = (name: string, span: Span, kinds: readonly [string, ...string[]]): void => {
    // In quotes a name may be written with escapes, and cannot be replaced as it stands.
    if (slice(document.text, span) !== name) return;
    const thing = defined(name, kinds, workspace) ?? { kind: kinds[0], home: '', name };
    mentions.push({ thing, defines: false, span });
  };
  for (const { name, span, noun } of namesUsed(document)) add(name, span, KINDS[noun]);
  for (const { name, nameSpan } of skillRunsOf(document)) add(name, nameSpan, KINDS.skill);
  return [...mentions, ...proseNames(document, prose, workspace), ...codeNames(document, workspace)];
}

/** Agents as `@name`. Many other things are written so, thus only names that some agent really has count. */
function proseNames(document: SkillDocument, prose: string, workspace: Workspace): Mention[] {
  const { start } = document.body;
  const found = prose.slice(start).matchAll(/(?<![\w.@/-])@([A-Za-z][\w-]*)(?![\w/-]|\.\w)/g);
  return [...found].flatMap((each) => called('@', each[1] as string, start + each.index + 1, workspace));
}

/** What is called in backticks: `@agent`, `/command with arguments`, `/plugin:command`, `$skill`. */
function codeNames(document: SkillDocument, workspace: Workspace): Mention[] {
  return document.outline.inlineCode.flatMap(({ text, span }) => {
    const [, mark = '', written] = /^([@/$])([A-Za-z][\w.-]*(?::[\w.-]+)?)(?=\s|$)/.exec(text) ?? [];
    return written ? called(mark, written, span.start + 1, workspace) : [];
  });
}

/**
 * The mention of a name that is defined, without the plugin before it, and without the `agent-` that Claude Code takes
 * before the name of an agent.
 */
function called(mark: string, written: string, start: number, workspace: Workspace): Mention[] {
  const plugin = /^[^:]*(?=:)/.exec(written)?.[0];
  const bare = plugin === undefined ? 0 : plugin.length + 1;
  const prefix = mark === '@' && written.startsWith('agent-', bare) ? bare + 'agent-'.length : bare;
  for (const skipped of new Set([bare, prefix])) {
    const name = written.slice(skipped);
    const isMeant = (path: string): boolean => plugin === undefined || pluginOf(path)?.split('/').at(-1) === plugin;
    const kind = CALLED[mark]?.find((each) => workspace.definitions(each, name).some(({ path }) => isMeant(path)));
    const span = { start: start + skipped, end: start + written.length };
    if (kind) return [{ thing: { kind, home: '', name }, defines: false, span }];
  }
  return [];
}

/** What has the name, whatever the letter case where nothing is written just so. */
function defined(name: string, kinds: readonly string[], workspace: Workspace): Thing | undefined {
  const kind = kinds.find((each) => workspace.definitions(each, name).length > 0);
  if (kind) return { kind, home: '', name };
  const lower = name.toLowerCase();
  for (const each of kinds) {
    const like = workspace.names(each).find((other) => other.toLowerCase() === lower);
    if (like !== undefined) return { kind: each, home: '', name: like };
  }
  return undefined;
}
