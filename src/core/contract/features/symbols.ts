import type { Span } from '../../document/span.ts';
import { resolve, type YamlEntry, type YamlNode } from '../../document/yaml/node.ts';
import type { DocumentSymbol } from '../../feature.ts';
import { counted, shortened } from '../../words.ts';
import type { ContractDocument, ContractPart } from '../document.ts';
import type { Column, Contract, Field, Part, Table } from '../model.ts';

/** Longer names and details are cut: the outline is narrow. */
const LONGEST = 80;

/** What the outline shows: the keys of a contract with the parts below them; of several contracts, one above the other. */
export function symbolsOf(document: ContractDocument): readonly DocumentSymbol[] {
  const { parts, source } = document;
  const of = (part: ContractPart) => sectionsOf(part, source.value);
  return parts.length === 1 ? parts.flatMap(of) : parts.map((part) => contractSymbol(part, of(part)));
}

function contractSymbol({ contract, format, root }: ContractPart, children: DocumentSymbol[]): DocumentSymbol {
  const detail = [format.title, contract.version?.value, contract.status?.value].filter(Boolean).join(' · ');
  const name = contract.name?.value ?? contract.id?.value ?? format.title;
  return made(name, 'contract', { node: root, headSpan: contract.headSpan }, detail, children);
}

function sectionsOf({ contract, root }: ContractPart, text: string): DocumentSymbol[] {
  const byKey = new Map<unknown, DocumentSymbol[]>();
  for (const { key, symbol } of partsOf(contract)) byKey.set(key, [...(byKey.get(key) ?? []), symbol]);
  return root.entries.map((entry) => entrySymbol(entry, text, byKey.get(entry.key.value)));
}

/** The parts that have a symbol of their own, with the key at the top that they stand below. */
function partsOf(contract: Contract): { key: unknown; symbol: DocumentSymbol }[] {
  const { servers, tables, slas, roles, team, support, consumers, custom } = contract;
  const of = <T extends Part>(parts: readonly T[], symbol: (part: T) => DocumentSymbol) =>
    parts.map((part) => ({ key: part.path[0], symbol: symbol(part) }));
  return [
    ...of(servers, (each) => named(each, each.name, 'server', [each.type, each.environment])),
    ...of(tables, tableSymbol),
    ...of(slas, (each) => named(each, each.property, 'promise', [each.value, each.unit])),
    ...of(roles, (each) => named(each, each.name, 'role', [each.access])),
    ...of(team, (each) => named(each, each.username, 'person', [each.role])),
    ...of(support, (each) => named(each, each.channel, 'channel', [each.url])),
    ...of(
      consumers.filter((each) => each.path[0] !== 'customProperties'),
      (each) => named(each, each.name, 'consumer', [each.kind]),
    ),
    ...of(custom, (each) => named(each, each.property, 'key', [])),
  ];
}

function tableSymbol(table: Table): DocumentSymbol {
  const columns = table.columns.map(columnSymbol);
  const checks = table.quality.map((each) => named(each, each.name ?? each.metric, 'check', [each.dimension]));
  const detail = [table.physicalType?.value, counted(columns.length, 'column')].filter(Boolean).join(' · ');
  return made(table.name?.value ?? 'table', 'table', table, detail, [...columns, ...checks]);
}

function columnSymbol(column: Column): DocumentSymbol {
  const fields = [...column.columns, ...(column.items?.columns ?? [])].map(columnSymbol);
  const checks = column.quality.map((each) => named(each, each.name ?? each.metric, 'check', [each.dimension]));
  const isKey = column.primaryKey?.value === true;
  const kind = isKey ? 'primary-key' : 'column';
  return made(column.name?.value ?? 'items', kind, column, columnInWords(column), [...fields, ...checks]);
}

/** `integer · required · primary key`. */
export function columnInWords(column: Column): string {
  const item = column.items?.logicalType ?? column.items?.physicalType;
  const type = column.logicalType?.value ?? column.physicalType?.value;
  return [
    type === 'array' && item ? `array of ${item.value}` : type,
    column.required?.value ? 'required' : '',
    column.primaryKey?.value ? 'primary key' : column.unique?.value ? 'unique' : '',
    column.partitioned?.value ? 'partition key' : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

function named(
  part: Part,
  name: Field<string> | undefined,
  kind: DocumentSymbol['kind'],
  details: readonly (Field<unknown> | undefined)[],
): DocumentSymbol {
  const texts = details.flatMap((each) => (typeof each?.value === 'object' ? [] : String(each?.value ?? '')));
  return made(name?.value ?? kind, kind, part, texts.filter(Boolean).join(' '), []);
}

/** A key at the top; without parts of its own its detail is its value, or what stands below it. */
function entrySymbol({ key, value, span }: YamlEntry, text: string, parts?: DocumentSymbol[]): DocumentSymbol {
  const node = resolve(value);
  const detail = parts || node?.kind !== 'scalar' ? '' : String(node.value ?? '');
  const below = value.kind === 'map' ? value.entries.map((each) => entrySymbol(each, text)) : [];
  const end = span.start + text.slice(span.start, span.end).trimEnd().length;
  const own = { span: { start: span.start, end }, headSpan: key.span };
  return made(String(key.value), 'key', own, detail, parts ?? below);
}

function made(
  name: string,
  kind: DocumentSymbol['kind'],
  part: { readonly headSpan: Span; readonly node?: YamlNode; readonly span?: Span },
  detail: string,
  children: readonly DocumentSymbol[],
): DocumentSymbol {
  const own = part.span ?? part.node?.span ?? part.headSpan;
  const spans = [own, part.headSpan, ...children.map((each) => each.span)];
  const shown = shortened(detail, LONGEST);
  return {
    name: shortened(name, LONGEST) || "''",
    ...(shown ? { detail: shown } : {}),
    kind,
    // In broken YAML an outer span may be too short for its parts.
    span: {
      start: Math.min(...spans.map((each) => each.start)),
      end: Math.max(...spans.map((each) => each.end)),
    },
    nameSpan: part.headSpan,
    children,
  };
}
