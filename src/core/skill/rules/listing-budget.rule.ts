import { listings } from '../listing.ts';
import { defineSkillRule } from './skill-rule.ts';

const skill = (name: string, description: string) => `---\nname: ${name}\ndescription: ${description}\n---\n`;
const long = (name: string, count: number) =>
  `Plans ${name} loads. Use when ${'history has to be loaded again, '.repeat(count)}as asked.`;
const catalog = (count: number, mark: (text: string) => string) =>
  Object.fromEntries(
    ['orders', 'returns', 'stock', 'prices', 'stores', 'staff'].map((name) => [
      `skills/${name}/SKILL.md`,
      skill(name, name === 'orders' ? mark(long(name, count + 1)) : long(name, count)),
    ]),
  );

export default defineSkillRule('skill/listing-budget', {
  severity: 'info',
  summary: 'The descriptions of all skills together are longer than a client lists.',
  why: 'A client shows its model the descriptions of all skills in every conversation, up to a sum. Beyond it descriptions are left out, and a skill whose description is not seen is not chosen. Nothing says which skills these are.',
  remedy: 'Shorten the longest descriptions, or turn the listing off for skills that only people call.',
  bad: catalog(44, (text) => `«${text}»`),
  good: catalog(12, (text) => text),
  checkCatalog(catalog, report) {
    const format = (count: number) => count.toLocaleString('en');
    for (const { client, limit, listed, characters } of listings(catalog)) {
      const [longest] = listed;
      if (characters <= limit.max || !longest?.descriptionPlace) continue;
      report(longest.descriptionPlace, {
        message: `The descriptions of ${format(listed.length)} skills have ${format(characters)} characters, and ${client.title} lists about ${format(limit.max)}, so it leaves some out; this is the longest with ${format(longest.description?.length ?? 0)}.`,
      });
    }
  },
});
