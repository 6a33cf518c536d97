import { isSkillFile } from '../places.ts';
import { defineSkillRule } from './skill-rule.ts';

const front = '---\nname: demo\ndescription: Plans backfills. Use when history has to be loaded again.\n---\n';
const steps = (count: number) => Array.from({ length: count }, (_, index) => `- Load month ${index + 1}.\n`).join('');

export default defineSkillRule('skill/long-body', {
  severity: 'info',
  summary: 'The body of a skill is longer than its clients advise.',
  why: 'The whole body goes into the conversation each time the skill is used and stays there. A long one costs tokens on every use and pushes out what the task is about.',
  remedy: 'Move details into files in `references/`, and say in the body when to read which of them.',
  bad: `${front}${steps(500)}«- Load the rest.»\n`,
  good: `${front}${steps(500)}`,
  check(document, report) {
    if (!isSkillFile(document.path)) return;
    const limits = document.clients.flatMap((client) =>
      client.limits.bodyLines ? [{ client, max: client.limits.bodyLines.max }] : [],
    );
    const strictest = limits.sort((a, b) => a.max - b.max)[0];
    if (!strictest) return;
    const { source, body } = document;
    const first = source.lineAt(body.start);
    const last = source.lineAt(body.start + document.text.slice(body.start).trimEnd().length);
    const lines = last - first + 1;
    if (lines <= strictest.max) return;
    // Four characters make about one token of English.
    const tokens = Math.round((body.end - body.start) / 400) * 100;
    report({
      span: source.lineSpan(nextText(document.text, source, first + strictest.max, last)),
      message: `The body has ${lines} lines, about ${tokens.toLocaleString('en')} tokens, and ${strictest.client.title} advises at most ${strictest.max}; move details into files in 'references/'.`,
    });
  },
});

/** The first line from `line` on that is not empty, so that there is something to show. */
function nextText(
  text: string,
  source: { lineSpan(line: number): { start: number; end: number } },
  line: number,
  last: number,
): number {
  for (let at = line; at < last; at++) {
    const span = source.lineSpan(at);
    if (text.slice(span.start, span.end).trim() !== '') return at;
  }
  return last;
}
