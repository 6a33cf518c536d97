import type { YamlCause, YamlFault } from '../../document/yaml/fault.ts';
import { shortened } from '../../words.ts';
import { defineSkillRule } from './skill-rule.ts';
import { reportYamlFaults, type Saying } from './yaml-faults.ts';

const front = (description: string) => `---\nname: demo\ndescription: ${description}\nlicense: MIT\n---\n`;

/** The causes that have no rule of their own. */
const causes: readonly YamlCause[] = [
  'unclosed-quote',
  'text-after-quote',
  'unclosed-bracket',
  'missing-space',
  'bad-indentation',
  'syntax',
  'too-deep',
  'alias-bomb',
];

export default defineSkillRule('skill/yaml-syntax', {
  severity: 'error',
  summary: 'The frontmatter is not valid YAML.',
  why: 'A client that cannot parse the frontmatter has neither name nor description, and most then drop the file without a word: the skill or agent is simply not there.',
  remedy: 'Mend the place the message names; the other keys are checked all the same.',
  bad: front('«"»Loads orders. Use when orders are late.'),
  good: front('"Loads orders. Use when orders are late."'),
  fixed: front('"Loads orders. Use when orders are late."'),
  check(document, report) {
    reportYamlFaults(document, report, causes, say);
    const { root } = document.yaml;
    if (!root || root.kind === 'map' || document.yaml.faults.length > 0) return;
    const start = root.span.start;
    const line = document.source.lineSpan(document.source.lineAt(start));
    const shown = shortened(document.text.slice(start, line.end), 30);
    const kind = root.kind === 'seq' ? 'a list' : 'a text';
    report({
      span: { start, end: Math.min(root.span.end, line.end) },
      message: `The frontmatter is ${kind} that starts with '${shown}'; clients look for lines of the form 'key: value' there.`,
    });
  },
});

function say(fault: YamlFault): Saying {
  const { message, key } = fault;
  switch (fault.cause) {
    case 'unclosed-quote':
      return { message: `${message} Close it at the end of the text.`, title: 'Close the quote' };
    case 'text-after-quote':
      return {
        message: `${message} Quote the text as a whole.`,
        title: key ? `Mend the quotes of '${key}'` : 'Mend the quotes',
      };
    case 'unclosed-bracket':
      return { message: `${message} Close it at the end of the list.`, title: 'Close the bracket' };
    case 'missing-space':
      return { message: `${message} Put a space there.`, title: 'Put a space behind the colon' };
    case 'bad-indentation':
      return { message: `${message} Line it up with the lines it belongs to.`, title: 'Line it up', auto: false };
    case 'alias-bomb':
      return { message: `${message} Write the values out.` };
    default:
      return { message, title: 'Mend the line', auto: false };
  }
}
