import type { YamlSlot } from '../../../document/yaml/slots.ts';
import type { Completion, Surroundings } from '../../../feature.ts';
import { takenItems } from '../../../schema/complete.ts';
import { type Offer, offerValue } from '../../../schema/offer.ts';
import type { ContractDocument, ContractPart } from '../../document.ts';
import { allColumns } from '../../model.ts';
import { columnOn, placeOf, tableOn } from '../place.ts';
import { dbtSources } from './dbt.ts';
import { columnsOf, elements, starts, targets } from './references.ts';
import { physicalTypes } from './types.ts';

/** Where a value of a contract is being written. */
export interface ValuePlace {
  readonly document: ContractDocument;
  readonly part: ContractPart;
  readonly slot: YamlSlot;
  readonly offset: number;
  readonly surroundings: Surroundings;
}

/** What no schema lists: names of this and other contracts, and types of databases. */
export function completeValues(place: ValuePlace): Completion[] {
  const { slot, offset, document, part } = place;
  const known = part.format.family === 'dbt' ? dbtSources : sources;
  const source = known.find(({ at }) => at.test(placeOf(slot.path)));
  const taken = takenItems(part.root, slot, offset);
  const offers = source?.offers(place).filter(({ value }) => !taken.has(value)) ?? [];
  if (!source?.isList) return offers.map((offer) => offerValue(slot, offer));
  // Several names may stand in one text, with commas between them.
  const text = document.source.value;
  const before = /[^,]*$/.exec(text.slice(slot.span.start, offset))?.[0].trimStart().length ?? 0;
  const isFirst = !text.slice(slot.span.start, offset).includes(',');
  if (isFirst || slot.json) return offers.map((offer) => offerValue(slot, offer));
  const end = offset + (/^[^,]*/.exec(text.slice(offset, slot.span.end))?.[0].trimEnd().length ?? 0);
  const span = { start: offset - before, end };
  const gap = text[span.start - 1] === ',' ? ' ' : '';
  return offers.map((offer) => offerValue({ ...slot, span, before: gap }, offer));
}

/** Where something is known of the values of a key. */
export interface Source {
  /** The path, with `*` for the items of lists. */
  readonly at: RegExp;
  /** True for a text that names several with commas. */
  readonly isList?: true;
  offers(place: ValuePlace): readonly Offer[];
}

const sources: readonly Source[] = [
  {
    at: /^schema\..*relationships\.\*\.to(?:\.\*)?$/,
    offers({ part: { contract }, slot, document, surroundings }) {
      const table = tableOn(contract, slot.path);
      return targets(contract, table && columnOn(table, slot.path), document.path, surroundings);
    },
  },
  {
    at: /^schema\.\*\.relationships\.\*\.from(?:\.\*)?$/,
    offers({ part: { contract }, slot }) {
      const table = tableOn(contract, slot.path);
      return table ? starts(table) : [];
    },
  },
  { at: /^(?:slaProperties\.\*\.element|slaDefaultElement)$/, isList: true, offers: named },
  { at: /^customProperties\.\*\.value\.\*\.reads(?:\.\*)?$/, offers: named },
  {
    at: /^schema\..*quality\.\*\.arguments\.properties\.\*$/,
    offers({ part: { contract }, slot }) {
      const table = tableOn(contract, slot.path);
      return table ? columnsOf(table) : [];
    },
  },
  {
    at: /^servers\.\*\.roles\.\*\.role$/,
    offers: ({ part: { contract } }) =>
      contract.roles.flatMap(({ name, access }): Offer[] =>
        name ? [{ value: name.value, kind: 'name', detail: access?.value ?? 'role' }] : [],
      ),
  },
  {
    at: /^team(?:\.members)?\.\*\.replacedByUsername$/,
    offers: ({ part: { contract } }) =>
      contract.team.flatMap(({ username, role }): Offer[] =>
        username ? [{ value: username.value, kind: 'name', detail: role?.value ?? 'member' }] : [],
      ),
  },
  { at: /^schema\..*(?:properties\.\*|items)\.physicalType$/, offers: physicalTypes },
  {
    at: /^schema\.\*\.properties\.\*\.primaryKeyPosition$/,
    offers: (place) => nextPosition(place, 'primaryKeyPosition'),
  },
  {
    at: /^schema\.\*\.properties\.\*\.partitionKeyPosition$/,
    offers: (place) => nextPosition(place, 'partitionKeyPosition'),
  },
];

function named({ part: { contract } }: ValuePlace): readonly Offer[] {
  return elements(contract);
}

function nextPosition(
  { part: { contract }, slot }: ValuePlace,
  key: 'primaryKeyPosition' | 'partitionKeyPosition',
): Offer[] {
  const table = tableOn(contract, slot.path);
  const own = table && columnOn(table, slot.path);
  const others = allColumns(table ?? { columns: [] }).filter(({ column }) => column !== own);
  const last = Math.max(0, ...others.map(({ column }) => column[key]?.value ?? 0));
  return [{ value: last + 1, detail: 'the next one', rank: 0 }];
}
