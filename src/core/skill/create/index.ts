import type { Template } from '../../create.ts';
import { readDraft } from '../../draft.ts';
import type { Profile } from '../profiles/profile.ts';
import { bodies } from './bodies/index.ts';
import { draftOf } from './own.ts';
import { type Kitchen, templateOf } from './template.ts';

/** How new files of each profile are made. */
export function templatesOf(profiles: readonly Profile[], kitchen: Kitchen): Template[] {
  return profiles.map((profile) => templateOf(profile, readDraft(writtenDraft(profile, profiles)), kitchen));
}

/** The draft of a profile as it is written: a built-in one has its own, the others build on that. */
function writtenDraft(profile: Profile, profiles: readonly Profile[]): string {
  const own = bodies[profile.id];
  if (own !== undefined) return own;
  const base = profiles.find((each) => each.id === profile.extends && each.id !== profile.id);
  return draftOf(profile, base && { profile: base, draft: writtenDraft(base, profiles) });
}
