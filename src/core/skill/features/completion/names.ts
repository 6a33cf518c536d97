import type { Surroundings } from '../../../feature.ts';
import { prose } from '../../../markdown.ts';
import type { Offer } from '../../../schema/offer.ts';
import type { Definition } from '../../../workspace.ts';
import type { SkillFacts, SkillSummary } from '../../facts.ts';
import type { SkillDocument } from '../../model.ts';
import type { NameUse } from '../../rules/agent-names.ts';

type Name = Offer & { readonly value: string };

/** Every agent, or every skill and command, that a file may call: those of the catalog and those of its clients. */
export function namesOf(document: SkillDocument, noun: NameUse['noun'], surroundings: Surroundings): Name[] {
  const ofCatalog = catalogNames(document, noun, surroundings);
  if (noun !== 'agent') return ofCatalog;
  const names = new Map(ofCatalog.map((each) => [each.value, each]));
  for (const { title, agents = [] } of document.clients) {
    for (const value of agents)
      if (!names.has(value)) names.set(value, { value, kind: 'name', detail: `${title}, built in`, rank: 2 });
  }
  return [...names.values()];
}

/** Those of the catalog alone, without the file itself. */
export function catalogNames(document: SkillDocument, noun: NameUse['noun'], surroundings: Surroundings): Name[] {
  const kinds = noun === 'agent' ? ['agent'] : ['skill', 'command'];
  const clients = new Set<string>(document.clients.map((client) => client.id));
  const names = new Map<string, Name>();
  for (const definition of kinds.flatMap((kind) => surroundings.all(kind))) {
    const { name, path, detail } = definition;
    if (path === document.path || names.has(name)) continue;
    const documentation = describedBy(definition);
    const readers = (detail as SkillFacts | undefined)?.clients ?? [];
    const isNear = clients.size === 0 || readers.length === 0 || readers.some((each) => clients.has(each));
    names.set(name, {
      value: name,
      kind: 'name',
      detail: path,
      ...(documentation ? { documentation } : {}),
      // What another client reads may be there for this one too, but what the own one reads comes first.
      rank: isNear ? 0 : 1,
    });
  }
  return [...names.values()];
}

/** Definitions stay while their files do, and making Markdown of a thousand descriptions takes some milliseconds. */
const described = new WeakMap<Definition, string>();

function describedBy(definition: Definition): string {
  const { description = '' } = (definition.summary ?? {}) as Partial<SkillSummary>;
  const known = described.get(definition) ?? prose(description);
  described.set(definition, known);
  return known;
}
