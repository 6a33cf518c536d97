import { link, prose } from '../../../markdown.ts';
import type { Client } from '../../clients/client.ts';
import type { SkillDocument } from '../../model.ts';
import { inWords } from '../../rules/effects.ts';
import { clientKeys } from '../../rules/keys.ts';
import { limitsOf } from '../../rules/limits.ts';
import { nounOf } from '../../rules/names.ts';
import { isExplainedByEditor } from './explained-by-editor.ts';

/** One fact with the client it is true of and the day its documentation said so, as an item of a list. */
export function clientFact(client: Client, about: keyof Client['pages'], fact: string): string {
  const page = client.pages[about] ?? client.sources[0];
  return `- **${client.title}** (${page ? link(`as of ${client.asOf}`, page) : `as of ${client.asOf}`}): ${fact}`;
}

/**
 * What the clients of the file do with a top-level key, without it and beyond its limits, as paragraphs; none when
 * none of them reads it.
 *
 * @param languageId as the editor names it; what such an editor says of the key itself is left out
 */
export function clientFacts(document: SkillDocument, key: string, languageId: string | undefined): string[] {
  const noun = nounOf(document);
  const readers = clientKeys(document, key);
  const items = readers
    .filter(({ client }) => !isExplainedByEditor(languageId, client.id, key))
    .map(({ client, known: { description, deprecated } }) => {
      const advice = deprecated ? ` Deprecated: ${prose(deprecated)}` : '';
      return clientFact(client, document.profile.role, prose(description) + advice);
    });
  const missing = readers.flatMap(({ client, known }) => (known.missing ? [{ client, effect: known.missing }] : []));
  return [
    items.join('\n'),
    missing.length > 0 ? `Where it is missing, ${inWords(missing, noun, 'rest')}.` : '',
    limitsInWords(document, key),
  ].filter(Boolean);
}

/** A sentence for each limit, with the clients that have it and how much of it is used. */
function limitsInWords(document: SkillDocument, key: string): string {
  const limits = limitsOf(document, key);
  const maxima = [...new Set(limits.map(({ limit }) => limit.max))].sort((a, b) => a - b);
  const sentences = maxima.map((max) => {
    const same = limits.filter(({ limit }) => limit.max === max);
    const beyond = inWords(
      same.map(({ client, limit }) => ({ client, effect: limit.effect })),
      'skill',
      'rest',
    );
    const { parts = [], length = 0 } = same[0] ?? {};
    const here = `Here are ${length}${parts.length > 1 ? ', with those of `when_to_use`' : ''}.`;
    return `At most ${max} characters: beyond them, ${beyond}.${parts.length > 0 ? ` ${here}` : ''}`;
  });
  return sentences.join(' ');
}
