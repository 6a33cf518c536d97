/** What the values of a type are, whatever a database calls it. */
export type TypeFamily =
  | 'integer'
  | 'decimal'
  | 'float'
  | 'string'
  | 'boolean'
  | 'date'
  | 'time'
  /** A day and a time of day that says nothing of the zone. */
  | 'timestamp'
  /** A moment: the zone is kept, or the value is kept in UTC. */
  | 'timestamptz'
  | 'interval'
  | 'binary'
  | 'bits'
  | 'uuid'
  /** JSON, or a value that may be of any type. */
  | 'json'
  | 'xml'
  | 'array'
  | 'struct'
  | 'map'
  | 'geo'
  | 'other';

/** One type of a dialect. Names are in small letters, with one space between words. */
export interface TypeSpec {
  /** The name to write it by. */
  readonly name: string;
  /** Further names of the very same type. */
  readonly aliases: readonly string[];
  readonly family: TypeFamily;
  /** How many bits an integer or a float has. */
  readonly bits?: number;
  /** True for integers without negative values. */
  readonly unsigned?: true;
  /** Digits before and behind the point of a type whose digits nobody chooses, such as Snowflake's `INT`. */
  readonly digits?: readonly [precision: number, scale: number];
  /** What the lengths of the type count; `ignored` where the database takes a length and does not heed it. */
  readonly unit?: 'characters' | 'bytes' | 'bits' | 'ignored';
  /** What may stand in parentheses, in its order. Absent where nothing is said of it. */
  readonly parameters?: readonly TypeParameter[];
  /** True for decimals that may have more digits behind the point than digits. */
  readonly freeScale?: true;
  /** How many digits may stand before the point, where that is less than the precision. */
  readonly integerDigits?: number;
}

export interface TypeParameter {
  /** `fraction` is the count of digits of a second; `width` only matters for showing the value. */
  readonly is: 'length' | 'precision' | 'scale' | 'fraction' | 'width';
  readonly min: number;
  readonly max: number;
  /** What counts when it is left out; nothing where there is no limit then. */
  readonly default?: number;
  /** True when the type cannot be written without it. */
  readonly isNeeded?: true;
  /** A word that may stand in the place of the number: `max`. */
  readonly word?: string;
}

type Names = string;

/** A type of a family of which no more is known; names are divided by `|`, the one to write first. */
export function plain(family: TypeFamily, ...names: Names[]): TypeSpec[] {
  return names.map((each) => ({ ...named(each), family }));
}

export function integer(names: Names, bits: number, parameters?: readonly TypeParameter[]): TypeSpec {
  return { ...named(names), family: 'integer', bits, parameters: parameters ?? [] };
}

export function unsigned(names: Names, bits: number, parameters?: readonly TypeParameter[]): TypeSpec {
  return { ...integer(names, bits, parameters), unsigned: true };
}

export function float(names: Names, bits: number, parameters: readonly TypeParameter[] = []): TypeSpec {
  return { ...named(names), family: 'float', bits, parameters };
}

/** @param digits the greatest precision and scale, and those that count when none are given */
export function decimal(
  names: Names,
  digits: {
    readonly precision: number;
    readonly scale: number;
    readonly minScale?: number;
    readonly default?: readonly [precision: number, scale: number];
  },
  more: Pick<TypeSpec, 'freeScale' | 'integerDigits'> = {},
): TypeSpec {
  const [precision, scale] = digits.default ?? [];
  return {
    ...named(names),
    family: 'decimal',
    parameters: [
      { is: 'precision', min: 1, max: digits.precision, ...(precision === undefined ? {} : { default: precision }) },
      { is: 'scale', min: digits.minScale ?? 0, max: digits.scale, ...(scale === undefined ? {} : { default: scale }) },
    ],
    ...more,
  };
}

/** @param unit what the length counts */
export function text(
  names: Names,
  unit: NonNullable<TypeSpec['unit']>,
  max: number,
  length: Omit<Partial<TypeParameter>, 'is' | 'max'> = {},
): TypeSpec {
  return { ...named(names), family: 'string', unit, parameters: [{ is: 'length', min: 1, max, ...length }] };
}

export function binary(names: Names, max: number, length: Omit<Partial<TypeParameter>, 'is' | 'max'> = {}): TypeSpec {
  return { ...text(names, 'bytes', max, length), family: 'binary' };
}

/** Times and timestamps with a count of digits of a second. */
export function clock(family: TypeFamily, names: Names, fraction: number, standard: number): TypeSpec {
  return { ...named(names), family, parameters: [{ is: 'fraction', min: 0, max: fraction, default: standard }] };
}

/** Types that take nothing in parentheses. */
export function bare(family: TypeFamily, ...names: Names[]): TypeSpec[] {
  return plain(family, ...names).map((each) => ({ ...each, parameters: [] }));
}

function named(names: Names): Pick<TypeSpec, 'name' | 'aliases'> {
  const [name = '', ...aliases] = names.split('|');
  return { name, aliases };
}
