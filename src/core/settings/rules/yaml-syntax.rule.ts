import type { YamlCause } from '../../document/yaml/fault.ts';
import { defineSettingsRule } from './settings-rule.ts';

/** What to do about each cause, as the title of a fix. */
const remedies: Readonly<Partial<Record<YamlCause, string>>> = {
  'unquoted-colon': 'Quote the value',
  'unquoted-brackets': 'Quote the value',
  'reserved-start': 'Put it into quotes',
  'unclosed-quote': 'Close the quote',
  'text-after-quote': 'Quote the whole value',
  'unclosed-bracket': 'Close the bracket',
  'tab-indent': 'Indent with spaces',
  'bad-indentation': 'Indent the line like those it belongs to',
  'duplicate-key': 'Keep one of the two',
  'unresolved-alias': 'Put it into quotes',
  'alias-bomb': 'Write the values out',
  'too-deep': 'Flatten the values',
};

export default defineSettingsRule('config/yaml-syntax', {
  severity: 'error',
  summary: 'A settings file is not valid YAML.',
  why: 'What cannot be read has no effect: a rule stays on that was turned off, or a profile is not there. Gatewright uses what it can still read of the file, which may be less than was meant.',
  remedy: 'Repair the line; most often a value needs quotes or the indentation is off.',
  bad: 'profiles:\n  «*».agent.md: expert-agent\n',
  good: 'profiles:\n  "*.agent.md": expert-agent\n',
  fixed: 'profiles:\n  "*.agent.md": expert-agent\n',
  check(document, report) {
    for (const { cause, message, span, repair, related } of document.yaml.faults) {
      const remedy = remedies[cause] ?? 'Correct the line';
      const range = related && document.source.rangeOf(related);
      report({
        span,
        message: `${message} ${remedy}.`,
        ...(range ? { related: [{ path: document.path, range, message: 'It stands here first.' }] } : {}),
        ...(repair && repair.length > 0 ? { fixes: [{ title: remedy, edits: repair }] } : {}),
      });
    }
  },
});
