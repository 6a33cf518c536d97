import {
  type CatalogEntry,
  type CatalogSource,
  type CatalogView,
  countsOf,
  type Grouping,
  type Invocation,
  type Meter,
  type Relation,
} from '../catalog.ts';
import { thingKey } from '../feature.ts';
import type { Finding } from '../finding.ts';
import { directoryOf } from '../paths.ts';
import { counted } from '../words.ts';
import type { Definition } from '../workspace.ts';
import { type Call, callsOf } from './calls.ts';
import { clients } from './clients/index.ts';
import { namedRoles, type SkillFacts, type SkillSummary } from './facts.ts';
import { type Listing, listings } from './listing.ts';
import { isSkillFile, scopeOf, skillDirectoryOf, stemOf } from './places.ts';
import type { Profile } from './profiles/profile.ts';
import duplicateName from './rules/duplicate-name.rule.ts';
import listingBudget from './rules/listing-budget.rule.ts';

const groupings: readonly Grouping[] = [
  { id: 'profile', title: 'Profile', without: 'No profile' },
  { id: 'phase', title: 'Phase', without: 'No phase' },
  { id: 'role', title: 'Role', without: 'No role' },
  { id: 'folder', title: 'Folder', without: 'Workspace folder' },
];

/**
 * The skills, agents, commands, prompts and instructions of a workspace.
 *
 * @param profileOf the profile of a file as it was read, or as its place tells where it could not be read
 */
export function catalogOf(source: CatalogSource, profileOf: (path: string) => Profile | undefined): CatalogView {
  const definitions = namedRoles.flatMap((kind) => source.index.all(kind));
  const defined = new Map(definitions.map((each) => [each.path, each]));
  const entries = [...source.paths].sort().flatMap((path) => {
    const profile = profileOf(path);
    return profile ? [entryOf(path, profile, defined.get(path), source.findings(path))] : [];
  });
  return {
    groupings,
    entries,
    relations: relationsOf(entries, definitions, source),
    meters: listings(source.index)
      .map(meterOf)
      .sort((a, b) => b.used / b.max - a.used / a.max),
  };
}

function entryOf(
  path: string,
  profile: Profile,
  definition: Definition | undefined,
  findings: readonly Finding[],
): CatalogEntry {
  const summary = definition?.summary as SkillSummary | undefined;
  const calls = definition && summary ? callsOf(profile.role, definition.name, path, summary.callers) : [];
  const invocations = calls.map(invocationOf);
  const start = { line: 0, character: 0 };
  return {
    path,
    number: 0,
    name: definition?.name ?? skillDirectoryOf(path) ?? (stemOf(path) || path),
    kind: profile.role,
    ...(summary?.description ? { description: summary.description } : {}),
    range: definition?.range ?? { start, end: start },
    isNamed: summary?.isNamed === true,
    groups: {
      profile: [profile.title],
      phase: summary?.phase ? [summary.phase] : [],
      role: summary?.roles ?? [],
      folder: [folderOf(path)].filter((each) => each !== ''),
    },
    invocations,
    isCallable: invocations.length > 0 || profile.role === 'skill',
    hasParts: false,
    words: [],
    findings: countsOf(findings),
  };
}

function invocationOf({ text, clients: readers }: Call): Invocation {
  return { text, clients: clients.filter(({ id }) => readers.includes(id)).map(({ title }) => title) };
}

/** The directory that people look for the file in; that of a skill is the skill itself. */
function folderOf(path: string): string {
  const directory = directoryOf(path);
  return isSkillFile(path) ? directoryOf(directory) : directory;
}

function relationsOf(
  entries: readonly CatalogEntry[],
  definitions: readonly Definition[],
  source: CatalogSource,
): Relation[] {
  const paths = new Set(entries.map((each) => each.path));
  const targets = new Map<string, Definition[]>();
  for (const definition of definitions) {
    const { kind, name } = definition;
    const key = thingKey({ kind, home: '', name });
    targets.set(key, [...(targets.get(key) ?? []), definition]);
  }
  return entries.flatMap(({ path: from }) => {
    const refers = source.mentions.of(from).flatMap(({ defines, thing, range }) => {
      const at = thing.kind === 'file' ? [thing.name] : defines ? [] : near(from, targets.get(thingKey(thing)) ?? []);
      return at.map((to): Relation => ({ kind: 'refers', from, to, range }));
    });
    const clashes = source.findings(from).flatMap(({ rule, related, range }) => {
      const others = rule === duplicateName.id ? (related ?? []) : [];
      return others.map((other): Relation => ({ kind: 'clashes', from, to: other.path, range }));
    });
    return [...refers, ...clashes].filter(({ to }) => to !== from && paths.has(to));
  });
}

/** Of several that have the name that is used: those of the same plugin or project, since clients look there first. */
function near(from: string, targets: readonly Definition[]): string[] {
  const own = targets.filter(({ detail }) => (detail as SkillFacts).scope === scopeOf(from));
  return (own.length > 0 ? own : targets).map(({ path }) => path);
}

function meterOf({ client, limit, scope, listed, characters }: Listing): Meter {
  const format = (count: number) => count.toLocaleString('en');
  const part = Math.round((characters / limit.max) * 100);
  return {
    id: `listing/${client.id}/${scope}`,
    title: `${client.title} listing`,
    scope,
    used: characters,
    max: limit.max,
    text: `${client.title} lists about ${format(limit.max)} characters of descriptions; ${counted(listed.length, 'skill')} of ${scope || 'this workspace'} have ${format(characters)}, which is ${part} %.`,
    rule: listingBudget.id,
  };
}
