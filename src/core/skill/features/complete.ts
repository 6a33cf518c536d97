import type { Completion, Surroundings } from '../../feature.ts';
import { engineRules } from '../../rules/index.ts';
import { completeSuppression } from '../../suppress.ts';
import type { SkillDocument } from '../model.ts';
import { rules } from '../rules/index.ts';
import { completeAgents } from './completion/agents.ts';
import { completeAnchors } from './completion/anchors.ts';
import { completeFrontmatter } from './completion/frontmatter.ts';
import { completePaths } from './completion/paths.ts';
import { type Completer, placeAt } from './completion/place.ts';
import { completeSections } from './completion/sections.ts';
import { completeTags } from './completion/tags.ts';
import { completeVariables } from './completion/variables.ts';

/** In the order in which they are asked; each knows its place, and the first that is at its place answers. */
const completers: readonly Completer[] = [
  completeVariables,
  completeAnchors,
  completePaths,
  completeTags,
  completeSections,
  completeAgents,
];

const known = [...rules, ...engineRules];

/** What can stand at an offset of a skill, agent or the like, broken or half written. */
export function complete(document: SkillDocument, offset: number, surroundings: Surroundings): readonly Completion[] {
  const line = document.source.lineSpan(document.source.lineAt(offset));
  const isAbove = offset < document.body.start;
  // Comments of the body take reading all of it, which the frontmatter can do without.
  const mayBeComment = !isAbove || document.text.slice(line.start, offset).includes('#');
  const ofComment = mayBeComment ? completeSuppression(document, offset, known) : undefined;
  const above = ofComment ?? completeFrontmatter(document, offset, surroundings);
  if (above || isAbove) return above ?? [];
  const place = placeAt(document, offset, surroundings);
  for (const completer of completers) {
    const found = completer(place);
    if (found) return found;
  }
  return [];
}
