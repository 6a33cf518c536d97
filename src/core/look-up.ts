import { fuzzyRank } from './fuzzy.ts';
import type { LookUp } from './language.ts';
import type { Session } from './session.ts';
import type { Place } from './workspace.ts';

/** Something that a file of the workspace defines, as people look it up. */
export interface Found extends Place {
  readonly name: string;
  /** What it is, as the language says or as the facts call it. */
  readonly kind: LookUp['kind'] | (string & {});
  /** How well it fits: see `fuzzyRank`. */
  readonly rank: number;
}

/** Every name that a file of a workspace defines and a query fits, in no order. */
export function lookUp(query: string, session: Session): Found[] {
  const { index, mentions, engine } = session;
  const found = new Map<string, Found>();
  const add = (name: string, kind: string, { path, span, range }: Place): void => {
    const rank = fuzzyRank(query, name);
    // A place may be known by its facts and by its text.
    if (rank !== undefined) found.set(`${path} ${span.start} ${name}`, { name, kind, rank, path, span, range });
  };
  for (const definition of index.definitions) {
    const { kind, name, path } = definition;
    const known = engine.lookUp(session.languageOf(path) ?? '', { kind, home: '', name });
    if (known === 'by-name') add(name, kind, definition);
    else if (known) add(known.name, known.kind, definition);
  }
  for (const path of session.paths) {
    for (const mention of mentions.definedIn(path)) {
      const known = engine.lookUp(session.languageOf(path) ?? '', mention.thing);
      if (known && known !== 'by-name') add(known.name, known.kind, mention);
    }
  }
  return [...found.values()];
}
