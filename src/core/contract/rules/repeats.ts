import type { Report } from '../../rule.ts';
import type { ContractDocument } from '../document.ts';
import type { Field } from '../model.ts';

/** Something with a name; `key` says what must not be there twice, and `field` shows it. */
export interface Named {
  readonly key: string;
  readonly field: Field<unknown>;
}

/** Reports each thing whose key was there before, with the place of the first. An alias of the same text is no second one. */
export function reportRepeats(
  document: ContractDocument,
  things: readonly Named[],
  message: (name: string) => string,
  report: (finding: Report) => void,
): void {
  const first = new Map<string, Named>();
  for (const thing of things) {
    const earlier = first.get(thing.key);
    if (!earlier) first.set(thing.key, thing);
    else if (earlier.field.span.start !== thing.field.span.start) {
      const range = document.source.rangeOf(earlier.field.span);
      const related = [{ path: document.path, range, message: 'The first one stands here.' }];
      report({ span: thing.field.span, message: message(String(thing.field.value)), related });
    }
  }
}
