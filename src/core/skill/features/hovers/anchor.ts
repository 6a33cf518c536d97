import { findFrontmatter } from '../../../document/frontmatter.ts';
import type { Heading } from '../../../document/markdown/outline.ts';
import { parseMarkdown } from '../../../document/markdown/parse.ts';
import { slice } from '../../../document/span.ts';
import { SourceText } from '../../../document/text.ts';
import type { HoverScene, HoverText } from '../../../feature.ts';
import { code, escaped } from '../../../markdown.ts';
import { type Anchor, anchorOf, ownAnchors } from '../../rules/anchors.ts';
import { nearestAnchor } from '../../rules/broken-anchor.rule.ts';
import { excerpt } from './excerpt.ts';
import { type HoverKind, holds, hoverOf } from './kind.ts';
import { placeLink } from './place-link.ts';
import { targetOf } from './target.ts';

/** A link to a heading, of this file or of another one that exists: the first lines of its section. */
export const anchor: HoverKind = (document, offset, scene) => {
  const link = document.outline.links.findLast((each) => holds(each.span, offset));
  const found = link && anchorOf(link);
  if (!link || !found) return undefined;
  if (link.target.startsWith('#')) {
    const { path, text } = document;
    return sectionHover(found, { path, text, headings: document.outline.headings }, link.span, scene);
  }
  const target = targetOf(document, offset, scene);
  const text = target?.target?.state === 'exists' ? scene.text(target.target.path) : undefined;
  if (!target?.target || text === undefined || !/\.mdx?$/i.test(target.target.path)) return undefined;
  const { headings } = parseMarkdown(text, findFrontmatter(text).bodyStart);
  return sectionHover(found, { path: target.target.path, text, headings }, link.span, scene);
};

interface File {
  readonly path: string;
  readonly text: string;
  readonly headings: readonly Heading[];
}

function sectionHover(
  { slug, written }: Anchor,
  { path, text, headings }: File,
  span: HoverText['span'],
  scene: HoverScene,
): HoverText | undefined {
  const heading = headings.find((each) => each.slug.toLowerCase() === slug);
  if (heading) {
    const line = new SourceText(text).lineAt(heading.span.start);
    return hoverOf(span, [
      `**${escaped(heading.text)}** · heading in line ${line + 1} of ${placeLink(scene, path, line)}`,
      excerpt(slice(text, heading.section), 'markdown'),
    ]);
  }
  const own = ownAnchors(text).map((each) => each.toLowerCase());
  if (own.includes(slug)) return hoverOf(span, [`${code(written)} · anchor in ${placeLink(scene, path)}`]);
  const near = nearestAnchor(slug, new Set([...headings.map((each) => each.slug.toLowerCase()), ...own]));
  const advice = near ? `; the nearest is ${code(near)}` : '';
  return hoverOf(span, [`No heading of ${placeLink(scene, path)} has the anchor ${code(written)}${advice}.`]);
}
