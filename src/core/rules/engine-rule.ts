import type { Finding } from '../finding.ts';
import type { RuleText } from '../rule.ts';

/** What an engine rule says of one place. */
export type Judgement = Pick<Finding, 'span' | 'range' | 'message' | 'fixes'>;

/**
 * A rule that the engine itself applies: it has the same page as any other, and a `judge` of its own form. Its text-only
 * examples are skills in a directory `demo`.
 */
export function defineEngineRule<T>(id: string, rule: Omit<RuleText, 'id'> & T): RuleText & T {
  return { id, examplePath: 'skills/demo/SKILL.md', ...rule };
}
