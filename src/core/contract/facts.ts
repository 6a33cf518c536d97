import type { Range } from '../document/text.ts';
import type { Facts } from '../workspace.ts';
import { classificationDefinitions } from './classifications.ts';
import type { ContractDocument, ContractPart } from './document.ts';
import { Fields } from './fields.ts';
import { allColumns, type Column, type Table } from './model.ts';
import { readerDefinitions, tableDefinitions } from './table-facts.ts';

/** The kind of the definition that tells other documents what tables a file has; its name is the file's path. */
export const contractFile = 'contract-file';

/** What the others know of one file of contracts; plain data, without places. */
export interface ContractFileFacts {
  readonly contracts: readonly {
    readonly id?: string;
    readonly name?: string;
    readonly version?: string;
    readonly status?: string;
    readonly tables: readonly TableFacts[];
  }[];
}

export interface TableFacts {
  readonly id?: string;
  readonly name?: string;
  readonly physicalName?: string;
  readonly columns: readonly ColumnFacts[];
}

export interface ColumnFacts {
  readonly id?: string;
  /** With the names of the columns around it: `address.city`. */
  readonly name: string;
  readonly logicalType?: string;
  readonly physicalType?: string;
  readonly isKey?: true;
}

/** What only a view of all contracts needs of a file, beside its facts. */
export interface ContractFileSummary {
  /** For each contract of the facts. */
  readonly places: readonly {
    readonly range: Range;
    readonly domain?: string;
    readonly purpose?: string;
    /** As people know it. */
    readonly format: string;
    /** False for files of dbt whose models promise nothing. */
    readonly isContract: boolean;
  }[];
}

/** What a file of contracts defines. */
export function factsOf(document: ContractDocument): Facts {
  const [first] = document.parts;
  if (!first) return { definitions: [] };
  const { path } = document;
  const detail: ContractFileFacts = {
    contracts: document.contracts.map((contract) => ({
      ...given('id', contract.id?.value),
      ...given('name', contract.name?.value),
      ...given('version', contract.version?.value),
      ...given('status', contract.status?.value),
      tables: contract.tables.map(tableFacts),
    })),
  };
  const summary: ContractFileSummary = { places: document.parts.map((part) => placeOf(part, document)) };
  const span = first.headSpan;
  return {
    definitions: [
      { kind: contractFile, name: path, path, span, range: document.source.rangeOf(span), detail, summary },
      ...tableDefinitions(document),
      ...readerDefinitions(document),
      ...classificationDefinitions(document),
    ],
  };
}

function placeOf({ contract, format, headSpan }: ContractPart, { source }: ContractDocument) {
  const { domain, tables, node } = contract;
  const purpose = new Fields(node, []).child('description')?.text('purpose');
  return {
    range: source.rangeOf(headSpan),
    ...given('domain', domain?.value),
    ...given('purpose', purpose?.value),
    format: format.title,
    isContract: format.family !== 'dbt' || tables.some((table) => table.origin === 'contract' && table.isEnforced),
  };
}

/** What the others know of a table. */
export function tableFacts(table: Table): TableFacts {
  return {
    ...given('id', table.id?.value),
    ...given('name', table.name?.value),
    ...given('physicalName', table.physicalName?.value),
    columns: allColumns(table).map(({ column, name }) => columnFacts(column, name)),
  };
}

function columnFacts(column: Column, name: string): ColumnFacts {
  return {
    name,
    ...given('id', column.id?.value),
    ...given('logicalType', column.logicalType?.value),
    ...given('physicalType', column.physicalType?.value),
    ...(column.primaryKey?.value || column.unique?.value ? { isKey: true } : {}),
  };
}

function given<K extends string>(key: K, value: string | undefined): { readonly [key in K]?: string } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [key in K]: string });
}
