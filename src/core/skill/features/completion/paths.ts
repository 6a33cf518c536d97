import { contains } from '../../../document/span.ts';
import type { Completion } from '../../../feature.ts';
import { directoryOf, resolvePath } from '../../../paths.ts';
import { PLUGIN_ROOT, pathSections, SKILL_DIRECTORY } from '../../rules/mentions.ts';
import { pluginRootOf } from '../../rules/references.ts';
import { type BodyPlace, type Completer, wordSpan } from './place.ts';

/** The target of a link that is being written: behind `](`, or behind the colon of a definition. */
const TARGET = /(?:\]\(|^ {0,3}\[[^\]]+\]:[ \t]+)([^()<>\s]*)$/;
/** In angle brackets a target may hold spaces. */
const BRACKETED = /(?:\]\(|^ {0,3}\[[^\]]+\]:[ \t]+)<([^<>]*)$/;
/** What names no file of the workspace, or is past the path. */
const NO_PATH = /^(?:[a-z][\w+.-]*:|[/~])|[?#\\]/i;

/** How a path is written at its place. */
interface Writing {
  /** A name as it is written; `undefined` for one that cannot stand there. */
  readonly encode: (name: string) => string | undefined;
  /** The rest of the name that the offset is in. */
  readonly rest: RegExp;
}

const inBackticks: Writing = { encode: (name) => (/[\s`]/.test(name) ? undefined : name), rest: /^[^`\s/]*/ };
const inAngles: Writing = { encode: (name) => name, rest: /^[^<>/#]*/ };
const inParentheses: Writing = {
  encode: (name) => name.replace(/[\s()<>#?%]/g, (unit) => `%${unit.charCodeAt(0).toString(16).padStart(2, '0')}`),
  rest: /^[^()<>\s/#]*/,
};

/** The target of a link as far as it is written; `undefined` elsewhere. */
export function targetAt({ before, within }: BodyPlace): { written: string; writing: Writing } | undefined {
  if (within !== 'prose') return undefined;
  const inner = BRACKETED.exec(before)?.[1];
  if (inner !== undefined) return { written: inner, writing: inAngles };
  const written = TARGET.exec(before)?.[1];
  return written === undefined ? undefined : { written, writing: inParentheses };
}

/** The directory or file that the written part of a target leads to; `undefined` when it leaves the root. */
export function fileOf(place: BodyPlace, written: string): string | undefined {
  const path = decoded(written);
  return path === undefined ? undefined : resolvePath(directoryOf(place.document.path), path);
}

/** Files and directories in the target of a link and in paths in backticks. */
export const completePaths: Completer = (place) => inLink(place) ?? inCode(place);

function inLink(place: BodyPlace): readonly Completion[] | undefined {
  const target = targetAt(place);
  if (!target || NO_PATH.test(target.written)) return undefined;
  const rest = target.writing.rest.exec(place.after)?.[0] ?? '';
  if (NO_PATH.test(target.written + rest)) return [];
  return entries(place, directoryOf(place.document.path), target.written, target.writing);
}

function inCode(place: BodyPlace): readonly Completion[] | undefined {
  const { document, before, offset, within, surroundings } = place;
  if (within !== 'code') return undefined;
  const token = /[^`\s]*$/.exec(before)?.[0] ?? '';
  const root = PLUGIN_ROOT.exec(token)?.[0] ?? SKILL_DIRECTORY.exec(token)?.[0];
  const own = directoryOf(document.path);
  if (root !== undefined) {
    const base = PLUGIN_ROOT.test(token) ? pluginRootOf(document.path, surroundings) : own;
    return base === undefined ? [] : entries(place, base, token.slice(root.length), inBackticks);
  }
  const at = { start: offset, end: offset };
  if (pathSections(document).some((each) => contains(each, at))) return entries(place, '', token, inBackticks);
  const { directories = [] } = document.profile.references ?? {};
  const all = () => entries(place, own, token, inBackticks);
  if (directories.some((each) => token.replace(/^\.\//, '').startsWith(`${each}/`))) return all();
  // Any word may stand in backticks; only the directories that hold references are worth a list.
  return token.includes('/') ? undefined : all().filter((each) => directories.includes(each.label.slice(0, -1)));
}

/** What is in the directory that a path, written so far, leads to from a base. */
function entries(place: BodyPlace, base: string, begun: string, { encode, rest }: Writing): Completion[] {
  const { document, surroundings } = place;
  const cut = begun.lastIndexOf('/') + 1;
  const above = decoded(begun.slice(0, cut));
  const directory = above === undefined ? undefined : resolvePath(base, above);
  if (directory === undefined) return [];
  const word = begun.slice(cut);
  const span = wordSpan(place, word.length, rest);
  return surroundings.list(directory).flatMap((name): Completion[] => {
    const path = directory === '' ? name : `${directory}/${name}`;
    const isHidden = (name.startsWith('.') && !word.startsWith('.')) || name === 'node_modules';
    const written = encode(name);
    if (isHidden || path === document.path || written === undefined) return [];
    if (surroundings.kind(path) !== 'directory')
      return [{ label: name, kind: 'file', edit: { span, newText: written } }];
    // The slash of a path that goes on is there already.
    const slash = place.after[span.end - place.offset] === '/' ? '' : '/';
    return [{ label: `${name}/`, kind: 'directory', edit: { span, newText: written + slash } }];
  });
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
