import { resolve, type YamlEntry } from '../../document/yaml/node.ts';
import { defineSkillRule } from './skill-rule.ts';
import { variablesOf } from './variables.ts';

const file = (description: string) =>
  `---\nname: data.load_orders\nphase: data\nvariables:\n  required:\n    - name: source\n      ${description}\n---\n\nLoad the orders of {{source}}.\n`;

/** Nothing, or a mark that stands for nothing; words such as TODO are the business of `skill/placeholder-text`. */
const EMPTY = /^(?:\?+|-+|n\/a|none)?$/i;

export default defineSkillRule('skill/empty-variable', {
  severity: 'warning',
  summary: 'A variable has no name or says nothing of itself.',
  why: 'The description is the question the caller is asked. Left empty, it asks for "source" and gets whatever the caller takes that to be.',
  remedy: 'Write what the caller has to give, in one sentence.',
  bad: file('«description»:'),
  good: file('description: The shop to read from, by its short name.'),
  check(document, report) {
    for (const variable of variablesOf(document)) {
      for (const key of ['name', 'description']) {
        const entry = variable.entries.find((each) => each.key.value === key);
        if (!entry || !isEmpty(entry)) continue;
        const { span } = entry.value;
        const of = key === 'description' && variable.name ? ` of '${variable.name}'` : '';
        report({
          span: span.start < span.end ? span : entry.key.span,
          message: `The ${key}${of} is not written yet; say ${key === 'name' ? 'by what name the body uses the variable' : 'what the caller has to give'}.`,
        });
      }
    }
  },
});

function isEmpty(entry: YamlEntry): boolean {
  const value = resolve(entry.value);
  if (value?.kind !== 'scalar') return false;
  return value.value === null || (typeof value.value === 'string' && EMPTY.test(value.value.trim()));
}
