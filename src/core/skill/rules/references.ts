import type { Span } from '../../document/span.ts';
import { directoryOf, resolvePath } from '../../paths.ts';
import type { Workspace } from '../../workspace.ts';
import type { SkillDocument } from '../model.ts';
import { pluginOf } from '../places.ts';
import { type Mention, mentionsOf } from './mentions.ts';

/** A file or directory that the body names, by a link or by a path in backticks. */
export interface Reference {
  /** As written, without query and anchor. */
  readonly path: string;
  readonly isLink: boolean;
  /** Directories the path may start from, the likeliest first; from the workspace root. */
  readonly from: readonly string[];
  /** Every place that names it, in the order of the text. */
  readonly spans: readonly [Span, ...Span[]];
}

/** Where a reference leads: `actual` is what stands there when only the letter case differs. */
export type Target =
  | { readonly state: 'exists'; readonly path: string }
  | { readonly state: 'other-case'; readonly path: string; readonly actual: string }
  | { readonly state: 'missing'; readonly path: string };

/** Every file the body promises, each path once. */
export function referencesOf(document: SkillDocument, workspace: Workspace): Reference[] {
  const plugin = pluginRootOf(document.path, workspace);
  const byPath = new Map<
    string,
    { isLink: boolean; path: string; from: readonly string[]; spans: [Span, ...Span[]] }
  >();
  for (const { base, path, isLink, span } of mentionsOf(document)) {
    const from = startsOf(base, span, document, plugin);
    const key = `${from.join(' ')} ${path}`;
    const known = byPath.get(key);
    if (known) known.spans.push(span);
    else if (from.length > 0) byPath.set(key, { isLink, path, from, spans: [span] });
  }
  return [...byPath.values()];
}

/** Follows a reference; `undefined` when it leaves the workspace, of which nothing is known. */
export function follow(reference: Reference, workspace: Workspace): Target | undefined {
  const paths = reference.from.flatMap((from) => resolvePath(from, reference.path) ?? []);
  const found = paths.map((path) => locate(path, workspace));
  return found.find((each) => each.state === 'exists') ?? found.find((each) => each.state === 'other-case') ?? found[0];
}

/**
 * The directory that is installed as a whole with the file: that of its plugin, which a manifest or the usual place
 * tells; `undefined` for a file outside of plugins.
 */
export function pluginRootOf(path: string, workspace: Workspace): string | undefined {
  for (let directory = directoryOf(path); ; directory = directoryOf(directory)) {
    if (workspace.kind(resolvePath(directory, '.claude-plugin/plugin.json') ?? '') === 'file') return directory;
    if (directory === '') break;
  }
  return pluginOf(path);
}

/** The directories a path may start from; none when they are unknown. */
function startsOf(
  base: Mention['base'],
  span: Span,
  document: SkillDocument,
  plugin: string | undefined,
): readonly string[] {
  if (base === 'plugin') return plugin === undefined ? [] : [plugin];
  const own = directoryOf(document.path);
  // "`other-skill`'s `references/steps.md`": a path may start from a skill beside this one that was just named.
  const named = [...document.text.slice(Math.max(0, span.start - 120), span.start).matchAll(/`([\w.-]+)`/g)];
  const beside = named.flatMap((found) => resolvePath(own, `../${found[1]}`) ?? []);
  // An agent works in the root, so a path that is right from there is found too.
  return [...new Set(base === 'root' ? ['', own] : [own, ...beside, plugin ?? '', ''])];
}

function locate(path: string, workspace: Workspace): Target {
  // What is there is asked for by name, so that this document does not depend on all that stands beside it.
  if (path === '' || workspace.kind(path) !== undefined) return { state: 'exists', path };
  let actual = '';
  for (const part of path.split('/')) {
    const exact = actual === '' ? part : `${actual}/${part}`;
    const name = workspace.kind(exact)
      ? part
      : workspace.list(actual).find((each) => each.toLowerCase() === part.toLowerCase());
    if (name === undefined) return { state: 'missing', path };
    actual = actual === '' ? name : `${actual}/${name}`;
  }
  return { state: 'other-case', path, actual };
}
