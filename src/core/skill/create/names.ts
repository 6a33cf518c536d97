import type { Profile } from '../profiles/profile.ts';
import { kebab } from '../rules/names.ts';

/** Most characters of a file name without its ending. */
const MAX_LENGTH = 100;

/** Names that Windows gives to devices: no file can have them. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** What `<name>` of a place stands for, or why the name cannot be one of a file. */
export function stemFor(profile: Profile, name: string): { readonly stem: string } | { readonly problem: string } {
  if (name.trim() === '') return { problem: 'A name is needed; use letters, digits and hyphens.' };
  if (name !== name.trim()) return { problem: `'${name.trim()}' has spaces around it; take them out.` };
  const mark = /[/\\:*?"<>|]|\p{Cc}/u.exec(name)?.[0];
  if (mark !== undefined || /^\.+$/.test(name)) {
    const shown = mark !== undefined && /\p{Cc}/u.test(mark) ? 'a control character' : `'${mark ?? name}'`;
    return {
      problem: `A name becomes the name of a file, so it cannot hold ${shown}; use letters, digits and hyphens.`,
    };
  }
  // The catalog's names are dotted, and their files have the last part.
  const last = profile.schema.properties?.name?.pattern ? (name.split('.').at(-1) as string) : name;
  const stem = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*$/u.test(last) ? last : kebab(last);
  if (stem === '') return { problem: `No file name can be made of '${name}'; use letters, digits and hyphens.` };
  if (DEVICES.test(stem)) return { problem: `No file can be called '${stem}' on Windows; choose another name.` };
  const length = [...stem].length;
  return length > MAX_LENGTH
    ? { problem: `The name has ${length} characters, and a file's may have ${MAX_LENGTH}; shorten it.` }
    : { stem };
}

/** A name as a heading: `load-orders` and `data.load_orders` become `Load Orders`. Nothing in it means anything in Markdown. */
export function titleFor(profile: Profile, name: string): string {
  const last = profile.schema.properties?.name?.pattern ? (name.split('.').at(-1) as string) : name;
  const words = last.match(/[\p{L}\p{M}\p{N}]+(?:[.'’][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ') || profile.title;
}
