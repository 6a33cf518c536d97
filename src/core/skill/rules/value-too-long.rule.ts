import { counted } from '../../words.ts';
import { type Consequence, inWords, severityOf } from './effects.ts';
import { beyond, limitsOf, textOf } from './limits.ts';
import { defineSkillRule } from './skill-rule.ts';

const lines = [
  'Needs dbt 1.9 or later with the adapter for PostgreSQL, Python 3.12 with the packages of requirements.txt, and a',
  'role in the warehouse that may create schemas and read the logs of loads. Needs network access to the shop, to',
  'the warehouse and to the channel of the team. Runs on Linux and macOS; on Windows it runs below WSL 2 only. Set',
  'SHOP_URL and SHOP_KEY, and for a dry run DRY_RUN. Install the packages first, then run the migrations, then',
  'check the connection with the command that the readme names, and ask the platform team for the key.',
];
const last = lines.at(-1) as string;
/** How much of the last line still has room. */
const room = 500 - lines.slice(0, -1).join(' ').length - 1;
const front = (...text: readonly string[]) =>
  `---\nname: demo\ndescription: Loads orders. Use when orders are late.\ncompatibility: >-\n${text.map((line) => `  ${line}\n`).join('')}---\n`;

export default defineSkillRule('skill/value-too-long', {
  severity: 'error',
  summary: "The text of 'compatibility' is longer than the format allows.",
  why: 'The Agent Skills format gives this key 500 characters, and validators reject a skill that uses more.',
  remedy: 'Say in a few words what the skill needs, and put instructions for setting it up into the body.',
  bad: front(...lines.slice(0, -1), `${last.slice(0, room)}«${last.slice(room)}»`),
  good: front('Needs dbt 1.9 or later, and network access to the shop.'),
  check(document, report) {
    const value = textOf(document, 'compatibility');
    const over = limitsOf(document, 'compatibility').filter(({ length, limit }) => length > limit.max);
    const [first] = over;
    if (!value || !first) return;
    const max = Math.min(...over.map(({ limit }) => limit.max));
    const consequences = over.map(({ client, limit }): Consequence => ({ client, effect: limit.effect }));
    report({
      span: beyond(document.text, value, max),
      severity: severityOf(consequences) ?? 'warning',
      message: `'compatibility' has ${counted(first.length, 'character')}, more than ${max}: ${inWords(consequences, 'skill', 'rest')}. Shorten it.`,
    });
  },
});
