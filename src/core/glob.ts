/** Decides whether a path from the workspace root, with `/`, matches a glob. */
export type PathTest = (path: string) => boolean;

/** How many globs one may stand for when its braces are written out. */
const MAX_ALTERNATIVES = 64;
const MAX_LENGTH = 300;

const compiled = new Map<string, PathTest>();

/**
 * Whether a path matches a glob: `*` and `?` stay inside a part of the path, a part `**` is any number of parts, `{a,b}`
 * is one of several, `[a-z]` and `[!a-z]` one character. Letter case counts, and a leading dot is like any character.
 * A path matches itself, whatever characters it has; a glob that makes no sense matches nothing else.
 *
 * Globs come with the files of a workspace, so they are matched in steps bounded by the product of both lengths; the
 * regular expressions that glob libraries make of them can take hours.
 */
export function matchesGlob(glob: string, path: string): boolean {
  let test = compiled.get(glob);
  if (!test) {
    test = globProblem(glob) === undefined ? compile(glob) : () => false;
    compiled.set(glob, test);
  }
  return glob === path || test(path);
}

/** Why a glob can match nothing, as the end of a sentence that begins with the glob; `undefined` when it is sound. */
export function globProblem(glob: string): string | undefined {
  if (glob.trim() === '') return 'is empty';
  if (glob.length > MAX_LENGTH) return `is longer than ${MAX_LENGTH} characters`;
  if (glob.includes('\\')) return "has a backslash, and paths are written with '/'";
  if (/^(?:\.{0,2}\/|~|[A-Za-z]:)/.test(glob))
    return "must be a path from the workspace root, without './' or '/' before it";
  if (/^!|[!@?*+]\(/.test(glob)) return "uses '!' or '(' forms, which are not read; list what is meant, with '{a,b}'";
  const alternatives = expand(glob);
  if (alternatives === undefined)
    return `stands for more than ${MAX_ALTERNATIVES} globs when its braces are written out`;
  if (alternatives.some((each) => /[{}]/.test(each))) return "has a '{' or '}' without its partner";
  if (alternatives.some((each) => /\[(?![^\]/]+\])/.test(each))) return "has a '[' without its ']'";
  return undefined;
}

function compile(glob: string): PathTest {
  // A directory means all that is in it.
  const whole = glob.endsWith('/') ? `${glob}**` : glob;
  const patterns = (expand(whole) ?? []).map((each) => each.split('/').map(partOf));
  return (path) => {
    const parts = path.split('/');
    return patterns.some(
      (pattern) => endFits(pattern, parts) && fits(pattern, parts, (part) => part === '**', fitsPart),
    );
  };
}

/** `**`, or a test for one part of a path. */
type Part = '**' | PathTest;

function partOf(glob: string): Part {
  if (glob === '**') return glob;
  const isWild = (text: string): boolean => /[*?[]/.test(text);
  if (!isWild(glob)) return (part) => part === glob;
  // `*.md` and the like, the commonest: there is no need to go through the characters.
  if (glob.startsWith('*') && !isWild(glob.slice(1))) return (part) => part.endsWith(glob.slice(1));
  const characters = charactersOf(glob);
  return (part) =>
    fits(
      characters,
      [...part],
      (each) => each === '*',
      (each, unit) => each !== '*' && each(unit),
    );
}

function fitsPart(pattern: Part, part: string): boolean {
  return pattern !== '**' && pattern(part);
}

/** The name of the file alone says of most globs that they do not match. */
function endFits(pattern: readonly Part[], parts: readonly string[]): boolean {
  const last = pattern.at(-1);
  return last === undefined || last === '**' || last(parts.at(-1) as string);
}

/** `*`, or a test for one character. */
type Character = '*' | ((unit: string) => boolean);

function charactersOf(part: string): Character[] {
  return [...part.matchAll(/\[(!?)([^\]]+)\]|\*+|./gsu)].map(([whole, not, set]): Character => {
    if (whole.startsWith('*')) return '*';
    if (whole === '?') return () => true;
    if (set === undefined) return (unit) => unit === whole;
    return (unit) => isInSet(set, unit) !== (not === '!');
  });
}

function isInSet(set: string, unit: string): boolean {
  return [...set.matchAll(/(.)-(.)|./gsu)].some(([whole, from, to]) => {
    return from === undefined || to === undefined ? unit === whole : from <= unit && unit <= to;
  });
}

/**
 * Matches a list against a pattern in which some elements are wild, standing for any number of items. Only the last
 * wild element has ever to be tried again, so the steps are bounded by the product of the lengths.
 */
function fits<P, T>(
  pattern: readonly P[],
  items: readonly T[],
  isWild: (element: P) => boolean,
  isOne: (element: P, item: T) => boolean,
): boolean {
  let at = 0;
  let item = 0;
  let wild = -1;
  let resume = 0;
  while (item < items.length) {
    const element = pattern[at];
    if (element !== undefined && isWild(element)) {
      wild = at++;
      resume = item;
    } else if (element !== undefined && isOne(element, items[item] as T)) {
      at++;
      item++;
    } else if (wild >= 0) {
      at = wild + 1;
      item = ++resume;
    } else return false;
  }
  return pattern.slice(at).every(isWild);
}

/** The glob with its braces written out, innermost first; `undefined` when that makes too many. */
function expand(glob: string): string[] | undefined {
  let globs = [glob];
  for (;;) {
    const next = globs.flatMap((each) => {
      const braces = /\{([^{}]*)\}/.exec(each);
      if (!braces) return [each];
      const { index } = braces;
      const choices = (braces[1] as string).split(',');
      return choices.map((choice) => each.slice(0, index) + choice + each.slice(index + braces[0].length));
    });
    if (next.length > MAX_ALTERNATIVES) return undefined;
    if (next.every((each, index) => each === globs[index])) return globs;
    globs = next;
  }
}
