import { explainRule, ruleIndex } from '../core/explain.ts';
import { allRules } from '../core/languages.ts';
import type { Generator } from './generate.ts';

/** Writes a page for every rule, `media/rules/KIND/NAME.md`, and one that lists them all. */
export const rulePages: Generator = async () => {
  const pages = allRules.map((rule) => [`media/rules/${rule.id}.md`, explainRule(rule)] as const);
  return new Map([...pages, ['media/rules/README.md', ruleIndex(allRules)]]);
};
