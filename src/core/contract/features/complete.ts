import type { Completion, Surroundings } from '../../feature.ts';
import { engineRules } from '../../rules/index.ts';
import { completeSlots, type SchemaText, slotsAt } from '../../schema/complete.ts';
import { completeSuppression } from '../../suppress.ts';
import type { ContractDocument } from '../document.ts';
import { rules } from '../rules/index.ts';
import { begunAt } from './completion/begun.ts';
import { skeleton } from './completion/skeleton.ts';
import { completeValues } from './completion/values.ts';
import { partAt } from './place.ts';

const known = [...rules, ...engineRules];

/** What can stand at an offset of a file of contracts, broken or half written. */
export function complete(
  document: ContractDocument,
  offset: number,
  surroundings: Surroundings,
): readonly Completion[] {
  const text = document.source.value;
  const ofComment = completeSuppression(document, offset, known);
  if (ofComment) return ofComment;
  const part = partAt(document, offset) ?? begunAt(document, offset);
  const schema = part?.format.schema;
  if (!schema) return [];
  const { region, root } = part;
  const whole = skeleton(document, part, offset);
  const yaml: SchemaText = { text, region, root, schema, isJson: document.isJson };
  const slots = slotsAt(yaml, offset);
  const byNames = slots
    .filter((slot) => slot.kind === 'value')
    .flatMap((slot) => completeValues({ document, part, slot, offset, surroundings }));
  // Examples and the like are of no use where the real names are known.
  const bySchema = completeSlots(yaml, slots, offset).filter(({ kind }) => byNames.length === 0 || kind === 'key');
  return distinct([...whole, ...byNames, ...bySchema]);
}

/** A value that is known from two sides is offered once. */
function distinct(completions: readonly Completion[]): Completion[] {
  const byLabel = new Map<string, Completion>();
  for (const each of completions) {
    const key = `${each.kind === 'key'} ${each.label}`;
    if (!byLabel.has(key)) byLabel.set(key, each);
  }
  return [...byLabel.values()];
}
