import type { Span } from '../../document/span.ts';
import { nodeAt, resolve, type YamlNode } from '../../document/yaml/node.ts';
import { directoryOf, resolvePath } from '../../paths.ts';
import { nearest } from '../../words.ts';
import type { Workspace } from '../../workspace.ts';
import type { SkillDocument } from '../model.ts';
import { toolListsOf } from './tool-lists.ts';

/** A place where a file calls an agent or a skill by its name. */
export interface NameUse {
  readonly name: string;
  readonly span: Span;
  /** What is called, as people say it. */
  readonly noun: 'agent' | 'skill';
}

/** A place of the frontmatter that holds the names of agents or skills; `*` stands for every item of a list. */
interface Holder {
  readonly path: readonly string[];
  readonly noun: NameUse['noun'];
}

/** Where the frontmatter of a file names others: the keys that its clients read so, and those of its profile. */
function holdersOf(document: SkillDocument): Holder[] {
  const reads = (key: string): boolean => document.clients.some((client) => client.keys[document.profile.role]?.[key]);
  const ofClients: Holder[] = [
    { path: ['skills'], noun: 'skill' },
    { path: ['agents'], noun: 'agent' },
    { path: ['agent'], noun: 'agent' },
    { path: ['handoffs', '*', 'agent'], noun: 'agent' },
  ];
  const isExpert = document.profiles.includes('expert-agent');
  return [
    ...ofClients.filter(({ path }) => reads(path[0] as string)),
    ...(isExpert ? [{ path: ['escalation', 'escalate_to'], noun: 'agent' } as const] : []),
  ];
}

/** What the value at a path of the frontmatter names, as itself or as an item; `undefined` when it names neither. */
export function nounAt(document: SkillDocument, path: readonly (string | number)[]): NameUse['noun'] | undefined {
  const steps = path.map((step) => (typeof step === 'number' ? '*' : step));
  const isAt = (holder: Holder, own: readonly string[]): boolean => holder.path.join('\n') === own.join('\n');
  return holdersOf(document).find(
    (each) => isAt(each, steps) || (steps.at(-1) === '*' && isAt(each, steps.slice(0, -1))),
  )?.noun;
}

/** Every name of another agent or skill in the frontmatter's keys that hold such names, and behind "Escalate to". */
export function namesUsed(document: SkillDocument): NameUse[] {
  const uses = holdersOf(document).flatMap(({ path, noun }) =>
    nodesAt(document.data, path).flatMap((node) => scalarsOf(node).map((each) => ({ ...each, noun }))),
  );
  return [...uses, ...toolNames(document), ...escalationNames(document)];
}

function nodesAt(root: YamlNode | undefined, path: readonly string[]): YamlNode[] {
  const star = path.indexOf('*');
  const node = nodeAt(root, star < 0 ? path : path.slice(0, star));
  if (star < 0) return node ? [node] : [];
  const list = resolve(node);
  return list?.kind === 'seq' ? list.items.flatMap((item) => nodesAt(item, path.slice(star + 1))) : [];
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

/** The kinds of definitions that a name may stand for. */
export function kindsOf(noun: NameUse['noun']): readonly string[] {
  return noun === 'agent' ? ['agent'] : ['skill', 'command'];
}

/** True when some file of the workspace or one of the clients has something of that name. */
export function isDefined({ name, noun }: NameUse, document: SkillDocument, workspace: Workspace): boolean {
  const kinds = kindsOf(noun);
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
