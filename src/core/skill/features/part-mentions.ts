import type { Span } from '../../document/span.ts';
import type { Mention } from '../../feature.ts';
import type { SkillDocument } from '../model.ts';
import { levelsOf } from '../rules/levels.ts';
import { knownTags, readTags } from '../rules/tags.ts';

/** Every heading of the file; the links to them are told with the files. */
export function headingMentions(document: SkillDocument): Mention[] {
  return document.outline.headings.map(({ slug, textSpan }) => ({
    thing: { kind: 'heading', home: document.path, name: slug },
    defines: true,
    span: textSpan,
  }));
}

/**
 * Tags that surely part the file into sections, and where text speaks of them as `<name>`. The tag that opens defines.
 *
 * @param prose the text with its code blanked out
 */
export function tagMentions(document: SkillDocument, prose: string): Mention[] {
  const tags = document.outline.tags;
  if (tags.length === 0) return [];
  const known = knownTags(document);
  const names = new Set(readTags(document).pairs.map((pair) => pair.name));
  for (const { name } of tags) if (known.includes(name)) names.add(name);
  const opening = new Set(tags.filter((tag) => !tag.closing).map((tag) => tag.span.start));
  const mention = (name: string, end: number, defines: boolean): Mention[] =>
    names.has(name)
      ? [{ thing: { kind: 'tag', home: document.path, name }, defines, span: { start: end - name.length, end } }]
      : [];
  const written = [...prose.slice(document.body.start).matchAll(/<\/?([A-Za-z][\w-]*)>/g)].flatMap((found) => {
    const start = document.body.start + found.index;
    return mention(found[1] as string, start + found[0].length - 1, opening.has(start));
  });
  const inCode = document.outline.inlineCode.flatMap(({ text, span }) => {
    const name = /^<\/?([A-Za-z][\w-]*)>$/.exec(text)?.[1];
    return name ? mention(name, span.end - 1, false) : [];
  });
  return [...written, ...inCode];
}

/**
 * The levels of an escalation protocol: their numbers in the headings, and in "Level 2" or "Levels 1-3" anywhere else.
 *
 * @param prose the text with its code blanked out
 */
export function levelMentions(document: SkillDocument, prose: string): Mention[] {
  if (!document.profiles.includes('escalation-agent')) return [];
  const levels = levelsOf(document);
  const numbers = new Set(levels.map((level) => level.number));
  const headings = new Set(levels.map((level) => level.numberSpan.start));
  const mention = (written: string, start: number): Mention[] => {
    const span: Span = { start, end: start + written.length };
    const thing = { kind: 'level', home: document.path, name: String(Number(written)) };
    return numbers.has(Number(written)) ? [{ thing, defines: headings.has(start), span }] : [];
  };
  const { start } = document.body;
  // Only the plural goes on to a second number: "Level 1, 2 attempts" speaks of one level.
  const found = prose
    .slice(start)
    .matchAll(/\blevel(?:[ \t]+(\d+)|s[ \t]+(\d+)(?:(?:[ \t]*[-–—,&/][ \t]*|[ \t]+(?:and|or|to)[ \t]+)(\d+))?)\b/gi);
  return [...found].flatMap((each) => {
    const [all, one, first = one ?? '', last] = each;
    const at = start + each.index;
    return [...mention(first, at + all.indexOf(first)), ...(last ? mention(last, at + all.length - last.length) : [])];
  });
}
