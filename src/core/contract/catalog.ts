import {
  type CatalogEntry,
  type CatalogPart,
  type CatalogSource,
  type CatalogView,
  countsOf,
  type Grouping,
} from '../catalog.ts';
import type { Surroundings } from '../feature.ts';
import { directoryOf } from '../paths.ts';
import type { Definition } from '../workspace.ts';
import { consumersOf } from './consumers.ts';
import type { ContractDocument } from './document.ts';
import { type ContractFileFacts, type ContractFileSummary, contractFile } from './facts.ts';
import { columnInWords } from './features/symbols.ts';
import { isOdcsPath } from './formats/odcs.ts';
import type { Column, Part, Table } from './model.ts';

const groupings: readonly Grouping[] = [
  { id: 'domain', title: 'Domain', without: 'No domain' },
  { id: 'status', title: 'Status', without: 'No status' },
  { id: 'format', title: 'Format', without: 'No format' },
  { id: 'folder', title: 'Folder', without: 'Workspace folder' },
];

/** The contracts of a workspace; a file may hold several, and one that cannot be read still has its name. */
export function catalogOf(source: CatalogSource): CatalogView {
  const defined = new Map(source.index.all(contractFile).map((each) => [each.path, each]));
  const entries = [...source.paths].sort().flatMap((path): CatalogEntry[] => {
    const definition = defined.get(path);
    if (definition) return entriesOf(path, definition, source);
    return source.languageOf(path) === '' && isOdcsPath(path) ? [unreadable(path, source)] : [];
  });
  return { groupings, entries, relations: [], meters: [] };
}

function entriesOf(path: string, definition: Definition, source: CatalogSource): CatalogEntry[] {
  const { contracts } = definition.detail as ContractFileFacts;
  const { places } = definition.summary as ContractFileSummary;
  return contracts.flatMap(({ name, id, status, version, tables }, number): CatalogEntry[] => {
    const place = places[number];
    if (!place?.isContract) return [];
    return [
      {
        ...bare(path, number, source),
        name: name ?? id ?? fileName(path),
        ...(place.purpose ? { description: place.purpose } : {}),
        ...(version ? { detail: version } : {}),
        range: place.range,
        groups: {
          domain: place.domain ? [place.domain] : [],
          status: status ? [status] : [],
          format: [place.format],
          folder: [directoryOf(path)].filter(Boolean),
        },
        hasParts: tables.length > 0,
        words: tables.flatMap((table) => [
          table.name ?? '',
          table.physicalName ?? '',
          ...table.columns.map((column) => column.name),
        ]),
      },
    ];
  });
}

function unreadable(path: string, source: CatalogSource): CatalogEntry {
  return { ...bare(path, 0, source), name: fileName(path) };
}

function bare(path: string, number: number, source: CatalogSource): CatalogEntry {
  const start = { line: 0, character: 0 };
  return {
    path,
    number,
    name: '',
    kind: 'contract',
    range: { start, end: start },
    isNamed: false,
    groups: {},
    invocations: [],
    isCallable: false,
    hasParts: false,
    words: [],
    findings: countsOf(source.findings(path)),
  };
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The tables of one contract of a file with their columns, and who reads them. */
export function catalogParts(document: ContractDocument, entry: number, scene: Surroundings): CatalogPart[] {
  const part = document.parts[entry];
  if (!part) return [];
  const at = ({ headSpan }: Part) => ({ path: document.path, range: document.source.rangeOf(headSpan) });
  const columnPart = (column: Column): CatalogPart => ({
    name: column.name?.value ?? 'items',
    kind: column.primaryKey?.value ? 'primary key' : 'column',
    detail: columnInWords(column),
    ...at(column),
    parts: [...column.columns, ...(column.items?.columns ?? [])].map(columnPart),
  });
  const consumers = (table: Table): CatalogPart[] =>
    consumersOf(document, part, table, scene).map(({ name, kind, owner, path, range }) => ({
      name,
      kind: 'consumer',
      detail: [kind === 'declared' ? 'consumer' : kind, owner].filter(Boolean).join(' · '),
      path,
      range,
      parts: [],
    }));
  return part.contract.tables.map((table) => ({
    name: table.name?.value ?? 'table',
    kind: 'table',
    detail: [table.physicalType?.value, table.physicalName?.value].filter(Boolean).join(' · '),
    ...at(table),
    parts: [...consumers(table), ...table.columns.map(columnPart)],
  }));
}
