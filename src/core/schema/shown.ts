import type { Span } from '../document/span.ts';
import { entryOf, resolve, type YamlNode } from '../document/yaml/node.ts';
import { isCalled, type Place } from './say.ts';

/** What stands for a mapping: its name, else the key that it stands under, else its first key. */
export function headOf(place: Place, whole: Span): Span {
  if (place.path.length === 0) return whole;
  const named = isCalled(place) ? (place.schema.called?.by ?? []) : [];
  const name = named.map((key) => entryOf(place.node, key)?.value.span).find((span) => span && span.start < span.end);
  return name ?? keySpan(place) ?? place.node?.span ?? whole;
}

/** A value that is not there has no width, and one of many lines is too much to show: its key is shown instead. */
export function shownSpan(place: Place, whole: Span, text: string): Span {
  const here = resolve(place.node);
  const span = place.node?.span;
  const isBlock = here !== undefined && here.kind !== 'scalar' && !here.flow;
  const isLine =
    span && span.start < span.end && !isBlock && !/[\r\n]/.test(text.slice(span.start, span.end).trimEnd());
  return isLine ? span : (keySpan(place) ?? whole);
}

function keySpan(place: Place): Span | undefined {
  const last = place.path.at(-1);
  if (typeof last === 'string') return entryOf(place.outer?.node, last)?.key.span;
  const item: YamlNode | undefined = resolve(place.node);
  // An item of a list is shown by its first line, not as a block of many.
  const first = item?.kind === 'map' ? item.entries[0]?.key.span : place.node?.span;
  return first ?? (place.outer && keySpan(place.outer));
}
