import type { Column, Table } from '../model.ts';
import { columnCalled, isFree, tableCalled } from './names.ts';
import { placeholderIn } from './placeholders.ts';
import type { Select, Source } from './selects.ts';

/** The table and column that a check is about. */
export interface About {
  readonly table: Table;
  readonly column?: Column | undefined;
}

/** What a path of names in a query means. */
export interface Meaning {
  /** In small letters. */
  readonly path: readonly string[];
  /** Which of the names is the table, and which the column; absent for what the path does not name. */
  readonly table?: { readonly at: number; readonly is: Table | undefined };
  readonly column?: { readonly at: number; readonly is: Column | undefined; readonly of: readonly Table[] };
  /** True for a path that names something nobody can be sure about. */
  readonly isOpen?: true;
}

/** Finds out what the names of a query mean. */
export function meaningsIn(select: Select, tables: readonly Table[], about: About): Meaning[] {
  const found: Meaning[] = [];
  new Resolver(tables, about, found).select(select, []);
  return found;
}

/** The sources of one `select`, with what is known of the columns of each. */
interface Level {
  readonly sources: readonly Known[];
  readonly aliases: ReadonlySet<string>;
}

interface Known {
  readonly source: Source;
  readonly table?: Table | undefined;
  /** Of a subquery: the columns it gives under their own names; `own` for those that it makes. */
  readonly outputs?: ReadonlyMap<string, Hit>;
  /** True when it has the columns of the table and no others. */
  readonly isWhole?: boolean;
}

type Hit = { readonly column: Column; readonly table: Table } | 'own';

class Resolver {
  readonly #tables: readonly Table[];
  readonly #about: About;
  readonly #found: Meaning[];
  readonly #outputs = new Map<Select, ReadonlyMap<string, Hit>>();

  constructor(tables: readonly Table[], about: About, found: Meaning[]) {
    this.#tables = tables;
    this.#about = about;
    this.#found = found;
  }

  select(select: Select, around: readonly Level[]): void {
    for (const each of select.apart) this.select(each, []);
    for (const { path } of select.sources) if (path) this.#found.push(this.#table(path));
    const levels = [this.#level(select), ...around];
    for (const path of select.columns) this.#found.push(this.#column(path, levels));
    for (const each of select.inner) this.select(each, levels);
  }

  #table(path: readonly string[]): Meaning {
    const name = path.at(-1) ?? '';
    // What stands in for a name is not named here.
    if (placeholderIn(name)) return { path, isOpen: true };
    return { path, table: { at: path.length - 1, is: tableCalled(name, this.#tables) } };
  }

  #level({ sources, aliases }: Select): Level {
    return { sources: sources.map((source) => this.#known(source)), aliases };
  }

  #known(source: Source): Known {
    const { path, select, isChanged } = source;
    if (select && !isChanged) {
      const outputs = this.#outputsOf(select);
      return outputs ? { source, outputs } : { source };
    }
    const name = path?.at(-1);
    if (name === undefined) return { source };
    const kind = placeholderIn(name);
    const table = kind === 'table' ? this.#about.table : kind ? undefined : tableCalled(name, this.#tables);
    return { source, table, isWhole: table !== undefined && table.columns.length > 0 && !isChanged };
  }

  #outputsOf(select: Select): ReadonlyMap<string, Hit> | undefined {
    const known = this.#outputs.get(select);
    if (known || !select.outputs) return known;
    const levels = [this.#level(select)];
    const outputs = new Map<string, Hit>();
    for (const [name, path] of select.outputs) {
      const { column } = path ? this.#column(path, levels) : {};
      const [table] = column?.of ?? [];
      const isColumn = column?.is && table && column.at === (path?.length ?? 0) - 1;
      outputs.set(name, isColumn ? { column: column.is, table } : 'own');
    }
    this.#outputs.set(select, outputs);
    return outputs;
  }

  #column(path: readonly string[], levels: readonly Level[]): Meaning {
    const open: Meaning = { path, isOpen: true };
    if (path.some((name) => placeholderIn(name) === 'other')) return open;
    const owner = path.length > 1 ? ownerIn(path, levels) : undefined;
    if (!owner) return this.#bare(path, levels) ?? open;
    const at = owner.length;
    const { table, isWhole, source } = owner.known;
    const isNamed = source.alias === undefined && table && !placeholderIn(path[at - 1] ?? '');
    const own = isNamed ? { table: { at: at - 1, is: table } } : {};
    const name = path[at] ?? '';
    // `orders.*` names the table alone.
    if (name === '*') return isNamed ? { path: path.slice(0, at), ...own } : open;
    const hit = this.#hit(name, owner.known);
    if (hit && hit !== 'own') return { path, ...own, column: { at, is: hit.column, of: [hit.table] } };
    if (!table || !isWhole || isFree(name)) return { ...open, ...own };
    return { path, ...own, column: { at, is: undefined, of: [table] } };
  }

  /** A column without its table, perhaps with fields of its own behind it. */
  #bare(path: readonly string[], levels: readonly Level[]): Meaning | undefined {
    const name = path[0] ?? '';
    const of: Table[] = [];
    let isJudged = true;
    for (const { sources, aliases } of levels) {
      if (aliases.has(name)) return undefined;
      const [hit, ...others] = sources.flatMap((known) => this.#hit(name, known) ?? []);
      const isSure = sources.every(({ isWhole, outputs }) => isWhole || outputs);
      if (hit) {
        if (hit === 'own' || others.length > 0 || !isSure) return undefined;
        return { path, column: { at: 0, is: hit.column, of: [hit.table] } };
      }
      if (!isSure) return undefined;
      // What a subquery makes without giving it a name has one in some databases.
      if (sources.some(({ outputs }) => outputs)) isJudged = false;
      of.push(...sources.flatMap(({ table }) => table ?? []));
    }
    // A path that begins with no column begins with the name of something else.
    if (!isJudged || of.length === 0 || path.length > 1 || isFree(name)) return undefined;
    return { path, column: { at: 0, is: undefined, of } };
  }

  #hit(name: string, { table, outputs }: Known): Hit | undefined {
    if (outputs) return outputs.get(name);
    const column = table && (placeholderIn(name) === 'column' ? this.#about.column : columnCalled(name, table));
    return column && table ? { column, table } : undefined;
  }
}

/** The source whose name a path begins with, and of how many names that is. */
function ownerIn(
  path: readonly string[],
  levels: readonly Level[],
): { readonly known: Known; readonly length: number } | undefined {
  for (const { sources } of levels) {
    for (const known of sources) {
      const { alias, path: own = [] } = known.source;
      if (alias !== undefined) {
        if (path[0] === alias) return { known, length: 1 };
        continue;
      }
      if (own.length > 0 && path[0] === own.at(-1)) return { known, length: 1 };
      const isWhole = own.length > 1 && path.length > own.length && own.every((name, index) => name === path[index]);
      if (isWhole) return { known, length: own.length };
    }
  }
  return undefined;
}
