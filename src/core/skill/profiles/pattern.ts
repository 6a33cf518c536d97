import type { Profile } from './profile.ts';

/** The one thing a profile's pattern is used for. */
export interface Pattern {
  test(text: string): boolean;
}

/** Makes a pattern with the flags `i` and `m`, or none. Throws on a source that is no regular expression. */
export type Compile = (source: string, flags: string) => Pattern;

const engines = new WeakMap<Profile, Compile>();
const cache = new WeakMap<Profile, Map<string, Pattern>>();

/** Has the patterns of a profile compiled by another engine than JavaScript's own, which a pattern can make hang. */
export function useEngine(profile: Profile, compile: Compile): void {
  engines.set(profile, compile);
}

/**
 * A regular expression of a profile, compiled once for each profile.
 *
 * @param flags case-insensitive with `^` and `$` at every line, as headings are matched; empty for a schema's `pattern`
 */
export function patternOf(profile: Profile, source: string, flags: 'im' | '' = 'im'): Pattern {
  const patterns = cache.get(profile) ?? new Map<string, Pattern>();
  cache.set(profile, patterns);
  const key = `${flags}/${source}`;
  const known = patterns.get(key);
  if (known) return known;
  const pattern = engines.get(profile)?.(source, flags) ?? new RegExp(source, flags || 'u');
  patterns.set(key, pattern);
  return pattern;
}
