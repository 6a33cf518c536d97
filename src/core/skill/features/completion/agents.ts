import { catalogNames } from './names.ts';
import type { Completer } from './place.ts';
import { wordSpan } from './place.ts';

/** The agents of the catalog behind `@` in the prose of an agent. */
export const completeAgents: Completer = (place) => {
  const written = /(?<![\w.@/])@([\w-]*)$/.exec(place.before)?.[1];
  if (written === undefined || place.within !== 'prose' || place.document.profile.role !== 'agent') return undefined;
  const span = wordSpan(place, written.length, /^[\w-]*/);
  return catalogNames(place.document, 'agent', place.surroundings).flatMap(({ value, ...more }) =>
    // A name with spaces ends at the first of them.
    /^[A-Za-z][\w-]*$/.test(value) ? [{ ...more, label: value, kind: 'name', edit: { span, newText: value } }] : [],
  );
};
