import { findFrontmatter } from '../../../document/frontmatter.ts';
import type { Heading } from '../../../document/markdown/outline.ts';
import { parseMarkdown } from '../../../document/markdown/parse.ts';
import { fileOf, targetAt } from './paths.ts';
import type { BodyPlace, Completer } from './place.ts';
import { wordSpan } from './place.ts';

/** The headings of this file or of another one, behind the `#` of a link's target. */
export const completeAnchors: Completer = (place) => {
  const target = targetAt(place);
  const at = target?.written.indexOf('#') ?? -1;
  if (!target || at < 0 || /^[a-z][\w+.-]*:/i.test(target.written)) return undefined;
  const span = wordSpan(place, target.written.length - at - 1, /^[^()<>\s]*/);
  return headingsOf(place, target.written.slice(0, at)).map(({ slug, text, level }, rank) => ({
    label: slug,
    kind: 'heading',
    detail: `${'#'.repeat(level)} ${text}`,
    edit: { span, newText: slug },
    rank,
  }));
};

function headingsOf(place: BodyPlace, file: string): readonly Heading[] {
  if (file === '') return place.document.outline.headings;
  const path = fileOf(place, file);
  const text = path !== undefined && /\.mdx?$/i.test(path) ? place.surroundings.text(path) : undefined;
  return text === undefined ? [] : parseMarkdown(text, findFrontmatter(text).bodyStart).headings;
}
