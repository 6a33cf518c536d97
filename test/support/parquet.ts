/** A field of a schema; a group when it has children. Numbers are those of the format. */
export interface ParquetField {
  readonly name: string;
  readonly type?: number;
  readonly length?: number;
  /** 0 required, 1 optional, 2 repeated. */
  readonly repetition?: number;
  readonly converted?: number;
  readonly scale?: number;
  readonly precision?: number;
  /** Thrift fields of the logical type. */
  readonly logical?: readonly Field[];
  readonly children?: readonly ParquetField[];
}

/** A field of Thrift's compact protocol: its id, and its type with the bytes. */
type Field = readonly [id: number, value: Value];
interface Value {
  readonly type: number;
  readonly bytes: readonly number[];
}

/** Of `parquet.thrift`. */
export const types = { boolean: 0, int32: 1, int64: 2, int96: 3, float: 4, double: 5, bytes: 6, fixed: 7 } as const;

const annotated = (id: number, ...fields: readonly Field[]): readonly Field[] => [[id, struct(fields)]];

/** Logical types. */
export const logical = {
  string: annotated(1),
  map: annotated(2),
  list: annotated(3),
  decimal: (precision: number, scale: number) => annotated(5, [1, int(scale)], [2, int(precision)]),
  date: annotated(6),
  /** @param unit 1 for milliseconds, 2 for microseconds, 3 for nanoseconds */
  timestamp: (isUtc: boolean, unit: number) => annotated(8, [1, flag(isUtc)], [2, struct([[unit, struct([])]])]),
  integer: (bits: number, isSigned: boolean) => annotated(10, [1, byte(bits)], [2, flag(isSigned)]),
  uuid: annotated(14),
};

/** A Parquet file that has a schema and a number of rows, and no row. */
export function parquetFile(fields: readonly ParquetField[], rows = 0): Uint8Array {
  const elements = flat({ name: 'schema', children: fields }).map(element);
  const footer = struct([
    [1, int(1)],
    [2, list(elements)],
    [3, { type: 6, bytes: varint(rows * 2) }],
    [4, list([])],
  ]).bytes;
  const length = [0, 8, 16, 24].map((shift) => (footer.length >>> shift) & 0xff);
  const mark = [...Buffer.from('PAR1')];
  return Uint8Array.from([...mark, ...footer, ...length, ...mark]);
}

function flat(field: ParquetField): ParquetField[] {
  return [field, ...(field.children ?? []).flatMap(flat)];
}

function element(field: ParquetField): Value {
  const { name, type, length, repetition = 1, children, converted, scale, precision, logical: kind } = field;
  const given = (id: number, value: number | undefined): Field[] => (value === undefined ? [] : [[id, int(value)]]);
  return struct([
    ...given(1, type),
    ...given(2, length),
    ...given(3, repetition),
    [4, text(name)],
    ...given(5, children?.length),
    ...given(6, converted),
    ...given(7, scale),
    ...given(8, precision),
    ...(kind ? [[10, struct(kind)] as const] : []),
  ]);
}

function struct(fields: readonly Field[]): Value {
  let last = 0;
  const bytes = fields.flatMap(([id, value]) => {
    const head = ((id - last) << 4) | value.type;
    last = id;
    return [head, ...value.bytes];
  });
  return { type: 12, bytes: [...bytes, 0] };
}

function list(items: readonly Value[]): Value {
  const bytes = items.flatMap((item) => item.bytes);
  return { type: 9, bytes: [0xf0 | 12, ...varint(items.length), ...bytes] };
}

function int(value: number): Value {
  return { type: 5, bytes: varint(value * 2) };
}

function byte(value: number): Value {
  return { type: 3, bytes: [value] };
}

function flag(value: boolean): Value {
  return { type: value ? 1 : 2, bytes: [] };
}

function text(value: string): Value {
  const bytes = [...Buffer.from(value)];
  return { type: 8, bytes: [...varint(bytes.length), ...bytes] };
}

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...varint(Math.floor(value / 128))];
}
