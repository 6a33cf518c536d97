import type { Span } from '../../../document/span.ts';
import type { HoverScene, HoverText } from '../../../feature.ts';
import type { SkillDocument } from '../../model.ts';

/** One kind of thing that has a hover; `undefined` where none of it stands at the offset. */
export type HoverKind = (document: SkillDocument, offset: number, scene: HoverScene) => HoverText | undefined;

/** True when the character behind the offset is in the span. */
export function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset < end;
}

/** Paragraphs of Markdown as a hover over a span; `undefined` when there is nothing to say. */
export function hoverOf(span: Span, paragraphs: readonly string[]): HoverText | undefined {
  const markdown = paragraphs.filter((each) => each !== '').join('\n\n');
  return markdown === '' ? undefined : { span, markdown };
}
