import type { Span } from '../document/span.ts';
import { entryOf, nodeAt, resolve, toValue } from '../document/yaml/node.ts';
import { counted, listed, nearby, shortened } from '../words.ts';
import type { SchemaFault } from './fault.ts';
import { missingBeside, missingKey, wrongChoice } from './missing-key.ts';
import { calledAround, capital, isCalled, kindOf, nameOf, type Place, typeName } from './say.ts';
import { shownSpan } from './shown.ts';
import { unknownKey } from './unknown-key.ts';

/** One error of ajv at its place. */
export interface Mistake {
  readonly params: Readonly<Record<string, unknown>>;
  /** Of the value, or the mapping, that the error is about. */
  readonly place: Place;
  /** The file. */
  readonly text: string;
  /** What stands for the root. */
  readonly whole: Span;
}

/** What a template says; the rest of the fault is told by the place. */
export type Told = Pick<SchemaFault, 'kind' | 'span' | 'message'> & Partial<SchemaFault>;
type Template = (mistake: Mistake) => Told | undefined;

/**
 * What is said of an error, by the word of the schema that it comes from. Words that are not here only gather errors of
 * others and say nothing.
 */
export const templates: Readonly<Record<string, Template>> = {
  additionalProperties: unknownKey,
  required: missingKey,
  dependentRequired: missingBeside,
  exactlyOneOf: wrongChoice,
  atMostOneOf: wrongChoice,
  type: wrongType,
  enum: notInList,
  const: notInList,
  pattern: wrongForm,
  sameForm: ({ place }) => {
    const keys = place.schema.sameForm ?? [];
    const names = listed(keys.map((key) => `'${key}'`));
    const last = entryOf(place.node, keys.at(-1) ?? '')?.key.span;
    const owner = isCalled(place) ? ` of ${nameOf(place)}` : '';
    const message = `${names}${owner} must both be lists, or both be single values.`;
    return { kind: 'wrong-form', span: last ?? place.node?.span ?? { start: 0, end: 0 }, message };
  },
  minimum: outOfRange,
  maximum: outOfRange,
  exclusiveMinimum: outOfRange,
  exclusiveMaximum: outOfRange,
  minLength: wrongLength,
  maxLength: wrongLength,
  minItems: wrongCount,
  maxItems: wrongCount,
  uniqueItems: repeatedItem,
};

function wrongType({ params, place, whole, text }: Mistake): Told {
  const wanted = listed(
    [params.type].flat().map((type) => typeName(String(type))),
    'or',
  );
  const found = kindOf(place.node);
  const name = capital(nameOf(place));
  const message =
    found === 'nothing' && place.path.length > 0
      ? `${name} has no value; it must be ${wanted}.`
      : `${name} must be ${wanted}, and ${found} stands here.`;
  return { kind: 'wrong-type', span: shownSpan(place, whole, text), message };
}

function notInList({ place, whole, text }: Mistake): Told {
  const { schema, path } = place;
  const known = (schema.enum ?? [schema.const]).map(String);
  const here = resolve(place.node);
  const value = here?.kind === 'scalar' ? String(here.value ?? '') : kindOf(here);
  const meant = schema.instead?.[value.toLowerCase()];
  const near = meant === undefined ? nearby(value, known) : [meant];
  const around = calledAround(place);
  const key = path.at(-1);
  const isOwn = around?.path.length === path.length - 1 && around !== undefined;
  const shown = `'${shortened(value)}'`;
  const question =
    near.length > 0 ? `did you mean ${listed(near.map(quoted), 'or')}?` : `it must be ${choices(known)}.`;
  const message = isOwn
    ? `Unknown ${around.schema.called?.noun} ${key} ${shown}; ${question}`
    : `${shown} is no value of ${nameOf(place)}; ${question}`;
  const [first] = near;
  return { kind: 'not-in-list', span: shownSpan(place, whole, text), message, ...(first ? { near: first } : {}) };
}

function wrongForm({ place, whole, text }: Mistake): Told {
  const { expected, pattern } = place.schema;
  const message = `${capital(nameOf(place))} must be ${expected ?? `text that matches ${pattern}`}, and ${shownText(text, place)} is not.`;
  return { kind: 'wrong-form', span: place.node?.span ?? whole, message };
}

function outOfRange({ place, whole, text }: Mistake): Told {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = place.schema;
  const limits = [
    minimum === undefined ? '' : `at least ${minimum}`,
    exclusiveMinimum === undefined ? '' : `above ${exclusiveMinimum}`,
    maximum === undefined ? '' : `at most ${maximum}`,
    exclusiveMaximum === undefined ? '' : `below ${exclusiveMaximum}`,
  ];
  const message = `${capital(nameOf(place))} must be ${listed(limits.filter(Boolean))}, and ${shownText(text, place)} is not.`;
  return { kind: 'out-of-range', span: place.node?.span ?? whole, message };
}

function wrongLength({ place, whole, text }: Mistake): Told {
  const length = [...String(toValue(place.node))].length;
  const { minLength = 0, maxLength } = place.schema;
  const limit = length < minLength ? `at least ${minLength}` : `at most ${maxLength}`;
  const message = `${capital(nameOf(place))} must have ${limit} characters and has ${length}.`;
  return { kind: 'out-of-range', span: shownSpan(place, whole, text), message };
}

function wrongCount({ place, whole, text }: Mistake): Told {
  const { minItems = 0, maxItems, expected } = place.schema;
  const list = resolve(place.node);
  const count = list?.kind === 'seq' ? list.items.length : 0;
  const limit =
    count < minItems ? `at least ${counted(minItems, 'item')}` : `at most ${counted(maxItems ?? 0, 'item')}`;
  const message =
    minItems === maxItems && expected
      ? `${capital(nameOf(place))} needs ${expected}; found ${counted(count, 'value')}.`
      : `${capital(nameOf(place))} must have ${limit}.`;
  return { kind: 'out-of-range', span: shownSpan(place, whole, text), message };
}

function repeatedItem({ params, place, whole, text }: Mistake): Told {
  const at = Math.max(Number(params.i), Number(params.j));
  const span = nodeAt(place.node, [at])?.span ?? place.node?.span ?? whole;
  const message = `'${shortened(text.slice(span.start, span.end))}' stands in ${nameOf(place)} more than once.`;
  return { kind: 'repeated-item', span, message };
}

function shownText(text: string, { node }: Place): string {
  return `'${shortened(node ? text.slice(node.span.start, node.span.end) : '')}'`;
}

function choices(known: readonly string[]): string {
  const shown = known.slice(0, 12).map(quoted);
  return known.length > shown.length ? `${shown.join(', ')} or one of ${known.length - 12} more` : listed(shown, 'or');
}

function quoted(word: string): string {
  return `'${word}'`;
}
