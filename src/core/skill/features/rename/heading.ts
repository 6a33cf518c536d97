import { applyEdits } from '../../../document/edit.ts';
import { findFrontmatter } from '../../../document/frontmatter.ts';
import { parseMarkdown } from '../../../document/markdown/parse.ts';
import type { Mention, Refusal, RenamePlan, RenameScene } from '../../../feature.ts';
import { definitionsOf } from '../../../navigation.ts';
import { byPath } from './replace.ts';

/** Changes the text of a heading, and every anchor that changes with it: those of its namesakes are numbered. */
export function renameHeading({ thing }: Mention, newText: string, scene: RenameScene): RenamePlan | Refusal {
  const text = newText.trim();
  if (text === '' || /[\r\n]/.test(text)) return { problem: 'A heading needs a text of one line.' };
  const [heading] = definitionsOf(thing, thing.home, scene);
  const source = scene.text(thing.home);
  if (!heading || source === undefined) {
    return { problem: `No heading has the anchor '#${thing.name}'; correct the link first.` };
  }
  const edit = { path: thing.home, span: heading.span, newText: text };
  const after = applyEdits(source, [edit]);
  const [before, now] = [slugsOf(source), slugsOf(after)];
  if (before.length !== now.length) {
    return { problem: `With the text '${text}' it would be no heading; choose another one.` };
  }
  const anchors = before.flatMap((slug, index) =>
    slug === now[index]
      ? []
      : scene.mentions
          .places({ ...thing, name: slug })
          .filter((each) => !each.defines)
          .map((each) => ({ ...each, newText: now[index] as string })),
  );
  return { edits: byPath([edit, ...anchors]), moves: [] };
}

function slugsOf(text = ''): readonly string[] {
  return parseMarkdown(text, findFrontmatter(text).bodyStart).headings.map((each) => each.slug);
}
