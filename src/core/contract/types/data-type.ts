import type { Dialect } from './dialect.ts';
import { dialects } from './dialects/index.ts';
import { type PhysicalType, parsePhysicalType } from './physical-type.ts';
import type { TypeParameter, TypeSpec } from './type-spec.ts';

/** A type as one dialect understands it. */
export interface DataType {
  readonly dialect: Dialect;
  readonly spec: TypeSpec;
  readonly physical: PhysicalType;
}

/** The dialects that a type of server may speak; none for those without types of SQL and those that are not known. */
export function dialectsOf(serverType: string): readonly Dialect[] {
  const type = serverType.toLowerCase();
  return dialects.filter((dialect) => dialect.servers.includes(type));
}

/** The type that a text means in a dialect; `undefined` when the dialect has none of this name, or the text is no type. */
export function typeIn(dialect: Dialect, text: string | PhysicalType): DataType | undefined {
  const physical = typeof text === 'string' ? parsePhysicalType(text) : text;
  const spec = physical && specOf(dialect, physical);
  return spec && { dialect, spec, physical };
}

/** Every name of a type in a dialect. */
export function typeNames(dialect: Dialect): Iterable<string> {
  return namesOf(dialect).keys();
}

/**
 * The number in the parentheses of a type, or the one that counts without; `undefined` where there is no limit, and for
 * a parameter that the type does not have.
 */
export function parameterOf(type: DataType, is: TypeParameter['is']): number | undefined {
  const index = type.spec.parameters?.findIndex((parameter) => parameter.is === is) ?? -1;
  if (index < 0) return undefined;
  // Who gives the precision alone means a scale of 0, also where the standard has another.
  if (is === 'scale' && type.physical.parameters.length === 1) return 0;
  return statedParameter(type, is) ?? (isWord(type) ? undefined : type.spec.parameters?.[index]?.default);
}

/** The same, only where it is written. */
export function statedParameter(type: DataType, is: TypeParameter['is']): number | undefined {
  const index = type.spec.parameters?.findIndex((parameter) => parameter.is === is) ?? -1;
  return index < 0 ? undefined : type.physical.parameters[index]?.value;
}

/** True when a word stands in the place of the number: `varchar(max)`. */
function isWord({ spec, physical }: DataType): boolean {
  const word = physical.elements[0]?.type.name;
  return word !== undefined && spec.parameters?.[0]?.word === word;
}

const byDialect = new WeakMap<Dialect, ReadonlyMap<string, TypeSpec>>();

function namesOf(dialect: Dialect): ReadonlyMap<string, TypeSpec> {
  const known = byDialect.get(dialect);
  if (known) return known;
  const names = new Map(dialect.types.flatMap((spec) => [spec.name, ...spec.aliases].map((name) => [name, spec])));
  byDialect.set(dialect, names);
  return names;
}

const inBrackets: TypeSpec = { name: 'array', aliases: [], family: 'array' };

function specOf(dialect: Dialect, { name, brackets, elements }: PhysicalType): TypeSpec | undefined {
  if (brackets) {
    const element = elements[0]?.type;
    return dialect.takesBrackets && element && specOf(dialect, element) ? inBrackets : undefined;
  }
  const names = namesOf(dialect);
  // What an interval is made of stands in words behind it.
  return names.get(name) ?? (name.startsWith('interval ') ? names.get('interval') : undefined);
}
