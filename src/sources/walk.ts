import { type Dirent, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { matchesGlob } from '../core/glob.ts';

export interface WalkOptions {
  /** Globs of paths from the root that are left out, directories with all that is in them. */
  readonly exclude?: readonly string[];
  /** A directory of the root to walk instead of all of it; `.gitignore` files above it are not asked. */
  readonly below?: string;
  /** Paths that somebody asked for by name: `.gitignore` files and `exclude` have no say in them. */
  readonly named?: readonly string[];
  /** Which files are wanted, by their path from the root. */
  readonly wanted: (path: string) => boolean;
  /** Names of files that must be read: a directory, pipe or dead link there is given too, so that people hear of it. */
  readonly misnamed?: (path: string) => boolean;
  /** Called with what every directory holds, so that nobody has to read it again. */
  readonly onDirectory?: (path: string, entries: readonly Dirent[]) => void;
}

/** What a walk found: paths from the root with `/`, sorted, and the directories that could not be read. */
export interface Walked {
  readonly files: readonly string[];
  readonly unreadable: readonly string[];
}

/**
 * Finds files below `root`, as `.gitignore` files and `exclude` allow. Directories behind symbolic links are not
 * entered (where they lie inside the root they are met at their own place), so loops cannot arise; a linked file
 * counts when it lies inside the root.
 */
export function walk(root: string, options: WalkOptions): Walked {
  const steps = walkSteps(root, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same walk in steps, one a directory, for callers that have other work to do in between or may give up. */
export function* walkSteps(root: string, options: WalkOptions): Generator<string, Walked> {
  const named = options.named ?? [];
  const files: string[] = [];
  const unreadable: string[] = [];
  const realRoot = realpathSync(root);

  /** @param closed true inside of what is left out, on the way to something that was named */
  function* visit(
    directory: string,
    outer: readonly Rules[],
    exclude: readonly string[],
    closed: boolean,
  ): Generator<string, void> {
    yield directory;
    let entries: Dirent[];
    try {
      entries = readdirSync(`${root}/${directory}`, { withFileTypes: true });
    } catch {
      unreadable.push(directory);
      return;
    }
    options.onDirectory?.(directory, entries);
    const own = entries.some((entry) => entry.name === '.gitignore' && entry.isFile())
      ? readRules(root, directory)
      : undefined;
    const rules = own ? [...outer, own] : outer;
    for (const entry of entries) {
      const path = directory === '' ? entry.name : `${directory}/${entry.name}`;
      if (entry.isDirectory()) {
        // Tools keep their own state in `.git`; nothing in it is written by hand.
        if (entry.name === '.git') continue;
        const isOut = closed || isExcluded(exclude, path) || isIgnored(rules, `${path}/`);
        const isNamed = named.includes(path);
        if (isOut && !isNamed && !named.some((each) => each.startsWith(`${path}/`))) continue;
        if ((!isOut || isNamed) && options.misnamed?.(path)) files.push(path);
        // What leaves out a directory that was named has no say in what is in it either.
        if (!isOut || !isNamed) yield* visit(path, rules, exclude, isOut);
        else
          yield* visit(
            path,
            [],
            exclude.filter((glob) => !matchesGlob(glob, path)),
            false,
          );
        continue;
      }
      if (!options.wanted(path)) continue;
      if (!named.includes(path) && (closed || isExcluded(exclude, path) || isIgnored(rules, path))) continue;
      if (entry.isFile() || isWorthReading(entry, path)) files.push(path);
    }
  }

  /** A link is followed inside the root; what is no file is only worth a message where a file has to be. */
  function isWorthReading(entry: Dirent, path: string): boolean {
    if (!entry.isSymbolicLink()) return options.misnamed?.(path) ?? false;
    try {
      return realpathSync(join(root, path)).startsWith(realRoot + sep);
    } catch {
      return options.misnamed?.(path) ?? false;
    }
  }

  yield* visit(options.below ?? '', [], options.exclude ?? [], false);
  return { files: files.sort(), unreadable };
}

function isExcluded(exclude: readonly string[], path: string): boolean {
  return exclude.some((glob) => matchesGlob(glob, path));
}

interface Rules {
  readonly directory: string;
  readonly matcher: Ignore;
}

function readRules(root: string, directory: string): Rules | undefined {
  try {
    const lines = readFileSync(join(root, directory, '.gitignore'), 'utf8').split(/\r?\n/);
    return { directory, matcher: ignore().add(lines.filter(isCheap)) };
  } catch {
    return undefined;
  }
}

/** A line with many `**` would take the library forever on a deep path, and only somebody who wants that writes one. */
function isCheap(line: string): boolean {
  return line.split('**').length - 1 <= 3;
}

/** The innermost `.gitignore` that has a word on the path decides, as in git. */
function isIgnored(rules: readonly Rules[], path: string): boolean {
  for (const { directory, matcher } of rules.toReversed()) {
    const verdict = matcher.test(directory === '' ? path : path.slice(directory.length + 1));
    if (verdict.ignored) return true;
    if (verdict.unignored) return false;
  }
  return false;
}
