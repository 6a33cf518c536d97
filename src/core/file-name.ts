import { resolvePath } from './paths.ts';

/** Most characters of a name in the open format of skills. */
const MAX_KEBAB = 64;

/** Most characters of a file name without its ending. */
const MAX_LENGTH = 100;

/** Names that Windows gives to devices: no file can have them. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** The nearest name of small letters, digits and hyphens: `SEO Optimizer` becomes `seo-optimizer`. Empty when nothing is left. */
export function kebab(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1-$2')
    .toLowerCase();
  return words
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, MAX_KEBAB)
    .replace(/-$/, '');
}

/**
 * What a file is called without its ending when it is made for a name, or why the name cannot be one of a file.
 *
 * @param last the part of the name that counts
 */
export function fileStem(name: string, last = name): { readonly stem: string } | { readonly problem: string } {
  if (name.trim() === '') return { problem: 'A name is needed; use letters, digits and hyphens.' };
  if (name !== name.trim()) return { problem: `'${name.trim()}' has spaces around it; take them out.` };
  const mark = /[/\\:*?"<>|]|\p{Cc}/u.exec(name)?.[0];
  if (mark !== undefined || /^\.+$/.test(name)) {
    const shown = mark !== undefined && /\p{Cc}/u.test(mark) ? 'a control character' : `'${mark ?? name}'`;
    return {
      problem: `A name becomes the name of a file, so it cannot hold ${shown}; use letters, digits and hyphens.`,
    };
  }
  const stem = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*$/u.test(last) ? last : kebab(last);
  if (stem === '') return { problem: `No file name can be made of '${name}'; use letters, digits and hyphens.` };
  if (DEVICES.test(stem)) return { problem: `No file can be called '${stem}' on Windows; choose another name.` };
  const length = [...stem].length;
  return length > MAX_LENGTH
    ? { problem: `The name has ${length} characters, and a file's may have ${MAX_LENGTH}; shorten it.` }
    : { stem };
}

/** The path of a place; `undefined` when it leaves the workspace, is absolute, has no name in it or another ending. */
export function pathAt(place: string, stem: string, ending: RegExp): string | undefined {
  if (!place.includes('<name>') || !ending.test(place) || /[\\\p{Cc}]/u.test(place)) return undefined;
  const path = resolvePath(
    '',
    place.replace('<name>', () => stem),
  );
  return path === undefined || path.split('/').includes('.git') ? undefined : path;
}
