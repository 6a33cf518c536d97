import type { ListItem } from '../../document/markdown/outline.ts';
import { contains, type Span } from '../../document/span.ts';
import type { SkillDocument } from '../model.ts';
import { patternOf } from '../profiles/pattern.ts';

/** One place of the body that names a file. */
export interface Mention {
  /** As written, without query and anchor. */
  readonly path: string;
  readonly span: Span;
  readonly isLink: boolean;
  /** What the path starts from: the file's directory, the workspace root or the root of its plugin. */
  readonly base: 'file' | 'root' | 'plugin';
}

/** What cannot be a file's name: a template, a glob, an ellipsis, a path that stands for any path. */
const PLACEHOLDER = /[<>{}[\]*?|"'`\\$…]|\.\.\.|\bpath\/to\b|\bX{2,}\b|\bYYYY\b/;
const RUNNERS = /^(?:python3?|node|bash|sh|zsh|source|cat|uv|run|npx|tsx|bun|deno|ruby|perl)$/;
/** What stands for the root of the plugin in a path. */
export const PLUGIN_ROOT = /^\$(?:CLAUDE_PLUGIN_ROOT|\{CLAUDE_PLUGIN_ROOT\})\//;
/** What stands for the directory of the skill in a path. */
export const SKILL_DIRECTORY = /^\$(?:CLAUDE_SKILL_DIR|\{CLAUDE_SKILL_DIR\})\//;
/** Words that make a path in backticks an example, or a file that is still to be written. */
const NO_PROMISE =
  /\b(?:e\.g\.|for example|for instance|such as|like|your project|(?:creat|writ|sav|generat|produc|export)\w+|outputs?|put|adds?)(?!\w)/gi;
/** A word that turns what is to be written into what is there already: "create the plan with `scripts/plan.py`". */
const BUT_PROMISE = /\b(?:by|from|read|run|see|use|using|via|with)\b|[.;:]/i;

/** Every mention of a file, in the order of the text. Code blocks, web addresses, templates and examples are none. */
export function mentionsOf(document: SkillDocument): readonly Mention[] {
  // Three rules ask for the same.
  const mentions = known.get(document) ?? [...links(document), ...codePaths(document)];
  if (!known.has(document))
    known.set(
      document,
      mentions.sort((a, b) => a.span.start - b.span.start),
    );
  return mentions;
}

const known = new WeakMap<SkillDocument, Mention[]>();

function links(document: SkillDocument): Mention[] {
  return document.outline.links.flatMap(({ target, targetSpan }): Mention[] => {
    const written = target.replace(/[?#].*$/s, '');
    const span = { start: targetSpan.start, end: targetSpan.start + written.length };
    // Words without ending or lead are what people write into an example of a link.
    if (!/^\.{1,2}\/|\.\w+$|\/$/.test(written) || /^(?:[a-z][\w+.-]*:|[/~])/i.test(written)) return [];
    const path = decoded(written);
    return path === undefined || PLACEHOLDER.test(path) ? [] : [{ path, span, isLink: true, base: 'file' }];
  });
}

/** The parts of the body in which every path in backticks is one from the workspace root. */
export function pathSections(document: SkillDocument): Span[] {
  const { sections = [] } = document.profile.references ?? {};
  return document.outline.headings
    .filter((heading) => sections.some((source) => patternOf(document.profile, `^(?:${source})`).test(heading.text)))
    .map((heading) => heading.section);
}

function codePaths(document: SkillDocument): Mention[] {
  const { directories = [] } = document.profile.references ?? {};
  const below = pathSections(document);
  return document.outline.inlineCode.flatMap((code): Mention[] => {
    const word = [...code.text.matchAll(/\S+/g)].find((found) => !RUNNERS.test(found[0]));
    if (!word) return [];
    const root = PLUGIN_ROOT.exec(word[0])?.[0] ?? SKILL_DIRECTORY.exec(word[0])?.[0] ?? '';
    const path = word[0].slice(root.length).replace(/[?#].*$/s, '');
    const start = code.span.start + word.index + root.length;
    const span = { start, end: start + path.length };
    if (path.startsWith('/') || PLACEHOLDER.test(path)) return [];
    const inSection =
      word[0] === code.text && /^[\w.@-]+(?:\/[\w.@-]+)+\/?$/.test(path) && below.some((each) => contains(each, span));
    // A directory alone is more often spoken of than referred to.
    const inDirectory =
      directories.some((each) => path.replace(/^\.\//, '').startsWith(`${each}/`)) && !path.endsWith('/');
    if (root === '' && !inSection && !inDirectory) return [];
    if (root === '' && isExample(document, code.span.start)) return [];
    return [{ path, span, isLink: false, base: PLUGIN_ROOT.test(root) ? 'plugin' : inSection ? 'root' : 'file' }];
  });
}

/** True when what stands before a path, on its line or above the list it is in, says that it need not exist. */
function isExample(document: SkillDocument, at: number): boolean {
  const { source, text } = document;
  const line = source.lineAt(at);
  const before = text.slice(Math.max(source.lineSpan(line).start, at - 120), at);
  if ([...before.matchAll(NO_PROMISE)].some((found) => !BUT_PROMISE.test(before.slice(found.index + found[0].length))))
    return true;
  const item = itemAt(document.outline.listItems, at);
  if (!item) return false;
  let above = source.lineAt(item.span.start) - 1;
  // The line above the list; a long list is not walked through for each of its items.
  for (let steps = 0; steps < 40 && above > 0 && /^(?:\s|[-*+] |\d+[.)] |$)/.test(lineText(document, above)); steps++)
    above--;
  const lead = lineText(document, above);
  return (
    /:\W*$/.test(lead) &&
    /\b(?:create|write|generate|for example|e\.g\.|such as)\b/i.test(lead) &&
    !BUT_PROMISE.test(lead.replace(/[.;:]/g, ''))
  );
}

/** The last item that begins before an offset, when it holds it. */
function itemAt(items: readonly ListItem[], at: number): ListItem | undefined {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle] as ListItem).span.start <= at) low = middle + 1;
    else high = middle;
  }
  const item = items[low - 1];
  return item && at < item.span.end ? item : undefined;
}

function lineText(document: SkillDocument, line: number): string {
  const span = document.source.lineSpan(line);
  return document.text.slice(span.start, span.end);
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
