import { RE2JS } from 're2js';
import { shortened } from '../../words.ts';
import type { Pattern } from './pattern.ts';

/** The longest source and the largest program of one pattern; matching takes time in proportion to the program. */
const MAX_SOURCE = 300;
const MAX_PROGRAM = 200;

/**
 * A regular expression whose time grows only with the length of the text: profiles come with the files of a workspace,
 * and JavaScript's own engine can be kept busy for hours by a pattern such as `(a+)+$`. Throws on a source that
 * `patternProblem` objects to.
 *
 * @param flags `i` for any case, `m` for `^` and `$` at every line; others have no meaning here
 */
export function linearPattern(source: string, flags = ''): Pattern & { toString(): string } {
  const options = (flags.includes('i') ? RE2JS.CASE_INSENSITIVE : 0) | (flags.includes('m') ? RE2JS.MULTILINE : 0);
  const program = RE2JS.compile(RE2JS.translateRegExp(source), options);
  // ajv tells patterns apart by their text.
  return { test: (text) => program.test(text), toString: () => `/${source}/${flags}` };
}

/** Why a pattern cannot be used, as one sentence; `undefined` when it can. */
export function patternProblem(source: string): string | undefined {
  const shown = `'${shortened(source)}'`;
  if (source.length > MAX_SOURCE) return `The pattern ${shown} is longer than ${MAX_SOURCE} characters; shorten it.`;
  if (/\(\?<?[=!]/.test(source))
    return `The pattern ${shown} looks ahead or behind, which is not supported; say what must be there instead.`;
  if (/\\(?:[1-9]|k<)/.test(source))
    return `The pattern ${shown} refers back to a group, which is not supported; write the text out.`;
  try {
    const size = RE2JS.compile(RE2JS.translateRegExp(source)).programSize();
    return size > MAX_PROGRAM
      ? `The pattern ${shown} grows too large through its repetitions; use smaller counts, or 'maxLength'.`
      : undefined;
  } catch (error) {
    const reason = String((error as Error).message)
      .replace(/^error parsing regexp: /, '')
      .replaceAll('`', "'");
    return `The pattern ${shown} is no regular expression (${reason}); correct it.`;
  }
}
