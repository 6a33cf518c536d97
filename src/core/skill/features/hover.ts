import type { HoverScene, HoverText } from '../../feature.ts';
import type { SkillDocument } from '../model.ts';
import { agentOrSkill } from './hovers/agent-or-skill.ts';
import { anchor } from './hovers/anchor.ts';
import { block } from './hovers/block.ts';
import { key } from './hovers/key.ts';
import type { HoverKind } from './hovers/kind.ts';
import { model } from './hovers/model.ts';
import { reference } from './hovers/reference.ts';
import { section } from './hovers/section.ts';
import { tag } from './hovers/tag.ts';
import { term } from './hovers/term.ts';
import { tool } from './hovers/tool.ts';
import { variable } from './hovers/variable.ts';

/** The particular before the general: the first that has something to say is shown. */
const kinds: readonly HoverKind[] = [
  agentOrSkill,
  tool,
  model,
  variable,
  anchor,
  reference,
  tag,
  block,
  section,
  term,
  key,
];

/** What the thing at an offset means; at the end of a word, the word. */
export function hover(document: SkillDocument, offset: number, scene: HoverScene): HoverText | undefined {
  const { text } = document;
  const isWordEnd = /[\w})\]>`]/.test(text[offset - 1] ?? '') && !/\w/.test(text[offset] ?? '');
  for (const at of isWordEnd ? [offset, offset - 1] : [offset]) {
    for (const kind of kinds) {
      const found = kind(document, at, scene);
      if (found) return found;
    }
  }
  return undefined;
}
