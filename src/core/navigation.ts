import { findFrontmatter } from './document/frontmatter.ts';
import { parseMarkdown } from './document/markdown/parse.ts';
import type { Span } from './document/span.ts';
import { SourceText } from './document/text.ts';
import type { Mention, Surroundings, Thing } from './feature.ts';
import { isSame, type MentionIndex } from './mention-index.ts';
import { directoryOf } from './paths.ts';
import type { Place } from './workspace.ts';

/** What navigation asks of a workspace. */
export interface Scene extends Surroundings {
  readonly mentions: Pick<MentionIndex, 'places'>;
}

/** The innermost mention that holds an offset or ends there. */
export function mentionAt<M extends Mention>(mentions: readonly M[], offset: number): M | undefined {
  const length = ({ span }: M) => span.end - span.start;
  return mentions
    .filter(({ span }) => span.start <= offset && offset <= span.end)
    .reduce<M | undefined>((best, each) => (best && length(best) < length(each) ? best : each), undefined);
}

/**
 * Where a thing is defined: for a file its start, for a name that several files define the nearest to `from` first.
 *
 * @param from the document that asks
 */
export function definitionsOf(thing: Thing, from: string, scene: Scene): readonly Place[] {
  const { kind, home, name } = thing;
  if (kind === 'file') return scene.kind(name) === 'file' ? [startOf(name)] : [];
  const known = home === '' ? scene.definitions(kind, name) : [];
  if (known.length > 0) return nearestFirst(known, from);
  const written = scene.mentions.places(thing).filter((each) => each.defines);
  return written.length === 0 && kind === 'heading' ? headingsIn(home, name, scene) : written;
}

/**
 * Every place that speaks of a thing, sorted by path and place. Links to the file that defines a name count too.
 *
 * @param from the document that asks
 * @param declared whether the definitions belong to it; the start of a file is no place that speaks of the file
 */
export function referencesTo(thing: Thing, from: string, declared: boolean, scene: Scene): readonly Place[] {
  const definitions = thing.kind === 'file' ? [] : definitionsOf(thing, from, scene);
  const files: Thing[] =
    thing.home === '' ? definitions.map(({ path }) => ({ kind: 'file', home: '', name: path })) : [];
  const uses = [thing, ...files].flatMap((each) => scene.mentions.places(each)).filter((each) => !each.defines);
  return [...uses, ...(declared ? definitions : [])].sort(byPlace);
}

/** The mentions of one document that speak of the same thing as the one at an offset; empty where there is none. */
export function mentionsLike<M extends Mention>(mentions: readonly M[], offset: number): readonly M[] {
  const at = mentionAt(mentions, offset);
  return at ? mentions.filter((each) => isSame(each.thing, at.thing)) : [];
}

/** A link from a place in the text to a file of the workspace. */
export interface TextLink {
  readonly span: Span;
  readonly path: string;
  /** The heading it leads to. */
  readonly slug?: string;
  readonly isLink?: true;
}

/** The links of a document to files that exist and to headings; an anchor belongs to the link with its `#`. */
export function linksIn(path: string, mentions: readonly Mention[], { kind }: Pick<Surroundings, 'kind'>): TextLink[] {
  const links: TextLink[] = [];
  const own = new Set(
    mentions.flatMap((each) => (each.defines && each.thing.kind === 'heading' ? each.thing.name : [])),
  );
  for (const { thing, span, defines, isLink } of mentions) {
    const mark = isLink ? ({ isLink } as const) : {};
    if (thing.kind === 'file' && kind(thing.name) === 'file') links.push({ span, path: thing.name, ...mark });
    if (thing.kind !== 'heading' || defines) continue;
    const last = links.at(-1);
    if (last?.span.end === span.start - 1) {
      links[links.length - 1] = { ...last, span: { start: last.span.start, end: span.end }, slug: thing.name };
    } else if (thing.home === path && own.has(thing.name)) {
      links.push({ span: { start: span.start - 1, end: span.end }, path, slug: thing.name, ...mark });
    }
  }
  return links;
}

/** Files of references are often no document of any language; their headings are looked up when they are asked for. */
function headingsIn(path: string, slug: string, { text }: Pick<Surroundings, 'text'>): Place[] {
  const value = text(path);
  if (value === undefined || !/\.mdx?$/i.test(path)) return [];
  const source = new SourceText(value);
  return parseMarkdown(value, findFrontmatter(value).bodyStart)
    .headings.filter((heading) => heading.slug === slug)
    .map(({ textSpan }) => ({ path, span: textSpan, range: source.rangeOf(textSpan) }));
}

function startOf(path: string): Place {
  const start = { line: 0, character: 0 };
  return { path, span: { start: 0, end: 0 }, range: { start, end: start } };
}

/** By how many directories a place shares with a document: what is in its project or plugin comes first. */
function nearestFirst<P extends Place>(places: readonly P[], from: string): readonly P[] {
  const own = directoryOf(from).split('/');
  const shared = ({ path }: P): number => {
    const parts = directoryOf(path).split('/');
    const differs = own.findIndex((part, index) => part !== parts[index]);
    return differs < 0 ? own.length : differs;
  };
  return places.toSorted((a, b) => shared(b) - shared(a));
}

function byPlace(a: Place, b: Place): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : a.span.start - b.span.start;
}
