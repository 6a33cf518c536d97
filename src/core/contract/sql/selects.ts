/** A `select` with the names in it; nothing is known yet of what they mean. Names are in small letters. */
export interface Select {
  readonly sources: readonly Source[];
  /** Names that it gives to what it selects. */
  readonly aliases: ReadonlySet<string>;
  /**
   * What it gives to the `select` around it, when that is known: by the name of each, the path of the column that it is
   * under its own name.
   */
  readonly outputs?: ReadonlyMap<string, readonly string[] | undefined>;
  /** Its own columns, the database, schema and table before the name where they are written. */
  readonly columns: readonly (readonly string[])[];
  /** Those that may speak of its sources too. */
  readonly inner: readonly Select[];
  /** Those that only know their own sources: of `with` and `union`. */
  readonly apart: readonly Select[];
}

/** What a `select` reads. */
export interface Source {
  /** The path of a table; absent for whatever else has columns: subqueries, functions, what `with` names. */
  readonly path?: readonly string[];
  /** The subquery, or what `with` names. */
  readonly select?: Select;
  /** The name it goes by in the query. */
  readonly alias?: string;
  /** True when it has other columns than the table: for `pivot` and the like. */
  readonly isChanged?: true;
}

interface Open {
  outputs?: ReadonlyMap<string, readonly string[] | undefined>;
  sources: Source[];
  aliases: Set<string>;
  columns: string[][];
  inner: Select[];
  apart: Select[];
}

type Tree = { readonly [key: string]: unknown };

/** Takes the tree of a parser apart; `undefined` for everything but one single `select`. */
export function selectIn(tree: unknown): Select | undefined {
  const root = Array.isArray(tree) ? (tree.length === 1 ? tree[0] : undefined) : tree;
  const statement = isTree(root) && isTree(root.ast) ? root.ast : root;
  return isTree(statement) && statement.type === 'select' ? select(statement, new Map(), []) : undefined;
}

/** What `with` names, here and around; without the `select` where its columns are not known. */
type Known = ReadonlyMap<string, Select | undefined>;

/** @param given names that an order behind a union may use */
function select(node: Tree, known: Known, given: readonly string[]): Select {
  const own: Open = { sources: [], aliases: new Set(given), columns: [], inner: [], apart: [] };
  const names = new Map(known);
  const isRecursive = listOf(node.with).some((each) => each.recursive === true);
  for (const each of listOf(node.with)) {
    const name = nameOf(each.name) ?? '';
    if (isRecursive) names.set(name, undefined);
    const statement = isTree(each.stmt) && isTree(each.stmt.ast) ? each.stmt.ast : each.stmt;
    const made = isTree(statement) && statement.type === 'select' ? select(statement, names, []) : undefined;
    if (made) own.apart.push(made);
    // Columns may be named behind the name: `with d (id) as …`.
    names.set(name, isRecursive || Array.isArray(each.columns) ? undefined : made);
  }
  const outputs = outputsOf(node);
  for (const each of listOf(node.columns)) {
    const alias = nameOf(each.as);
    if (alias !== undefined) own.aliases.add(alias);
  }
  if (outputs && !isTree(node._next)) own.outputs = outputs;
  for (const each of Array.isArray(node.from) ? node.from : [node.from]) addSource(each, own, names);
  for (const [key, value] of Object.entries(node)) if (!aside.has(key)) visit(value, own, names);
  // The order behind a union may go by what the first select calls its columns.
  if (isTree(node._next)) own.apart.push(select(node._next, names, [...given, ...(outputs?.keys() ?? [])]));
  return own;
}

const aside = new Set(['with', 'from', '_next', 'loc', 'tableList', 'columnList']);

/** The names that a `select` gives to what it selects; `undefined` when they are not all known, as for `*`. */
function outputsOf(node: Tree): Map<string, readonly string[] | undefined> | undefined {
  const outputs = new Map<string, readonly string[] | undefined>();
  for (const { expr, as } of listOf(node.columns)) {
    const alias = nameOf(as);
    const path = pathOf(expr);
    const name = alias ?? path?.at(-1);
    if (name === '*') return undefined;
    // What has no name cannot be asked for.
    if (name !== undefined) outputs.set(name, alias === undefined && !outputs.has(name) ? path : undefined);
  }
  return Array.isArray(node.columns) ? outputs : undefined;
}

function addSource(item: unknown, own: Open, known: Known): void {
  if (!isTree(item)) return;
  const alias = nameOf(item.as);
  const table = nameOf(item.table);
  const called = alias === undefined ? {} : { alias: alias.replace(/\(.*$/s, '') };
  const inner = isTree(item.expr) && isTree(item.expr.ast) ? item.expr.ast : item.expr;
  const subquery = isTree(inner) && inner.type === 'select' ? select(inner, known, []) : undefined;
  if (subquery) own.inner.push(subquery);
  // Columns may be named behind the alias: `(select …) as d(id)`.
  const hasColumns = alias?.includes('(') === true;
  const changed = item.operator === undefined || item.operator === null ? {} : ({ isChanged: true } as const);
  if (table === undefined)
    own.sources.push({ ...called, ...changed, ...(subquery && !hasColumns ? { select: subquery } : {}) });
  else {
    const before = [item.catalog, item.db, item.schema].map(nameOf).filter((each) => each !== undefined);
    const path = [...new Set(before), ...table.split('.')];
    const made = path.length === 1 ? known.get(table) : undefined;
    const isNamed = path.length === 1 && known.has(table);
    const named = { alias: called.alias ?? table, ...changed, ...(made && !hasColumns ? { select: made } : {}) };
    own.sources.push(isNamed ? named : { path, ...called, ...changed });
  }
  for (const [key, value] of Object.entries(item)) {
    if (key === 'joins') for (const each of Array.isArray(value) ? value : [value]) addSource(each, own, known);
    else if (key !== 'operator' && key !== 'using' && !(key === 'expr' && subquery)) visit(value, own, known);
  }
}

function visit(value: unknown, own: Open, known: Known): void {
  if (Array.isArray(value)) for (const each of value) visit(each, own, known);
  else if (isTree(value)) {
    const path = pathOf(value);
    if (path) own.columns.push(path);
    else if (value.type === 'select') own.inner.push(select(value, known, []));
    else for (const [key, each] of Object.entries(value)) if (!aside.has(key)) visit(each, own, known);
  }
}

/** The path of a column; `undefined` for everything else. */
function pathOf(value: unknown): string[] | undefined {
  if (!isTree(value) || value.type !== 'column_ref') return undefined;
  const before = [value.catalog, value.db, value.schema, value.table].map(nameOf).filter((each) => each !== undefined);
  const fields = Array.isArray(value.subFields) ? value.subFields.filter((each) => typeof each === 'string') : [];
  return [...before, nameOf(value.column) ?? '*', ...fields.map((each) => each.toLowerCase())];
}

/** A name as the parsers give it: a text, or a tree that holds one. */
function nameOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value.toLowerCase();
  if (!isTree(value)) return undefined;
  return nameOf(value.expr ?? value.value);
}

function listOf(value: unknown): Tree[] {
  return Array.isArray(value) ? value.filter(isTree) : [];
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
