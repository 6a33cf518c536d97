import type { Span } from '../../document/span.ts';
import { listed } from '../../words.ts';
import { type Level, levelsOf } from './levels.ts';
import { defineSkillRule } from './skill-rule.ts';

const level = (number: number, rate: string) =>
  `### Level ${number}\n\n**When:** The level before is not enough; max 2 attempts, 5 min\n**Escalate to:** @lead\n${rate ? `**Success rate target:** ${rate}\n` : ''}\n`;
const file = (last: string) =>
  `---\nname: order-agent\ndescription: Loads orders into the warehouse.\nmodel: haiku\n---\n\n## Escalation Protocol\n\n${level(1, '60% of issues')}${level(2, '50% of the remaining issues')}${level(3, `${last} of issues reach here`)}`;

/** What a level says of its success, as a share from 0 to 1. */
interface Rate {
  readonly share: number;
  /** Of all issues, of those that reached the level, or the share that reaches it. */
  readonly of: 'all' | 'rest' | 'reach';
  readonly text: string;
  readonly span: Span;
}

export default defineSkillRule('skill/inconsistent-rates', {
  severity: 'info',
  summary: 'The success rates of the levels do not add up.',
  why: 'The rates are the promise by which people decide how many of them have to stand by. When the levels together leave more issues than the last one is said to get, the difference lands on the people at the end.',
  remedy: 'State a rate for every level, and let the last number be what the others leave.',
  examplePath: '.claude/agents/order-agent.md',
  profiles: ['escalation-agent'],
  bad: file('«<5%»'),
  good: file('<20%'),
  check(document, report) {
    const levels = levelsOf(document);
    let rest = 1;
    let silent: number[] = [];
    const terms: string[] = [];
    levels.forEach((each, index) => {
      const line = rateLine(each);
      const rate = line && rateOf(line);
      if (line && !rate) {
        report({
          span: line.span,
          message: `The rate of level ${each.number} is no percentage; write it such as '70% of issues'.`,
        });
      }
      if (rate && rate.share > 1) {
        report({
          span: rate.span,
          message: `'${rate.text}' is more than all issues; a rate lies between 0% and 100%.`,
        });
        return;
      }
      if (!rate) {
        silent.push(each.number);
        return;
      }
      if (rate.of !== 'reach') {
        const solved = rate.of === 'rest' ? rest * rate.share : rate.share;
        terms.push(
          `${rate.text} ${index === 0 ? '' : rate.of === 'rest' ? 'of the rest ' : 'of all '}at level ${each.number}`,
        );
        if (solved > rest + 0.0005) {
          const message = `${listed(terms)} are more than all issues, since only ${percent(rest)} are left for level ${each.number}; lower one of the rates.`;
          report({ span: rate.span, message });
        }
        rest = Math.max(0, rest - solved);
        return;
      }
      if (rest > rate.share + 0.0005) {
        const sum = `${listed(terms)} ${terms.length === 1 ? 'leaves' : 'leave'} ${percent(rest)} of the issues`;
        report({
          span: rate.span,
          message:
            terms.length === 0 ? noRates(rate, silent) : `${sum}, and '${rate.text}' ${advice(rate, rest, silent)}`,
        });
      }
      silent = [];
      rest = Math.min(rest, rate.share);
    });
  },
});

function advice(rate: Rate, rest: number, silent: readonly number[]): string {
  if (silent.length === 0) return 'reach the last level; raise a rate or that number.';
  const names = `${silent.length === 1 ? 'level' : 'levels'} ${listed(silent.map(String))}`;
  const verb = silent.length === 1 ? 'states' : 'state';
  return `asks ${names}, which ${verb} no rate, to solve ${percent(1 - rate.share / rest)} of them; state that rate or change the others.`;
}

function noRates(rate: Rate, silent: readonly number[]): string {
  return `'${rate.text}' of the issues are to come this far, and ${silent.length === 1 ? `level ${silent[0]} states` : 'the levels before state'} no rate; state one for each.`;
}

/** What follows the colon on a level's line about its rate. */
function rateLine({ text, heading }: Level): { text: string; span: Span } | undefined {
  const found = /^[^\r\n:]*\brates?\b[^\r\n:]*:[ \t*]*([^\r\n]*)/im.exec(text);
  const written = found?.[1]?.trimEnd();
  if (!found || !written) return undefined;
  const start = heading.span.end + found.index + found[0].length - (found[1] as string).length;
  return { text: written, span: { start, end: start + written.length } };
}

function rateOf(line: { text: string; span: Span }): Rate | undefined {
  const found = /(?:[<≤~≈][ \t]*|\b(?:under|below|at most|less than|up to)[ \t]+)?\d+(?:\.\d+)?[ \t]?%/i.exec(
    line.text,
  );
  if (!found) return undefined;
  const start = line.span.start + found.index;
  return {
    text: found[0],
    share: Number(/\d+(?:\.\d+)?/.exec(found[0])?.[0]) / 100,
    // Behind the first level, a share of "issues" is a share of those that come so far, unless it says otherwise.
    of: /\breach/i.test(line.text) ? 'reach' : /\b(?:all|total|overall)\b/i.test(line.text) ? 'all' : 'rest',
    span: { start, end: start + found[0].length },
  };
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}
