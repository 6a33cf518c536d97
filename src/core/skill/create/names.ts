import { fileStem } from '../../file-name.ts';
import type { Profile } from '../profiles/profile.ts';

/** The endings of the files that are made. */
export const markdown = /\.mdx?$/i;

/** What `<name>` of a place stands for, or why the name cannot be one of a file. */
export function stemFor(profile: Profile, name: string): ReturnType<typeof fileStem> {
  // The catalog's names are dotted, and their files have the last part.
  return fileStem(name, profile.schema.properties?.name?.pattern ? (name.split('.').at(-1) as string) : name);
}

/** A name as a heading: `load-orders` and `data.load_orders` become `Load Orders`. Nothing in it means anything in Markdown. */
export function titleFor(profile: Profile, name: string): string {
  const last = profile.schema.properties?.name?.pattern ? (name.split('.').at(-1) as string) : name;
  const words = last.match(/[\p{L}\p{M}\p{N}]+(?:[.'’][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ') || profile.title;
}
