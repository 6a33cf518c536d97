import { kebab } from '../../file-name.ts';
import type { SkillDocument } from '../model.ts';
import { skillDirectoryOf, stemOf } from '../places.ts';

/** True for a name of the open format: lowercase letters, digits and single hyphens inside. Its length is not asked. */
export function isSkillName(name: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name);
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
