import type { SourceText } from '../document/text.ts';
import { defineEngineRule, type Judgement } from './engine-rule.ts';

export default defineEngineRule('gatewright/rule-crashed', {
  severity: 'warning',
  summary: 'A rule failed on this file; the other rules were still applied.',
  why: 'This is a fault in Gatewright, not in the file. The file was not checked by the named rule, which is said here instead of nowhere.',
  remedy: 'Report it with the file that shows it; turn the rule off in the settings until it is mended.',
  bad: '',
  good: '',
  judge(rule: string, source: SourceText, error: unknown): Judgement {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `The rule '${rule}' failed on this file (${reason.slice(0, 200)}); everything else was checked. Please report it.`;
    const span = source.lineSpan(0);
    return { span, range: source.rangeOf(span), message };
  },
});
