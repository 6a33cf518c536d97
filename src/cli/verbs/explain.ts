import { explainRule } from '../../core/explain.ts';
import { allRules } from '../../core/languages.ts';
import type { RuleText } from '../../core/rule.ts';
import { nearest } from '../../core/words.ts';
import { print } from '../output.ts';
import { UsageError, type Verb } from '../verb.ts';

export const explain: Verb = {
  operands: '[RULE]',
  summary: 'Say what a rule finds, why it matters and what to do; without RULE, list all rules.',
  options: {},
  maxOperands: 1,
  async run([id]) {
    await print(id === undefined ? listOf(allRules) : explainRule(find(id, allRules)));
    return 0;
  },
};

function listOf(rules: readonly RuleText[]): string {
  const width = Math.max(...rules.map((rule) => rule.id.length));
  const sorted = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
  return sorted.map((rule) => `${rule.id.padEnd(width)}  ${rule.severity.padEnd(7)}  ${rule.summary}\n`).join('');
}

/** A rule by its id; what stands behind the slash is enough where only one rule has it. */
function find(id: string, rules: readonly RuleText[]): RuleText {
  const shortOf = (rule: RuleText): string => rule.id.slice(rule.id.indexOf('/') + 1);
  const found = rules.find((rule) => rule.id === id);
  const short = rules.filter((rule) => shortOf(rule) === id);
  const only = found ?? (short.length === 1 ? short[0] : undefined);
  if (only) return only;
  const near = nearest(id, [...rules.map((rule) => rule.id), ...rules.map(shortOf)]);
  const advice = near ? `did you mean '${near}'?` : "'gatewright explain' lists all of them.";
  throw new UsageError(`There is no rule '${id}'; ${advice}`);
}
