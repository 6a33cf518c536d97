import type { SkillDocument } from '../model.ts';
import { skillDirectoryOf, stemOf } from '../places.ts';

/** Most characters of a name in the open format. */
const MAX_LENGTH = 64;

/** True for a name of the open format: lowercase letters, digits and single hyphens inside. Its length is not asked. */
export function isSkillName(name: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name);
}

/** The nearest name of the open format: `SEO Optimizer` becomes `seo-optimizer`. Empty when nothing is left. */
export function kebab(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1-$2')
    .toLowerCase();
  return words
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, MAX_LENGTH)
    .replace(/-$/, '');
}

/** The name of the directory a `SKILL.md` stands in; `undefined` for other files and at the root of the workspace. */
export function skillDirectory(document: SkillDocument): string | undefined {
  return skillDirectoryOf(document.path);
}

/** The name that the place of a file suggests: its directory's for a `SKILL.md`, else its own. */
export function nameFor(document: SkillDocument): string {
  return kebab(skillDirectory(document) ?? stemOf(document.path)) || document.profile.role;
}

/** What a file of this role is called in a message. */
export function nounOf(document: SkillDocument): string {
  return document.profile.role === 'instructions' ? 'instructions file' : document.profile.role;
}
