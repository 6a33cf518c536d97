import { shift } from '../../document/span.ts';
import { firstList, headingNamed } from './sections.ts';
import { defineSkillRule } from './skill-rule.ts';

const file = (count: string) =>
  `---\nname: load-orders\ndescription: Loads orders into the warehouse. Use when orders are late.\n---\n\n## Workflow Contract\n\n1. Read the orders\n\n## Clarification Rules\n\nAsk ${count} questions before the plan, about:\n- Freshness of the orders\n- Who reads the tables\n`;

const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const NUMBER = `\\d{1,4}|${WORDS.join('|')}`;
const COUNT = new RegExp(`\\b(${NUMBER})\\b(?:[ \\t]*(?:-|–|—|to\\b|and\\b|or\\b)[ \\t]*(${NUMBER})\\b)?`, 'i');

/** More questions than anybody answers before the work has begun. */
const MOST = 30;

export default defineSkillRule('skill/vague-clarification', {
  severity: 'warning',
  summary: 'The clarification rules do not say how many questions to ask, or about what.',
  why: 'Without a number the agent asks one question, or twenty; without topics it asks what comes to its mind. Either way the plan rests on answers nobody gave.',
  remedy: 'State a number or a range, smaller number first, and list the topics.',
  profiles: ['workflow-skill'],
  bad: file('«8 to 4»'),
  good: file('4 to 8'),
  fixed: file('4 to 8'),
  check(document, report) {
    const heading = headingNamed(document, 'Clarification Rules');
    if (!heading) return;
    if (firstList(document, heading).length === 0) {
      const message = `'${heading.text}' lists no topics to ask about; add them as a list.`;
      report({ span: heading.textSpan, message });
    }
    const found = countOf(document.text.slice(heading.span.end, heading.section.end));
    if (!found) {
      const message = `'${heading.text}' does not say how many questions to ask; give a number or a range such as '4 to 8'.`;
      report({ span: heading.textSpan, message });
      return;
    }
    const [least, most] = [found.numbers[0] as number, found.numbers.at(-1) as number];
    const span = shift(found.span, heading.span.end);
    if (least > most) {
      const newText = found.text.replace(COUNT, (whole, first: string, second: string) =>
        whole.replace(first, '\0').replace(second, first).replace('\0', second),
      );
      const message = `'${found.text}' counts down; write the smaller number of questions first.`;
      report({ span, message, fixes: [{ title: `Change it to '${newText}'`, edits: [{ span, newText }] }] });
    } else if (most < 1 || most > MOST) {
      report({ span, message: `'${found.text}' is no sensible number of questions; ask between 1 and ${MOST}.` });
    }
  },
});

/** The first number in a line that speaks of questions. */
function countOf(text: string): { text: string; numbers: number[]; span: { start: number; end: number } } | undefined {
  for (const line of text.matchAll(/[^\r\n]*\bquestions?\b[^\r\n]*/gi)) {
    const count = COUNT.exec(line[0]);
    if (!count) continue;
    const start = line.index + count.index;
    const numbers = count.slice(1).flatMap((word) => (word === undefined ? [] : [numberOf(word)]));
    return { text: count[0], numbers, span: { start, end: start + count[0].length } };
  }
  return undefined;
}

function numberOf(word: string): number {
  const index = WORDS.indexOf(word.toLowerCase());
  return index < 0 ? Number(word) : index + 1;
}
