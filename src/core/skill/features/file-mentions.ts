import type { Mention, Thing } from '../../feature.ts';
import type { Workspace } from '../../workspace.ts';
import type { SkillDocument } from '../model.ts';
import { anchorOf, ownAnchors } from '../rules/anchors.ts';
import { follow, referencesOf } from '../rules/references.ts';

/**
 * Files and directories that links and paths in backticks lead to, those that are not there yet included, and headings
 * that anchors of links lead to. The headings of another file are not known here, so an anchor counts as written.
 */
export function fileMentions(document: SkillDocument, workspace: Workspace): Mention[] {
  const mentions: Mention[] = [];
  const targets = new Map<number, string>();
  const links = new Set(document.outline.links.map((link) => link.targetSpan.start));
  for (const reference of referencesOf(document, workspace)) {
    const target = follow(reference, workspace);
    const path = target?.state === 'other-case' ? target.actual : target?.path;
    if (!path) continue;
    const kind = reference.path.endsWith('/') || workspace.kind(path) === 'directory' ? 'directory' : 'file';
    const thing: Thing = { kind, home: '', name: path };
    for (const span of reference.spans) {
      const slash = document.text[span.end - 1] === '/' ? 1 : 0;
      const isLink = links.has(span.start) ? ({ isLink: true } as const) : {};
      mentions.push({ thing, defines: false, span: { start: span.start, end: span.end - slash }, ...isLink });
      if (kind === 'file') targets.set(span.start, path);
    }
  }
  return [...mentions, ...anchorMentions(document, targets)];
}

/** @param targets the file a link leads to, by where its target begins */
function anchorMentions(document: SkillDocument, targets: ReadonlyMap<number, string>): Mention[] {
  const { headings, links } = document.outline;
  const slugs = new Set(headings.map((heading) => heading.slug));
  const others = new Set(ownAnchors(document.text).map((each) => each.toLowerCase()));
  return links.flatMap((link): Mention[] => {
    const anchor = anchorOf(link);
    const home = link.target.startsWith('#') ? document.path : targets.get(link.targetSpan.start);
    if (!anchor || home === undefined) return [];
    if (home === document.path && !slugs.has(anchor.slug) && others.has(anchor.slug)) return [];
    return [{ thing: { kind: 'heading', home, name: anchor.slug }, defines: false, span: anchor.span, isLink: true }];
  });
}
