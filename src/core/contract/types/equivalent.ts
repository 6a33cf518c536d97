import { type DataType, statedParameter } from './data-type.ts';
import type { Dialect } from './dialect.ts';
import type { TypeSpec } from './type-spec.ts';

/** How a dialect writes the type of another one; `undefined` where it has none that holds the same. */
export function equivalentIn(dialect: Dialect, type: DataType): string | undefined {
  const { spec } = type;
  const alike = dialect.types.filter((each) => each.family === spec.family);
  if (spec.family === 'string') return textLike(alike, type);
  if (spec.family === 'integer' || spec.family === 'float') return sized(alike, spec);
  const [first] = alike;
  const digits = spec.family === 'decimal' ? type.physical.parameters.map((each) => each.text) : [];
  return first && (digits.length > 0 ? `${first.name}(${digits.join(',')})` : first.name);
}

function textLike(alike: readonly TypeSpec[], type: DataType): string | undefined {
  const length = type.spec.parameters?.[0]?.is === 'length' ? statedParameter(type, 'length') : undefined;
  if (length !== undefined) {
    const fitting = alike.find((each) => (each.parameters?.[0]?.max ?? 0) >= length);
    return fitting ? `${fitting.name}(${length})` : alike[0]?.name;
  }
  const [first] = alike;
  return first?.parameters?.[0]?.word ? `${first.name}(${first.parameters[0].word})` : first?.name;
}

/** The smallest number that has enough bits; one without negative values needs one more where others have them. */
function sized(alike: readonly TypeSpec[], spec: TypeSpec): string | undefined {
  const own = bitsOf(spec) || Number.POSITIVE_INFINITY;
  const enough = alike.filter(
    (each) => bitsOf(each) >= (spec.unsigned && !each.unsigned ? own + 1 : own) && (spec.unsigned || !each.unsigned),
  );
  const least = Math.min(...enough.map(bitsOf));
  return enough.find((each) => bitsOf(each) === least)?.name;
}

/** A number by decimal digits counts as one of 64 bits; 0 where nothing is known. */
function bitsOf({ bits, digits }: TypeSpec): number {
  return digits ? 64 : (bits ?? 0);
}
