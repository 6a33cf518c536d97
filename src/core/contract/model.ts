import type { Span } from '../document/span.ts';
import type { YamlMap, YamlNode } from '../document/yaml/node.ts';

/**
 * What a contract says, whatever format it is written in, with the place of every part. What has the wrong type is left
 * out (the schema reports it) and `undefined`, as what is not there; lists are empty where the text has none.
 */
export interface Contract extends Part {
  /** The format's own version, such as `v3.1.0`. */
  readonly apiVersion: Field<string> | undefined;
  readonly id: Field<string> | undefined;
  readonly name: Field<string> | undefined;
  /** Of the contract. */
  readonly version: Field<string> | undefined;
  readonly status: Field<string> | undefined;
  readonly domain: Field<string> | undefined;
  readonly dataProduct: Field<string> | undefined;
  readonly tenant: Field<string> | undefined;
  readonly createdAt: Field<string> | undefined;
  readonly tags: readonly Field<string>[];
  readonly servers: readonly Server[];
  readonly tables: readonly Table[];
  readonly slas: readonly Sla[];
  readonly roles: readonly Role[];
  readonly team: readonly Member[];
  readonly support: readonly Channel[];
  /** Who reads the data by the contract's own word. */
  readonly consumers: readonly Consumer[];
  readonly custom: readonly CustomProperty[];
}

/** A value and where it stands. */
export interface Field<T> {
  readonly value: T;
  /** Of the value, quotes included. */
  readonly span: Span;
  /** Of the key it stands under, or of the item itself in a list. */
  readonly keySpan: Span;
  readonly node: YamlNode;
}

/** What every part of a contract has. */
export interface Part {
  /** Keys and indexes from the root of its YAML document. */
  readonly path: readonly (string | number)[];
  /** The mapping it was read from. */
  readonly node: YamlMap;
  /** What a finding on the part as a whole shows: its name, else its first key. */
  readonly headSpan: Span;
}

export interface Server extends Part {
  readonly id: Field<string> | undefined;
  /** The name that it goes by in the contract. */
  readonly name: Field<string> | undefined;
  /** The technology, such as `postgres`. */
  readonly type: Field<string> | undefined;
  readonly environment: Field<string> | undefined;
  readonly roles: readonly Role[];
}

/** A table, view, topic, file or document: what has columns. */
export interface Table extends Part {
  /** What the file makes of it: a promise, or a source that somebody else owns. */
  readonly origin: 'contract' | 'source';
  /** False for a dbt model without an enforced contract, whose columns are documentation only. */
  readonly isEnforced: boolean;
  readonly id: Field<string> | undefined;
  readonly name: Field<string> | undefined;
  readonly physicalName: Field<string> | undefined;
  readonly physicalType: Field<string> | undefined;
  readonly description: Field<string> | undefined;
  readonly columns: readonly Column[];
  readonly quality: readonly Quality[];
  readonly relationships: readonly Relationship[];
  readonly tags: readonly Field<string>[];
  readonly custom: readonly CustomProperty[];
}

export interface Column extends Part {
  readonly id: Field<string> | undefined;
  /** Absent for the items of an array. */
  readonly name: Field<string> | undefined;
  readonly physicalName: Field<string> | undefined;
  /** `string`, `date`, `timestamp`, `time`, `number`, `integer`, `object`, `array` or `boolean`. */
  readonly logicalType: Field<string> | undefined;
  /** The type as the database writes it, such as `varchar(10)`. */
  readonly physicalType: Field<string> | undefined;
  readonly description: Field<string> | undefined;
  /** The further demands on the logical type, by their name: `maximum`, `pattern`, … Values are those of YAML. */
  readonly options: ReadonlyMap<string, Field<unknown>>;
  readonly required: Field<boolean> | undefined;
  readonly unique: Field<boolean> | undefined;
  readonly primaryKey: Field<boolean> | undefined;
  readonly primaryKeyPosition: Field<number> | undefined;
  readonly partitioned: Field<boolean> | undefined;
  readonly partitionKeyPosition: Field<number> | undefined;
  readonly classification: Field<string> | undefined;
  readonly encryptedName: Field<string> | undefined;
  readonly isCritical: Field<boolean> | undefined;
  readonly examples: readonly Field<unknown>[];
  /** Names of what the column is made from. */
  readonly sources: readonly Field<string>[];
  readonly transformLogic: Field<string> | undefined;
  readonly quality: readonly Quality[];
  readonly relationships: readonly Relationship[];
  /** The fields of an object. */
  readonly columns: readonly Column[];
  /** What an array holds. */
  readonly items: Column | undefined;
  readonly tags: readonly Field<string>[];
  readonly custom: readonly CustomProperty[];
}

export interface Quality extends Part {
  readonly id: Field<string> | undefined;
  readonly name: Field<string> | undefined;
  /** `library`, `text`, `sql` or `custom`; `library` where the text says nothing. */
  readonly type: string;
  readonly metric: Field<string> | undefined;
  readonly dimension: Field<string> | undefined;
  readonly query: Field<string> | undefined;
  readonly engine: Field<string> | undefined;
  readonly unit: Field<string> | undefined;
  readonly severity: Field<string> | undefined;
  readonly schedule: Field<string> | undefined;
  readonly scheduler: Field<string> | undefined;
  /** `mustBe`, `mustBeBetween` and the like, by their name, with the YAML value. */
  readonly comparisons: ReadonlyMap<string, Field<unknown>>;
  readonly arguments: ReadonlyMap<string, Field<unknown>>;
  readonly custom: readonly CustomProperty[];
}

export interface Relationship extends Part {
  readonly type: Field<string> | undefined;
  /** Absent on a column, whose relationships start at itself. */
  readonly from: readonly Field<string>[];
  readonly to: readonly Field<string>[];
}

/** One promise of service, such as how fresh the data is. */
export interface Sla extends Part {
  readonly id: Field<string> | undefined;
  readonly property: Field<string> | undefined;
  readonly value: Field<unknown> | undefined;
  readonly valueExt: Field<unknown> | undefined;
  readonly unit: Field<string> | undefined;
  /** The tables and columns that it is about, one by one: `orders.created_at`. Spans are within the text of the list. */
  readonly elements: readonly Field<string>[];
  readonly driver: Field<string> | undefined;
  readonly schedule: Field<string> | undefined;
  readonly scheduler: Field<string> | undefined;
}

export interface Role extends Part {
  readonly id: Field<string> | undefined;
  readonly name: Field<string> | undefined;
  readonly access: Field<string> | undefined;
}

export interface Member extends Part {
  readonly username: Field<string> | undefined;
  readonly role: Field<string> | undefined;
  readonly dateIn: Field<string> | undefined;
  readonly dateOut: Field<string> | undefined;
  readonly replacedBy: Field<string> | undefined;
}

export interface Channel extends Part {
  readonly channel: Field<string> | undefined;
  readonly url: Field<string> | undefined;
}

/** Somebody or something that reads tables of this or another contract. */
export interface Consumer extends Part {
  readonly name: Field<string> | undefined;
  /** What it is: `dashboard`, `notebook`, `model`, `application`, … */
  readonly kind: Field<string> | undefined;
  readonly owner: Field<string> | undefined;
  /** What it reads, as written: `orders`, `orders.created_at`, `ref('orders')`. */
  readonly reads: readonly Field<string>[];
}

export interface CustomProperty extends Part {
  readonly property: Field<string> | undefined;
  readonly value: Field<unknown> | undefined;
}

/** A column with the columns it lies in and its name as relationships write it: `address.city`. */
export interface PlacedColumn {
  readonly column: Column;
  readonly name: string;
  readonly depth: number;
}

/** Every column of a table, those of objects and the items of arrays included, in the order of the text. */
export function allColumns({ columns: own }: Pick<Table, 'columns'>): readonly PlacedColumn[] {
  const known = placed.get(own);
  if (known) return known;
  const found: PlacedColumn[] = [];
  const visit = (columns: readonly Column[], above: string, depth: number): void => {
    for (const column of columns) {
      const own = column.name?.value ?? '';
      const name = above && own ? `${above}.${own}` : own || above;
      found.push({ column, name, depth });
      visit(column.columns, name, depth + 1);
      if (column.items) visit([column.items], name, depth + 1);
    }
  };
  visit(own, '', 0);
  placed.set(own, found);
  return found;
}

/** Nearly every rule asks for them. */
const placed = new WeakMap<readonly Column[], readonly PlacedColumn[]>();

/** Every check of a contract with what it is about. */
export function allQuality(contract: Contract): { quality: Quality; table: Table; column?: Column }[] {
  return contract.tables.flatMap((table) => [
    ...table.quality.map((quality) => ({ quality, table })),
    ...allColumns(table).flatMap(({ column }) => column.quality.map((quality) => ({ quality, table, column }))),
  ]);
}
