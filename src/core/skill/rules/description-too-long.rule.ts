import { counted, listed } from '../../words.ts';
import type { Client } from '../clients/client.ts';
import { type Consequence, inWords, severityOf } from './effects.ts';
import { beyond, characters, limitsOf, textOf } from './limits.ts';
import { defineSkillRule } from './skill-rule.ts';

const lines = [
  'Loads the orders of one day again when a load has failed, when orders arrived late, or when the shop has',
  'corrected them. Reads the export of the shop, compares it with what the warehouse has, and writes only what',
  'differs. Keeps the old rows with the time at which they were replaced, so that reports can be made as of any',
  'day. Checks counts, sums and currencies against the shop before anything becomes visible, and takes the day',
  'back when one of them differs by more than the tolerance. Works for one shop or for all of them, for one day',
  'or for a range, and for orders, items, payments and returns, each by itself or all together. Knows the limits',
  'of the interface of the shop and waits where it has to. Writes what it did to the log of loads, tells the',
  'channel of the team, and opens a ticket where a person has to decide. Leaves the tables of finance alone. Can',
  'show beforehand what it would do, without touching anything. Needs the role of the loader and the name of the',
  'shop. Use when a load has failed, or when a report shows too few orders.',
];
const last = lines.at(-1) as string;
/** How much of the last line still has room. */
const room = 1024 - lines.slice(0, -1).join(' ').length - 1;
const front = (...text: readonly string[]) =>
  `---\nname: demo\ndescription: >-\n${text.map((line) => `  ${line}\n`).join('')}---\n`;

export default defineSkillRule('skill/description-too-long', {
  severity: 'error',
  summary: 'A description is longer than a client reads.',
  why: 'Codex drops a skill whose description has more than 1,024 characters, validators of the Agent Skills format reject it, and VS Code and Claude Code cut the rest off, so that what stands at the end, often the words on when to use the skill, never reaches the model.',
  remedy: 'Shorten the description, and move details into the body.',
  bad: front(...lines.slice(0, -1), `${last.slice(0, room)}«${last.slice(room)}»`),
  good: front('Loads the orders of one day again. Use when a load has failed, or when a report shows too few orders.'),
  check(document, report) {
    const description = textOf(document, 'description');
    if (!description) return;
    const more = textOf(document, 'when_to_use');
    const lengths = limitsOf(document, 'description').filter(({ length, limit }) => length > limit.max);
    const first = lengths.toSorted((a, b) => a.limit.max - b.limit.max)[0];
    if (!first) return;
    const consequences = lengths.map(({ client, limit }): Consequence => ({ client, effect: limit.effect }));
    // What is cut off begins in the description, or in the hints behind it.
    const own = characters(String(description.value).trim());
    const inHints = own <= first.limit.max && more;
    const span = inHints
      ? beyond(document.text, more, first.limit.max - own)
      : beyond(document.text, description, first.limit.max);
    const name = first.parts.length > 1 ? "The description with 'when_to_use'" : 'The description';
    const limits = [...new Set(lengths.map(({ limit }) => limit.max))].sort((a, b) => a - b);
    report({
      span,
      severity: severityOf(consequences) ?? 'warning',
      message: `${name} has ${counted(first.length, 'character')}, more than ${limitsInWords(limits, lengths)}: ${inWords(consequences, 'skill', 'rest')}. Shorten it.`,
    });
  },
});

/** `the 1024 that Codex and the 1536 that Claude Code reads`. */
function limitsInWords(limits: readonly number[], over: readonly { client: Client; limit: { max: number } }[]): string {
  if (limits.length === 1) return `${limits[0]}`;
  return listed(
    limits.map(
      (max) => `${max} for ${listed(over.filter(({ limit }) => limit.max === max).map(({ client }) => client.title))}`,
    ),
  );
}
