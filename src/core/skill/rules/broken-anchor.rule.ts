import { nearest } from '../../words.ts';
import { anchorOf, ownAnchors } from './anchors.ts';
import { defineSkillRule } from './skill-rule.ts';

const front = '---\nname: demo\ndescription: Plans backfills. Use when history has to be loaded again.\n---\n\n';

export default defineSkillRule('skill/broken-anchor', {
  severity: 'warning',
  summary: 'A link points to a heading that this file does not have.',
  why: 'Readers who click it stay where they are, and an agent looks for a section of that name in vain. It happens when a heading is reworded and the links to it are not.',
  remedy: 'Point the link to a heading of the file, or give the section its heading back.',
  bad: `${front}Cut over as in [the last step](#«cut-ovr»).\n\n## Cut over\n\nSwap the views.\n`,
  good: `${front}Cut over as in [the last step](#cut-over).\n\n## Cut over\n\nSwap the views.\n`,
  fixed: `${front}Cut over as in [the last step](#cut-over).\n\n## Cut over\n\nSwap the views.\n`,
  check(document, report) {
    const slugs = document.outline.headings.map((heading) => heading.slug);
    const anchors = new Set([...slugs, ...ownAnchors(document.text)].map((anchor) => anchor.toLowerCase()));
    for (const link of document.outline.links) {
      const anchor = link.target.startsWith('#') ? anchorOf(link) : undefined;
      if (!anchor || anchors.has(anchor.slug)) continue;
      const { written, span } = anchor;
      const near = nearestAnchor(anchor.slug, anchors);
      report({
        span,
        message: near
          ? `No heading here has the anchor '${written}'; did you mean '${near}'?`
          : `No heading here has the anchor '${written}'; point the link to one that there is.`,
        fixes: near ? [{ title: `Change to '#${near}'`, edits: [{ span, newText: near }] }] : [],
      });
    }
  },
});

/** An anchor that differs by a slip, or only by its numbers and hyphens: `step-2--load` for `2-load`. */
export function nearestAnchor(anchor: string, anchors: ReadonlySet<string>): string | undefined {
  const bare = (text: string) => text.replace(/[-\d]+/g, '');
  const same = bare(anchor) === '' ? [] : [...anchors].filter((each) => bare(each) === bare(anchor));
  return same.length === 1 ? same[0] : nearest(anchor, anchors);
}
