import type { Definition } from '../../workspace.ts';
import type { SkillFacts, SkillSummary } from '../facts.ts';
import { shelfOf } from '../places.ts';
import { nearTexts } from './near-texts.ts';
import { defineSkillRule } from './skill-rule.ts';

const skill = (name: string, description: string) => `---\nname: ${name}\ndescription: ${description}\n---\n`;
const orders = 'Loads the orders of a day into the warehouse again. Use when orders came late.';

export default defineSkillRule('skill/overlapping-description', {
  severity: 'info',
  summary: 'Two skills or two agents have nearly the same description.',
  why: 'Models choose by the description alone. Between two that say the same they choose by chance, so one of them is used when the other was meant, and no test of either shows it.',
  remedy: 'Say in each what sets it apart and when the other one is right, or make one of both.',
  bad: {
    'skills/load-orders/SKILL.md': skill('load-orders', `«${orders}»`),
    'skills/reload-orders/SKILL.md': skill('reload-orders', `«${orders}»`),
  },
  good: {
    'skills/load-orders/SKILL.md': skill(
      'load-orders',
      'Loads the orders of a new day into the warehouse. Use for the daily run.',
    ),
    'skills/reload-orders/SKILL.md': skill('reload-orders', orders),
  },
  checkCatalog(catalog, report) {
    for (const kind of ['skill', 'agent']) {
      for (const group of groupsOf(catalog.all(kind))) {
        const texts = group.map((each) => (each.summary as SkillSummary).description ?? '');
        for (const { index, other, same } of nearTexts(texts)) {
          const [one, two] = [group[index], group[other]];
          const place = (one?.summary as SkillSummary | undefined)?.descriptionPlace;
          const otherPlace = (two?.summary as SkillSummary | undefined)?.descriptionPlace;
          // Two files of one name are told by another rule, and copies for several clients are meant to be the same.
          if (!one || !two || !place || !otherPlace || one.name === two.name || shelfOf(one.path) === shelfOf(two.path))
            continue;
          report(place, {
            ...(same ? {} : { severity: 'hint' as const }),
            message: `${same ? 'The' : 'Nearly the'} same description as that of '${two.name}', so a model cannot choose between both; say what sets '${one.name}' apart.`,
            related: [{ path: otherPlace.path, range: otherPlace.range, message: `The description of '${two.name}'.` }],
          });
        }
      }
    }
  },
});

/** Definitions that one client lists side by side: those of one scope and the same clients. */
function groupsOf(definitions: readonly Definition[]): Definition[][] {
  const groups = new Map<string, Definition[]>();
  for (const definition of definitions) {
    if (!(definition.summary as SkillSummary).listed) continue;
    const { scope, clients } = definition.detail as SkillFacts;
    const key = `${clients.join(' ')} ${scope}`;
    const group = groups.get(key);
    if (group) group.push(definition);
    else groups.set(key, [definition]);
  }
  return [...groups.values()];
}
