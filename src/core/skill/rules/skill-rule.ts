import { defineRule, type Rule } from '../../rule.ts';
import type { SkillDocument } from '../model.ts';

export type SkillRule = Rule<SkillDocument>;

/** Declares a rule on skill and agent files; its text-only examples are skills in a directory `demo`. */
export function defineSkillRule(id: `skill/${string}`, rule: Omit<SkillRule, 'id'>): SkillRule {
  return defineRule<SkillDocument>(id, { examplePath: 'skills/demo/SKILL.md', ...rule });
}
