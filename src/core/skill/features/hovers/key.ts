import { describe, placeAt } from '../../../schema/describe.ts';
import { clientKeys } from '../../rules/keys.ts';
import { clientFacts } from './client-facts.ts';
import { isExplainedByEditor } from './explained-by-editor.ts';
import { type HoverKind, hoverOf } from './kind.ts';

/** A key of the frontmatter, or a value of which nothing more particular is known. */
export const key: HoverKind = (document, offset, { languageId }) => {
  const place = placeAt(document.profile.schema, document.data, offset);
  if (!place) return undefined;
  const name = String(place.key.key.value);
  const isTop = place.beside === document.data?.entries;
  const readers = isTop ? clientKeys(document, name) : [];
  // What a client says in the same words, or the editor by itself, is not said again.
  const isSaid =
    readers.some(({ known }) => known.description === place.schema?.description) ||
    (readers.length === 1 && readers[0]?.client.id === 'vscode' && isExplainedByEditor(languageId, 'vscode', name));
  const { title, meaning } = describe({
    ...place,
    schema: isSaid ? { ...place.schema, description: '' } : place.schema,
  });
  const told = [...meaning, ...(isTop ? clientFacts(document, name, languageId) : [])];
  return told.length > 0 ? hoverOf(place.span, [title, ...told]) : undefined;
};
