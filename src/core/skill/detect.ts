import { parseMarkdown } from '../document/markdown/parse.ts';
import { entryOf } from '../document/yaml/node.ts';
import { matchesGlob } from '../glob.ts';
import type { Head } from './model.ts';
import { patternOf } from './profiles/pattern.ts';
import type { Profile } from './profiles/profile.ts';

/** Files that stand beside skills and agents and are for people. */
const FOR_PEOPLE = /(?:^|\/)(?:README|CHANGELOG|CONTRIBUTING|LICENSE|CODE_OF_CONDUCT|SECURITY)(?:\.[\w-]+)?\.mdx?$/i;

/** Keys that generators of web sites read; a page about agents often lies in a directory of that name. */
const OF_SITES = ['title', 'layout', 'permalink', 'slug', 'sidebar_position', 'sidebar_label', 'nav_order'];

/**
 * Chooses the profile of a file: an explicit glob of the settings, keys that only one family has, the place, the
 * shape of the frontmatter, marks of the body. `undefined` when the file is no skill, agent or the like.
 *
 * @param profiles the user's own first, so that they win over built-in ones
 * @param chosen glob to profile id, as configured; the first match counts
 */
export function chooseProfile(
  path: string,
  head: Head,
  profiles: readonly Profile[],
  chosen: Readonly<Record<string, string>>,
): Profile | undefined {
  for (const [glob, id] of Object.entries(chosen)) {
    if (matchesGlob(glob, path)) return profiles.find((profile) => profile.id === id);
  }
  const hasKeys = (sets: readonly (readonly string[])[] | undefined): boolean =>
    sets?.some((set) => set.every((key) => entryOf(head.yaml.root, key))) ?? false;
  const byKeys = profiles.find((profile) => hasKeys(profile.claims.keys));
  if (byKeys) return byKeys;
  if (FOR_PEOPLE.test(path)) return undefined;
  const base = byPlace(path, head, profiles) ?? profiles.find((profile) => hasKeys(profile.claims.shape));
  return profiles.find((profile) => fitsBody(profile, head, base)) ?? base;
}

/** True when the place of a file says for certain that it belongs to one of the profiles. */
export function isExpected(path: string, profiles: readonly Profile[]): boolean {
  return (
    !FOR_PEOPLE.test(path) && profiles.some((profile) => profile.claims.files?.some((glob) => matchesGlob(glob, path)))
  );
}

function byPlace(path: string, head: Head, profiles: readonly Profile[]): Profile | undefined {
  const isAt = (globs: readonly string[] | undefined): boolean =>
    globs?.some((glob) => matchesGlob(glob, path)) ?? false;
  const certain = profiles.find((profile) => isAt(profile.claims.files));
  if (certain || head.frontmatter.yaml === undefined) return certain;
  if (OF_SITES.some((key) => entryOf(head.yaml.root, key))) return undefined;
  return profiles.find((profile) => isAt(profile.claims.habit));
}

function fitsBody(profile: Profile, head: Head, base: Profile | undefined): boolean {
  const { body } = profile.claims;
  if (!body || (base && base.id !== profile.extends)) return false;
  const hasFrontmatter = head.frontmatter.yaml !== undefined;
  if (profile.frontmatter === 'none' ? hasFrontmatter : !hasFrontmatter) return false;
  if (!base && profile.frontmatter === 'required') {
    const owed = profile.schema.required ?? ['name', 'description'];
    if (!owed.every((key) => entryOf(head.yaml.root, key))) return false;
  }
  const patterns = (body.headings ?? []).map((source) => patternOf(profile, `^(?:${source})`));
  const { of = [], atLeast = 0 } = body.tags ?? {};
  const fits = (headings: readonly string[], tags: readonly string[]): boolean =>
    patterns.every((pattern) => headings.some((heading) => pattern.test(heading))) &&
    of.filter((tag) => tags.includes(tag)).length >= atLeast;

  // Most files fail on this quick look; what it finds may stand in a code block, so the outline decides.
  const text = head.source.value.slice(head.frontmatter.bodyStart);
  const lines = (pattern: RegExp): string[] => [...text.matchAll(pattern)].map((found) => found[1] as string);
  if (!fits(lines(/^#{1,6}[ \t]+([^\r\n]*)/gm), lines(/^<([A-Za-z][\w-]*)>[ \t]*$/gm))) return false;
  const outline = parseMarkdown(head.source.value, head.frontmatter.bodyStart);
  return fits(
    outline.headings.map((heading) => heading.text),
    outline.tags.map((tag) => tag.name),
  );
}
