import { builtInProfiles } from '../core/skill/profiles/index.ts';
import { profilePage as pageOf } from '../core/skill/profiles/profile-page.ts';
import type { Generator } from './generate.ts';

/** Writes the page about the built-in profiles. */
export const profilePage: Generator = async () => new Map([['media/profiles.md', pageOf(builtInProfiles)]]);
