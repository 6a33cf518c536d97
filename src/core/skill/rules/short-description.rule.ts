import { shortened } from '../../words.ts';
import { shownSpan } from './entries.ts';
import { characters } from './limits.ts';
import { nounOf } from './names.ts';
import { defineSkillRule } from './skill-rule.ts';

const front = (description: string) => `---\nname: demo\ndescription: ${description}\n---\n`;

/** Shorter than any sentence that says what and when. */
const ENOUGH = 30;

export default defineSkillRule('skill/short-description', {
  severity: 'info',
  summary: 'A description says too little for a model to choose by it.',
  why: 'The model sees the description and not the body when it decides what fits a task. A few words say what something is called, which the name does already, and not when it is the right choice.',
  remedy: 'Say what it does, and in which situations to use it.',
  bad: front('«Order loader»'),
  good: front('Loads the orders of a day again. Use when a load has failed or orders are late.'),
  check(document, report) {
    const entry = document.entry('description');
    const text = document.description?.trim();
    const isChosen = document.profile.role === 'skill' || document.profile.role === 'agent';
    if (!entry || !text || !isChosen || document.value('disable-model-invocation')) return;
    // A template's text that nobody has filled in is short for another reason.
    if (/^(?:TODO|TBD|TBA|FIXME|\.{3}|…|[<[{])/.test(text)) return;
    // A sign of Chinese, Japanese or Korean says as much as several letters.
    const dense = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
    if (characters(text) + dense * 2 >= ENOUGH) return;
    report({
      span: shownSpan(entry),
      message: `'${shortened(text)}' is all that a model knows of this ${nounOf(document)}; say what it does and when to use it.`,
    });
  },
});
