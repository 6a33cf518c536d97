import type { Span } from '../../document/span.ts';
import { nodeAt, resolve, type YamlNode } from '../../document/yaml/node.ts';
import { nearest } from '../../words.ts';
import type { Workspace } from '../../workspace.ts';
import type { SkillDocument } from '../model.ts';
import { directoryOf, resolvePath } from '../places.ts';
import { toolListsOf } from './tool-lists.ts';

/** A place where a file calls an agent or a skill by its name. */
export interface NameUse {
  readonly name: string;
  readonly span: Span;
  /** What is called, as people say it. */
  readonly noun: 'agent' | 'skill';
}

/** Every name of another agent or skill in the frontmatter's keys that hold such names, and behind "Escalate to". */
export function namesUsed(document: SkillDocument): NameUse[] {
  const reads = (key: string): boolean => document.clients.some((client) => client.keys[document.profile.role]?.[key]);
  const uses: NameUse[] = [];
  const add = (noun: NameUse['noun'], node: YamlNode | undefined): void => {
    for (const each of scalarsOf(node)) uses.push({ ...each, noun });
  };
  if (reads('skills')) add('skill', document.value('skills'));
  if (reads('agents')) add('agent', document.value('agents'));
  if (reads('agent')) add('agent', document.value('agent'));
  const handoffs = resolve(document.value('handoffs'));
  if (handoffs?.kind === 'seq' && reads('handoffs'))
    for (const item of handoffs.items) add('agent', nodeAt(item, ['agent']));
  if (document.profiles.includes('expert-agent')) add('agent', nodeAt(document.data, ['escalation', 'escalate_to']));
  return [...uses, ...toolNames(document), ...escalationNames(document)];
}

/** The `@names` that the body of an escalation agent hands its problems to. */
export function escalationNames(document: SkillDocument): NameUse[] {
  if (!document.profiles.includes('escalation-agent')) return [];
  const { start, end } = document.body;
  const fences = document.outline.fences;
  return [...document.text.slice(start, end).matchAll(/\bescalate to\b[^\r\n]*/gi)].flatMap((line) => {
    const at = start + line.index;
    if (fences.some((fence) => fence.span.start <= at && at < fence.span.end)) return [];
    return [...line[0].matchAll(/(?<![\w.])@([A-Za-z][\w-]*)/g)].map((found) => ({
      name: found[1] as string,
      span: { start: at + found.index + 1, end: at + found.index + found[0].length },
      noun: 'agent' as const,
    }));
  });
}

/** True when some file of the workspace or one of the clients has something of that name. */
export function isDefined({ name, noun }: NameUse, document: SkillDocument, workspace: Workspace): boolean {
  const kinds = noun === 'agent' ? ['agent'] : ['skill', 'command'];
  if (kinds.some((kind) => workspace.definitions(kind, name).length > 0)) return true;
  const lower = name.toLowerCase();
  const isBuiltIn = document.clients.some((client) => client.agents?.some((each) => each.toLowerCase() === lower));
  if (noun === 'agent' && isBuiltIn) return true;
  // VS Code also knows an agent by the name of its file.
  const file = resolvePath(directoryOf(document.path), `${name}.agent.md`);
  if (noun === 'agent' && file !== undefined && workspace.kind(file) === 'file') return true;
  return kinds.some((kind) => workspace.names(kind).some((each) => each.toLowerCase() === lower));
}

/** The defined name that a wrong one most likely meant. Names of agents are often alike, so one slip is the most. */
export function nearestName(
  { name, noun }: NameUse,
  document: SkillDocument,
  workspace: Workspace,
): string | undefined {
  const builtIn = noun === 'agent' ? document.clients.flatMap((client) => client.agents ?? []) : [];
  return nearest(name, [...workspace.names(noun), ...builtIn], name.length < 4 ? 0 : name.length < 16 ? 1 : 2);
}

/** The agents in `Agent(one, two)` of a list of tools. */
function toolNames(document: SkillDocument): NameUse[] {
  return toolListsOf(document).flatMap((list) =>
    list.items.flatMap((item) => {
      const call = /^(?:Agent|Task)\((.*)\)$/s.exec(item.text);
      const start = item.span.start + item.text.indexOf('(') + 1;
      return call ? namesIn(call[1] as string, start).map((each) => ({ ...each, noun: 'agent' as const })) : [];
    }),
  );
}

/** Names in a text or a list; a text may hold several with commas between them. */
function scalarsOf(node: YamlNode | undefined): { name: string; span: Span }[] {
  const here = resolve(node);
  if (here?.kind === 'seq') return here.items.flatMap(scalarsOf);
  if (here?.kind !== 'scalar' || typeof here.value !== 'string' || here.recovered) return [];
  const quoted = here.style === 'single' || here.style === 'double' ? 1 : 0;
  if (here.style === 'literal' || here.style === 'folded') return [];
  return namesIn(here.value, here.span.start + quoted);
}

/** A name of a plugin's agent, `plugin:agent`, cannot be looked up here, and a wildcard names none. */
function namesIn(text: string, start: number): { name: string; span: Span }[] {
  return [...text.matchAll(/[^,\r\n]+/g)].flatMap((found) => {
    const name = found[0].trim();
    const at = start + found.index + found[0].indexOf(name);
    return name === '' || /[:*{}$<>/]/.test(name) ? [] : [{ name, span: { start: at, end: at + name.length } }];
  });
}
