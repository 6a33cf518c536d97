import { resolve } from '../../../document/yaml/node.ts';
import { code, prose } from '../../../markdown.ts';
import { clientKeys } from '../../rules/keys.ts';
import { isKnown } from '../../rules/unknown-model.rule.ts';
import { clientFact } from './client-facts.ts';
import { isExplainedByEditor } from './explained-by-editor.ts';
import { type HoverKind, holds, hoverOf } from './kind.ts';

/** A model by a name that a client knows. */
export const model: HoverKind = (document, offset, { languageId }) => {
  const value = resolve(document.value('model'));
  const values = value?.kind === 'seq' ? value.items.map(resolve) : [value];
  const scalar = values.find((each) => each && holds(each.span, offset));
  if (scalar?.kind !== 'scalar' || typeof scalar.value !== 'string') return undefined;
  const name = scalar.value.trim();
  const readers = clientKeys(document, 'model').filter(
    ({ client }) => client.models && isKnown(client, name) && !isExplainedByEditor(languageId, client.id, name),
  );
  if (readers.length === 0) return undefined;
  const facts = readers.map(({ client }) => {
    const description = client.modelDescriptions?.[name.toLowerCase()];
    const isListed = client.models?.includes(name.toLowerCase());
    const fallback = isListed
      ? 'An alias that it knows.'
      : 'The full id of one model; it stays the same when a newer one comes.';
    return clientFact(client, 'models', description ? prose(description) : fallback);
  });
  return hoverOf(scalar.span, [`${code(name)} · model`, facts.join('\n')]);
};
