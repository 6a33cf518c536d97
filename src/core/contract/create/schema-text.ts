import { Document, isMap, isSeq, type Node } from 'yaml';
import type { SourceColumn, SourceConstraint, SourceTable } from '../../source-table.ts';
import { personalDataNamed } from '../personal-data.ts';
import { logicalTypeOf } from './logical-type.ts';

/** What a part of the schema says, with its keys in the order they are written. */
type Part = Record<string, unknown>;

/** What every part of one contract is written with. */
interface Scene {
  /** Whose types a column has that does not say so itself. */
  readonly serverType: string;
  /** All tables of the contract: only they can be pointed at. */
  readonly tables: readonly SourceTable[];
  /** What stands above a part in the text. */
  readonly comments: Map<Part, string[]>;
}

/** The section `schema` of a contract, ending with a line break. Types stay as their source writes them. */
export function schemaText(tables: readonly SourceTable[], serverType: string): string {
  const scene: Scene = { serverType, tables, comments: new Map() };
  const schema = tables.map((table) => tablePart(table, scene));
  // Many tools read YAML 1.1, where a plain `no` is false.
  const document = new Document({ schema }, { compat: 'yaml-1.1' });
  place(document.get('schema', true) as Node, schema, scene.comments);
  return document.toString({ lineWidth: 0, commentString: (text) => text.replace(/^(?!$)/gm, '# ') });
}

function tablePart(table: SourceTable, scene: Scene): Part {
  const { name, namespace, kind, description, columns, constraints, tags } = table;
  const quality = constraints.flatMap((constraint) => checkOf(constraint, scene));
  const relationships = constraints.flatMap((constraint) => relationshipOf(constraint, table, scene));
  const part: Part = {
    name,
    physicalName: [...namespace, name].join('.'),
    physicalType: kind,
    ...(description ? { description } : {}),
    ...(tags.length > 0 ? { tags } : {}),
    ...(relationships.length > 0 ? { relationships } : {}),
    properties: columns.map((column) => columnPart(column, scene, table)),
    ...(quality.length > 0 ? { quality } : {}),
  };
  scene.comments.set(part, [...table.notes]);
  return part;
}

/** @param table the table of a column that lies in no other */
function columnPart(column: SourceColumn, scene: Scene, table?: SourceTable): Part {
  const { name, physicalType, nullable, primaryKey, unique, description, values, tags = [] } = column;
  const logicalType = logicalTypeOf(column, scene.serverType);
  const partition = table && name !== undefined ? table.partitionedBy.indexOf(name) + 1 : 0;
  const isReachable = table !== undefined && column.references !== undefined;
  const to = isReachable ? targetOf(column.references, scene) : undefined;
  const part: Part = {
    ...(name === undefined ? {} : { name }),
    ...(logicalType ? { logicalType } : {}),
    ...(physicalType ? { physicalType } : {}),
    ...(description ? { description } : {}),
    ...(nullable === false ? { required: true } : {}),
    ...(unique ? { unique } : {}),
    ...(primaryKey === undefined ? {} : { primaryKey: true, primaryKeyPosition: primaryKey }),
    ...(partition > 0 ? { partitioned: true, partitionKeyPosition: partition } : {}),
    ...(tags.length > 0 ? { tags } : {}),
    ...(to ? { relationships: [{ to }] } : {}),
    ...(values?.length
      ? { quality: [{ metric: 'invalidValues', arguments: { validValues: values }, mustBe: 0 }] }
      : {}),
    ...(column.columns.length > 0 ? { properties: column.columns.map((inner) => columnPart(inner, scene)) } : {}),
    ...(column.items ? { items: columnPart(column.items, scene) } : {}),
  };
  const holds = name === undefined ? undefined : personalDataNamed(name, logicalType);
  scene.comments.set(part, [
    ...(isReachable && !to ? [`Points at '${shownTarget(column)}', which is not in this contract.`] : []),
    ...(holds ? [`To decide: '${name}' sounds like ${holds}; who may see it? Add 'classification'.`] : []),
  ]);
  return part;
}

/** `table.column` as relationships write it; `undefined` when it is not in the contract, or cannot be written so. */
function targetOf(reference: SourceColumn['references'], { tables }: Scene): string | undefined {
  const table = tables.find(({ name }) => name.toLowerCase() === reference?.table.toLowerCase());
  const wanted = reference?.column?.toLowerCase();
  const column = table?.columns.find(({ name, primaryKey }) =>
    wanted === undefined ? primaryKey === 1 : name?.toLowerCase() === wanted,
  );
  const to = `${table?.name}.${column?.name}`;
  return column && /^[A-Za-z_]\w*\.[A-Za-z_]\w*$/.test(to) ? to : undefined;
}

function shownTarget({ references }: SourceColumn): string {
  return [references?.table, references?.column].filter(Boolean).join('.');
}

/** A reference of several columns. */
function relationshipOf(constraint: SourceConstraint, table: SourceTable, scene: Scene): Part[] {
  if (constraint.kind !== 'reference') return [];
  const { columns, targets } = constraint;
  const to = columns.map((_, index) => targetOf({ table: constraint.table, column: targets[index] ?? '' }, scene));
  const from = columns.map((column) => targetOf({ table: table.name, column }, scene));
  return [...to, ...from].includes(undefined) ? [] : [{ from, to }];
}

function checkOf(constraint: SourceConstraint, { tables }: Scene): Part[] {
  if (constraint.kind === 'unique') {
    const { name, columns } = constraint;
    return [{ ...named(name), metric: 'duplicateValues', arguments: { properties: columns }, mustBe: 0 }];
  }
  if (constraint.kind === 'reference' || tables.length === 0) return [];
  // A check holds where its expression is true or null.
  const query = `SELECT COUNT(*) FROM \${object} WHERE NOT (${constraint.expression})`;
  return [{ ...named(constraint.name), type: 'sql', query, mustBe: 0 }];
}

function named(name: string | undefined): Part {
  return name === undefined ? {} : { name };
}

/** Puts the comments above their parts: the nodes of the document have the same form as what they were made of. */
function place(node: Node, value: unknown, comments: ReadonlyMap<Part, readonly string[]>): void {
  if (isSeq(node) && Array.isArray(value)) {
    for (const [index, item] of value.entries()) place(node.items[index] as Node, item, comments);
  } else if (isMap(node) && typeof value === 'object' && value !== null) {
    const own = comments.get(value as Part) ?? [];
    if (own.length > 0) node.commentBefore = own.join('\n');
    for (const [key, inner] of Object.entries(value)) {
      const child = node.get(key, true) as Node | undefined;
      if (child) place(child, inner, comments);
    }
  }
}
