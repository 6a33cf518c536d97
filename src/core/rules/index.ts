import type { RuleText } from '../rule.ts';
import invalidSuppression from './invalid-suppression.rule.ts';
import ruleCrashed from './rule-crashed.rule.ts';
import unreadableFile from './unreadable-file.rule.ts';
import unusedSuppression from './unused-suppression.rule.ts';

/** Every rule that the engine itself applies, in alphabetical order. A test fails when a rule file is missing here. */
export const engineRules: readonly RuleText[] = [invalidSuppression, ruleCrashed, unreadableFile, unusedSuppression];
