import { inFence } from '../../../document/markdown/outline.ts';
import { stringOf } from '../../../document/yaml/node.ts';
import { escaped, prose } from '../../../markdown.ts';
import { placeAt } from '../../../schema/describe.ts';
import { termAt } from '../../../terms.ts';
import type { SkillDocument } from '../../model.ts';
import { type HoverKind, holds, hoverOf } from './kind.ts';

/** A word of the trade in prose, of the body or of a text in the frontmatter. */
export const term: HoverKind = (document, offset) => {
  const found = isProse(document, offset) ? termAt(document.text, offset) : undefined;
  return found && hoverOf(found.span, [`**${escaped(found.term.name)}**`, prose(found.term.meaning)]);
};

function isProse(document: SkillDocument, offset: number): boolean {
  if (offset < document.body.start) {
    const place = placeAt(document.profile.schema, document.data, offset);
    // One word alone is a name or a choice.
    return place?.on === 'value' && /\S\s+\S/.test(stringOf(place.value) ?? '');
  }
  const { outline } = document;
  const holdsIt = ({ span }: { span: { start: number; end: number } }): boolean => holds(span, offset);
  return !(
    inFence(outline, offset) ||
    outline.inlineCode.some(holdsIt) ||
    outline.comments.some(holdsIt) ||
    outline.links.some(({ targetSpan }) => holds(targetSpan, offset))
  );
}
