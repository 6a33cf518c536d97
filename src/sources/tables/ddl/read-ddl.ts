import type { Dialect, SourceColumn, SourceConstraint, SourceTable } from '../../../core/source-table.ts';
import type { Cursor } from './cursor.ts';
import { backslashDialects, dialectOf } from './dialect.ts';
import { statementsOf } from './statements.ts';
import { isNamed, type TableDraft, takeColumn, takeConstraint, takeElements, takeOptions } from './table.ts';
import { tokensOf } from './tokens.ts';

/** The tables that SQL creates, whatever its dialect, and what could not be read. Never throws. */
export function readDdl(text: string): { readonly tables: SourceTable[]; readonly notes: string[] } {
  const dialect = dialectOf(text);
  const lexis = { hasBracketNames: dialect === 'sqlserver', hasBackslashes: backslashDialects.includes(dialect) };
  const scene: Scene = { text, dialect, tables: [], notes: [] };
  for (const statement of statementsOf(text, tokensOf(text, lexis))) take(statement, scene);
  return { tables: scene.tables.map(finished), notes: scene.notes };
}

interface Scene {
  readonly text: string;
  readonly dialect: Dialect | undefined;
  readonly tables: TableDraft[];
  readonly notes: string[];
}

function take(statement: Cursor, scene: Scene): void {
  if (statement.takes('CREATE')) takeCreate(statement, scene);
  else if (statement.takes('ALTER', 'TABLE')) takeAlter(statement, scene);
  else if (statement.takes('COMMENT', 'ON')) takeComment(statement, scene);
  else if (statement.sees('DROP', 'TABLE') || statement.sees('RENAME', 'TABLE')) {
    const name = statement.tokens.findLast((token) => token.kind === 'word' || token.kind === 'name')?.value;
    if (scene.tables.some((table) => isNamed(table, name ?? ''))) scene.notes.push(leftAside(statement, scene));
  }
}

function takeCreate(statement: Cursor, scene: Scene): void {
  const start = statement.at;
  while (statement.token?.kind === 'word' && !statement.sees('TABLE') && !statement.sees('VIEW')) statement.next();
  const isTemporary = statement.tokens.slice(start, statement.at).some(({ value }) => /^TEMP(?:ORARY)?$/.test(value));
  if (isTemporary || statement.at - start > 6) return;
  const isView = statement.sees('VIEW');
  if (!statement.takes('TABLE') && !statement.takes('VIEW')) return;
  statement.takes('IF', 'NOT', 'EXISTS');
  const parts = statement.name()?.flatMap((part) => (scene.dialect === 'bigquery' ? part.split('.') : part));
  const name = parts?.at(-1);
  if (!parts || name === undefined || name === '') {
    scene.notes.push(`Line ${lineOf(statement, scene)}: the name of the table could not be read; it is left out.`);
    return;
  }
  // A partition has the columns of its table.
  if (statement.sees('PARTITION', 'OF')) return;
  // Snowflake has this before the columns.
  if (statement.takes('CLUSTER', 'BY')) statement.group();
  const elements = statement.group();
  if (isView || !elements || elements.tokens.length === 0) {
    const kind = isView ? 'View' : 'Table';
    scene.notes.push(`${kind} '${name}' is left out: its columns follow from a query or from another table.`);
    return;
  }
  const table: TableDraft = {
    namespace: parts.slice(0, -1).filter((part) => !/^(?:\{\{|\$\{)/.test(part)),
    name,
    columns: [],
    constraints: [],
    keys: [],
    partitionedBy: [],
    notes: [],
  };
  takeElements(table, elements, scene.dialect);
  takeOptions(table, statement, scene.dialect);
  if (table.columns.length === 0) scene.notes.push(`Table '${name}' is left out: it has no columns of its own.`);
  else scene.tables.push(table);
}

/** What changes nothing that a contract would say. */
const harmless = [
  'OWNER',
  'ENABLE',
  'DISABLE',
  'REPLICA',
  'ATTACH',
  'CLUSTER',
  'SET',
  'VALIDATE',
  'FORCE',
  'NO',
  'INHERIT',
];

/** What is set or dropped of a column without a word of it in a contract. */
const untold = ['DEFAULT', 'STATISTICS', 'STORAGE', 'COMPRESSION', 'IDENTITY', 'EXPRESSION'];

function takeAlter(statement: Cursor, scene: Scene): void {
  statement.takes('IF', 'EXISTS');
  statement.takes('ONLY');
  const table = tableNamed(statement.name(), scene);
  if (!table) return;
  statement.takes('WITH', 'CHECK');
  statement.takes('WITH', 'NOCHECK');
  for (const action of statement.parts()) {
    if (action.takes('ADD')) {
      if (takeConstraint(table, action, scene.dialect)) continue;
      action.takes('COLUMN');
      action.takes('IF', 'NOT', 'EXISTS');
      const inner = action.group();
      if (inner) takeElements(table, inner, scene.dialect);
      else takeColumn(table, action, scene.dialect);
    } else if (action.takes('ALTER')) {
      action.takes('COLUMN');
      const name = action.name()?.at(-1) ?? '';
      if (action.takes('SET', 'NOT', 'NULL')) alter(table, name, (column) => ({ ...column, nullable: false }));
      else if (action.takes('DROP', 'NOT', 'NULL')) alter(table, name, (column) => ({ ...column, nullable: true }));
      else if (!['SET', 'DROP'].some((verb) => untold.some((word) => action.sees(verb, word))) && !action.sees('ADD'))
        scene.notes.push(leftAside(statement, scene));
    } else if (!harmless.some((word) => action.sees(word)) && !action.sees('CHECK')) {
      scene.notes.push(leftAside(statement, scene));
    }
  }
}

function takeComment(statement: Cursor, scene: Scene): void {
  const isTable = statement.takes('TABLE');
  if (!isTable && !statement.takes('COLUMN')) return;
  const parts = statement.name() ?? [];
  if (!statement.takes('IS') || statement.token?.kind !== 'string') return;
  const { value } = statement.token;
  const table = tableNamed(isTable ? parts : parts.slice(0, -1), scene);
  if (!table) return;
  if (isTable) table.description = value;
  else alter(table, parts.at(-1) ?? '', (column) => ({ ...column, description: value }));
}

function alter(
  table: TableDraft,
  name: string,
  change: (column: TableDraft['columns'][number]) => TableDraft['columns'][number],
): void {
  const index = table.columns.findIndex((column) => isNamed(column, name));
  const column = table.columns[index];
  if (column) table.columns[index] = change(column);
}

/** The table of a name, which may leave out its schema. */
function tableNamed(parts: readonly string[] | undefined, { tables }: Scene): TableDraft | undefined {
  const name = parts?.at(-1) ?? '';
  const found = tables.filter((table) => isNamed(table, name));
  const schema = parts?.at(-2)?.toLowerCase();
  return found.find((table) => table.namespace.at(-1)?.toLowerCase() === schema) ?? found[0];
}

/** The table as it is known at the end: keys and single-column demands stand at their columns. */
function finished(draft: TableDraft): SourceTable {
  const { name, namespace, keys, partitionedBy, notes, description } = draft;
  const own = (columns: readonly string[]) => (columns.length === 1 ? (columns[0] as string) : undefined);
  const constraints = draft.constraints.filter((each) => each.kind === 'check' || own(each.columns) === undefined);
  const single = draft.constraints.filter((each) => each.kind !== 'check' && own(each.columns) !== undefined);
  const columns = draft.columns.map((column): SourceColumn => {
    const key = keys.findIndex((each) => isNamed(column, each));
    const mine = single.filter((each) => each.kind !== 'check' && isNamed(column, own(each.columns) ?? ''));
    const reference = mine.find((each) => each.kind === 'reference');
    return {
      ...column,
      ...(key >= 0 ? { primaryKey: key + 1, nullable: false } : {}),
      ...(mine.some((each) => each.kind === 'unique') ? { unique: true } : {}),
      ...(reference ? { references: referenceTo(reference) } : {}),
    };
  });
  return {
    name,
    namespace,
    kind: 'table',
    ...(description ? { description } : {}),
    columns,
    constraints,
    partitionedBy,
    tags: [],
    notes,
  };
}

function referenceTo({ table, targets }: Extract<SourceConstraint, { kind: 'reference' }>) {
  const [column] = targets;
  return column === undefined ? { table } : { table, column };
}

function leftAside(statement: Cursor, scene: Scene): string {
  const written = statement.written().slice(0, 50);
  return `Line ${lineOf(statement, scene)}: '${written}${written.length === 50 ? '…' : ''}' was not taken into account.`;
}

function lineOf({ tokens }: Cursor, { text }: Scene): number {
  let line = 1;
  const end = tokens[0]?.start ?? 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
