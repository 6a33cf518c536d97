import { clients } from '../clients/index.ts';
import type { SkillFacts, SkillSummary } from '../facts.ts';
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
    const all = ['skill', 'command'].flatMap((kind) => catalog.all(kind));
    for (const client of clients) {
      const limit = client.limits.listing;
      if (!limit) continue;
      const most = client.limits.description?.max ?? Number.POSITIVE_INFINITY;
      const scopes = new Map<string, Map<string, SkillSummary>>();
      for (const definition of all) {
        const facts = definition.detail as SkillFacts;
        const summary = definition.summary as SkillSummary;
        if (!summary.listed || !facts.clients.includes(client.id) || !summary.descriptionPlace) continue;
        const scope = scopes.get(facts.scope) ?? new Map<string, SkillSummary>();
        // Copies of one skill for several clients count once.
        scopes.set(facts.scope, scope.has(definition.name) ? scope : scope.set(definition.name, summary));
      }
      for (const scope of scopes.values()) {
        const listed = [...scope.values()].sort((a, b) => (b.description?.length ?? 0) - (a.description?.length ?? 0));
        const sum = listed.reduce((total, each) => total + Math.min(each.description?.length ?? 0, most), 0);
        const [longest] = listed;
        if (sum <= limit.max || !longest?.descriptionPlace) continue;
        const format = (count: number) => count.toLocaleString('en');
        report(longest.descriptionPlace, {
          message: `The descriptions of ${format(listed.length)} skills have ${format(sum)} characters, and ${client.title} lists about ${format(limit.max)}, so it leaves some out; this is the longest with ${format(longest.description?.length ?? 0)}.`,
        });
      }
    }
  },
});
