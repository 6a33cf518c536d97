import type { Span } from '../../document/span.ts';
import { writtenSpan } from '../../document/yaml/node.ts';
import { allColumns, type Column, type Contract, type Field, type Table } from '../model.ts';
import { type DataType, dialectsOf, typeIn } from './data-type.ts';
import type { Dialect } from './dialect.ts';
import { dialects } from './dialects/index.ts';
import { type PhysicalType, parsePhysicalType } from './physical-type.ts';

/** A column with a physical type that can be read. */
export interface TypedColumn {
  readonly table: Table;
  readonly column: Column;
  readonly field: Field<string>;
  readonly physical: PhysicalType;
  /** What may be meant: those of the servers, and all dialects where the contract has no server. */
  readonly dialects: readonly Dialect[];
  /** True when the servers say which dialect it is, and none keeps the same table in files or messages. */
  readonly isStated: boolean;
  /** What the type is in each dialect that has one of this name. */
  readonly types: readonly DataType[];
}

/** Servers whose data has no types of SQL. */
const untyped = new Set(['api', 'azure', 'kafka', 'kinesis', 'local', 'pubsub', 's3', 'sftp']);

/** What a table may be that is none: its types are those of a message format. */
const noTable = /^(?:topic|stream|queue|message|event|file|document)s?$/i;

const read = new WeakMap<Contract, readonly TypedColumn[]>();

/** Every column whose physical type can be judged; read once for each contract. */
export function typedColumns(contract: Contract): readonly TypedColumn[] {
  const known = read.get(contract);
  if (known) return known;
  const columns = contract.tables.flatMap((table) => columnsOf(contract, table));
  read.set(contract, columns);
  return columns;
}

/** The dialects of a contract's servers: none where no server has types of SQL or where one has types we do not know. */
export function dialectsOfServers(contract: Contract): readonly Dialect[] {
  const types = contract.servers.map((server) => server.type?.value ?? '').filter((type) => !untyped.has(type));
  const known = types.map(dialectsOf);
  return known.some((each) => each.length === 0) ? [] : [...new Set(known.flat())];
}

/** Where a part of a column's physical type stands in the file; the whole value where it is not written as it reads. */
export function placeIn(text: string, field: Field<string>, span: Span): Span {
  const written = writtenSpan(text, field.node);
  if (!written) return field.span;
  const lead = field.value.length - field.value.trimStart().length;
  return { start: written.start + span.start - lead, end: written.start + span.end - lead };
}

function columnsOf(contract: Contract, table: Table): TypedColumn[] {
  if (noTable.test(table.physicalType?.value ?? '')) return [];
  const { servers } = contract;
  const isStated = servers.length > 0 && !servers.some((server) => untyped.has(server.type?.value ?? ''));
  const own = servers.length > 0 ? dialectsOfServers(contract) : dialects;
  if (own.length === 0) return [];
  return allColumns(table).flatMap(({ column }) => {
    const field = column.physicalType;
    const physical = field && parsePhysicalType(field.value);
    if (!physical) return [];
    const types = own.flatMap((dialect) => typeIn(dialect, physical) ?? []);
    return [{ table, column, field, physical, dialects: own, isStated, types }];
  });
}
