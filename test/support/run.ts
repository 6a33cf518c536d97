import assert from 'node:assert/strict';
import { SkillDocument } from '../../src/core/skill/model.ts';
import { engineFor } from './engine.ts';

/** A text as the skill document that it is at a path. */
export function skillOf(text: string, path = 'catalog/load.md'): SkillDocument {
  const document = engineFor().parse(path, text);
  assert.ok(document instanceof SkillDocument, `${path} is read as no skill`);
  return document;
}

/** A catalog skill with these variables and this block below its invocation heading. */
export function catalogSkill(block: string, variables = 'required:\n    - name: x\n      description: One.\n'): string {
  return `---\nname: data.load\nphase: data\nvariables:\n  ${variables}---\n\n# Invocation Guidance\n\n${block}\n`;
}
