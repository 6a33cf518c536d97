import { inFence } from '../../document/markdown/outline.ts';
import { invisibleRuns } from './invisible-runs.ts';
import { defineSkillRule } from './skill-rule.ts';

const front = '---\nname: demo\ndescription: Plans backfills. Use when history has to be loaded again.\n---\n\n';

export default defineSkillRule('skill/invisible-character', {
  severity: 'warning',
  summary: 'The text holds characters that nobody sees.',
  why: 'Models read them and people do not. They come along when text is pasted and then break names and searches, or they are put in to turn the text around or to hide instructions from a reviewer.',
  remedy: 'Take them out. Where one is meant, write it as an escape inside of code.',
  bad: `${front}Load the table «\u200b»orders first.\n`,
  good: `${front}Load the table orders first.\n`,
  fixed: `${front}Load the table orders first.\n`,
  check(document, report) {
    for (const { span, points, meaning, isGrave } of invisibleRuns(document.text)) {
      const shown = [...new Set(points)]
        .slice(0, 3)
        .map((point) => `U+${point.toString(16).toUpperCase().padStart(4, '0')}`);
      const count = points.length === 1 ? 'An invisible character' : `${points.length} invisible characters`;
      const verb = points.length === 1 ? 'stands' : 'stand';
      report({
        span,
        severity: isGrave ? 'error' : 'warning',
        message: `${count} (${shown.join(', ')}, ${meaning}) ${verb} here; take ${points.length === 1 ? 'it' : 'them'} out.`,
        fixes: inFence(document.outline, span.start) ? [] : [{ title: 'Take it out', edits: [{ span, newText: '' }] }],
      });
    }
  },
});
