import { nearest } from '../../words.ts';
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
    const anchors = new Set([...slugs, ...htmlAnchors(document.text)].map((anchor) => anchor.toLowerCase()));
    for (const { target, targetSpan } of document.outline.links) {
      const written = target.slice(1);
      // `#tool:…` and `#file:…` are variables of VS Code, and a few words stand for any anchor.
      if (
        !target.startsWith('#') ||
        !/^[\p{L}\p{N}_%-]+$/u.test(written) ||
        /^(?:anchor|section|heading)$/i.test(written)
      )
        continue;
      const anchor = decoded(written).toLowerCase();
      if (anchors.has(anchor)) continue;
      const span = { start: targetSpan.start + 1, end: targetSpan.end };
      const near = nearestAnchor(anchor, anchors);
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
function nearestAnchor(anchor: string, anchors: ReadonlySet<string>): string | undefined {
  const bare = (text: string) => text.replace(/[-\d]+/g, '');
  const same = bare(anchor) === '' ? [] : [...anchors].filter((each) => bare(each) === bare(anchor));
  return same.length === 1 ? same[0] : nearest(anchor, anchors);
}

/** Anchors that the text sets itself: `<a id="x">`, `<a name="x">` or `{#x}`. */
function htmlAnchors(text: string): string[] {
  return [...text.matchAll(/\b(?:id|name)=["']([^"'\s]+)["']|\{#([\w-]+)\}/g)].map(
    (found) => found[1] ?? (found[2] as string),
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
