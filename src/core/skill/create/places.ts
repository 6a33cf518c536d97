import type { Surroundings } from '../../feature.ts';
import { directoryOf } from '../../paths.ts';
import type { FileRole } from '../clients/client.ts';
import type { SkillFacts } from '../facts.ts';
import { isSkillFile, stemOf } from '../places.ts';
import type { Profile } from '../profiles/profile.ts';

/** Directories of the workspace that are offered because such files are there. */
const MAX_KNOWN = 4;

const skills = [
  'skills/<name>/SKILL.md',
  '.claude/skills/<name>/SKILL.md',
  '.agents/skills/<name>/SKILL.md',
  '.github/skills/<name>/SKILL.md',
];
const agents = ['.claude/agents/<name>.md', 'agents/<name>.md'];

/** Where files of the built-in profiles usually are, by their ids. */
const usual: Readonly<Record<string, readonly string[]>> = {
  'agent-skill': skills,
  'workflow-skill': skills,
  'catalog-skill': ['catalog/<name>.md', 'skills/<name>.md'],
  'claude-agent': agents,
  'escalation-agent': agents,
  'expert-agent': ['agents/<name>.md', '.claude/agents/<name>.md'],
  'tagged-agent': ['agents/<name>.md', 'prompts/<name>.md'],
  'claude-command': ['.claude/commands/<name>.md', 'commands/<name>.md'],
  'copilot-agent': ['.github/agents/<name>.agent.md'],
  'copilot-prompt': ['.github/prompts/<name>.prompt.md'],
  'copilot-instructions': ['.github/instructions/<name>.instructions.md'],
};

/** Where the files of a role usually are, for profiles that say nothing of it. */
const ofRole: Readonly<Record<FileRole, string>> = {
  skill: 'skills/<name>/SKILL.md',
  agent: 'agents/<name>.md',
  command: 'commands/<name>.md',
  prompt: 'prompts/<name>.md',
  instructions: 'instructions/<name>.md',
};

/**
 * Where a new file of a profile may stand, the likeliest first: beside those that are there, then the usual places.
 *
 * @param lineage ids of the profile and of those it extends, the nearest first
 * @param globs of the settings that give files this profile
 * @param below a directory that was chosen; the places are in it then
 */
export function placesFor(
  profile: Profile,
  lineage: readonly string[],
  globs: readonly string[],
  surroundings: Surroundings,
  below: string,
): string[] {
  const claimed = [...globs, ...(profile.claims.files ?? []), ...(profile.claims.habit ?? [])].flatMap(
    (glob) => placeOf(glob) ?? [],
  );
  const general = usual[profile.id] ?? (claimed.length > 0 ? claimed : lineage.flatMap((id) => usual[id] ?? []));
  const all = [...known(profile, surroundings), ...general, ...(general.length === 0 ? [ofRole[profile.role]] : [])];
  if (below === '') return [...new Set(all)];
  const inside = all.map((place) => within(place, below));
  const common = inside.filter(({ shares }) => shares);
  return [...new Set([...common.map((each) => each.place), ...here(all, below), ...inside.map((each) => each.place)])];
}

/** The place that a glob describes; `undefined` when too much of it is open. */
function placeOf(glob: string): string | undefined {
  const parts = glob.split('/').filter((part, index, all) => part !== '**' || index === all.length - 1);
  const last = parts.pop() as string;
  if (parts.some((part) => /[*?[{]/.test(part)) || /[?[{]/.test(last)) return undefined;
  const file = last === '**' || last === '' ? '<name>.md' : last.replace(/\*+/, '<name>').replace(/\*+/g, '');
  const place = [...parts, ...(file.includes('<name>') ? [file] : ['<name>', file])].join('/');
  if (!/\.mdx?$/i.test(place)) return undefined;
  return place === '<name>/SKILL.md' ? ofRole.skill : place;
}

/** The places of the profile's files that are there, those of most files first. */
function known(profile: Profile, surroundings: Surroundings): string[] {
  const counts = new Map<string, number>();
  for (const { path, detail } of surroundings.all(profile.role)) {
    if ((detail as SkillFacts).profile !== profile.id) continue;
    const directory = directoryOf(path);
    const base = isSkillFile(path) ? directoryOf(directory) : directory;
    const file = path.slice(directory === '' ? 0 : directory.length + 1);
    const rest = isSkillFile(path) ? '<name>/SKILL.md' : `<name>${file.slice(stemOf(path).length)}`;
    const place = base === '' ? rest : `${base}/${rest}`;
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return sorted.slice(0, MAX_KNOWN).map(([place]) => place);
}

/** The chosen directory itself as a place, in each form that the others have. */
function here(places: readonly string[], below: string): string[] {
  return [...new Set(places.map((place) => place.slice(place.lastIndexOf('/', place.indexOf('<name>')) + 1)))].map(
    (rest) => `${below}/${rest}`,
  );
}

/** A place in a directory; what both have in common is not repeated: `.claude` takes `.claude/agents/<name>.md`. */
function within(place: string, below: string): { readonly place: string; readonly shares: boolean } {
  const parts = place.split('/');
  const above = below.split('/');
  for (let shared = parts.findIndex((part) => part.includes('<name>')); shared > 0; shared--) {
    if (above.slice(-shared).join('/') === parts.slice(0, shared).join('/')) {
      return { place: [...above, ...parts.slice(shared)].join('/'), shares: true };
    }
  }
  return { place: `${below}/${place}`, shares: false };
}
