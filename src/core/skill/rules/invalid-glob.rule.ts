import { held } from '../../schema/held.ts';
import { defineSkillRule } from './skill-rule.ts';

const file = (glob: string) =>
  `---\nname: order-expert\ndescription: Loads orders into the warehouse.\ncognitive_modes:\n  default: careful\nproactive_triggers:\n  - "*orders*"\n  - ${glob}\n---\n`;

export default defineSkillRule('skill/invalid-glob', {
  severity: 'warning',
  summary: 'A glob cannot match any file, or is no glob.',
  why: 'A glob that matches nothing is no error for the program that reads it: it just never calls the agent or adds the instructions, and nobody sees why.',
  remedy: 'Write it with `*`, `**`, `?` and `{a,b}` over paths from the workspace root, with `/` between directories.',
  examplePath: 'agents/order-expert.md',
  bad: file("«'.*_orders\\.sql$'»"),
  good: file("'**/*_orders.sql'"),
  check(document, report) {
    for (const { scalar, key } of held(document.profile.schema, document.data, 'glob')) {
      if (typeof scalar.value !== 'string') continue;
      const fault = faultOf(scalar.value);
      if (fault) report({ span: scalar.span, message: `'${scalar.value}' in '${key}' ${fault}` });
    }
  },
});

/** Why a text is no good as one glob or several with commas between them; `undefined` when it is. */
function faultOf(text: string): string | undefined {
  const glob = text.trim();
  if (glob === '') return 'is empty; name the files it is for.';
  if (/^\^|\$$|\\[.dws]/.test(glob)) return "is a regular expression; write a glob such as '**/*.sql'.";
  if (glob.includes('\\')) return "separates directories by '\\'; write '/'.";
  if (glob.startsWith('/') || /^[A-Za-z]:/.test(glob)) return 'is an absolute path; globs begin at the workspace root.';
  return unbalanced(glob);
}

function unbalanced(glob: string): string | undefined {
  const closing: Readonly<Record<string, string>> = { '{': '}', '[': ']', '(': ')' };
  const open: string[] = [];
  for (const unit of glob) {
    const top = open.at(-1);
    if (top === '[' && unit !== ']') continue;
    if (unit in closing) open.push(unit);
    else if (Object.values(closing).includes(unit)) {
      if (top === undefined || closing[top] !== unit) return `has a '${unit}' without its partner; add or remove one.`;
      open.pop();
    }
  }
  const left = open.at(-1);
  return left && `opens a '${left}' and never closes it; add '${closing[left]}'.`;
}
