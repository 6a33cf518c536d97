import { findFrontmatter } from '../../../document/frontmatter.ts';
import type { HoverScene } from '../../../feature.ts';
import { code } from '../../../markdown.ts';
import { counted } from '../../../words.ts';
import { nearPath } from '../../rules/broken-reference.rule.ts';
import type { Target } from '../../rules/references.ts';
import { excerpt } from './excerpt.ts';
import { fileKind } from './file-kind.ts';
import { type HoverKind, hoverOf } from './kind.ts';
import { placeLink } from './place-link.ts';
import { targetOf } from './target.ts';

/** Names of a directory that are shown. */
const MOST = 12;

/** A link or a path in backticks: what is there, with its first lines, or what is missing. */
export const reference: HoverKind = (document, offset, scene) => {
  const found = targetOf(document, offset, scene);
  if (!found) return undefined;
  const { target, span, reference: written } = found;
  if (!target) return hoverOf(span, [`${code(written.path)} leads out of the workspace, so nothing is known of it.`]);
  if (target.state === 'exists') return hoverOf(span, existing(target.path, scene));
  if (target.state === 'other-case') {
    return hoverOf(span, [
      `${code(target.path)} is written ${code(target.actual)} on disk; where capitals count, it is not found.`,
      ...existing(target.actual, scene),
    ]);
  }
  return hoverOf(span, [missing(target, nearPath(written, document.path, scene))]);
};

function missing({ path }: Target, near: string | undefined): string {
  return `${code(path)} does not exist${near ? `; the nearest is ${code(near)}` : ''}.`;
}

function existing(path: string, scene: HoverScene): string[] {
  if (scene.kind(path) === 'directory' || path === '') {
    const names = scene.list(path);
    const shown = names.slice(0, MOST).map(code);
    if (names.length > MOST) shown.push(`${names.length - MOST} more`);
    return [
      `${placeLink(scene, path || '.')} · directory with ${counted(names.length, 'entry', 'entries')}`,
      shown.join(', '),
    ];
  }
  const { title, language } = fileKind(path);
  const text = scene.text(path);
  if (text === undefined || text.includes('\0')) {
    return [`${placeLink(scene, path)} · ${title}`, 'It is no text, or too large to be shown.'];
  }
  const isMarkdown = language === 'markdown';
  const body = isMarkdown ? text.slice(findFrontmatter(text).bodyStart) : text;
  const lines = text === '' ? 0 : text.replace(/(?:\r\n|\r|\n)$/, '').split(/\r\n|\r|\n/).length;
  return [`${placeLink(scene, path)} · ${title}, ${counted(lines, 'line')}`, excerpt(body, language)];
}
