import { allColumns, type Column, type Contract, type Table } from './model.ts';

/** What a name such as `orders.created_at` means in one contract. */
export interface Element {
  readonly table: Table;
  /** Absent when the table as a whole is meant. */
  readonly column?: Column;
}

/** The tables and columns of a contract by their names; made once for each contract. */
export function elementsOf(contract: Contract): Elements {
  const known = made.get(contract) ?? new Elements(contract);
  made.set(contract, known);
  return known;
}

const made = new WeakMap<Contract, Elements>();

/** Finds tables and columns of a contract by the names that promises and checks call them by. */
export class Elements {
  readonly #byName = new Map<string, Element>();
  /** As `table.column`. */
  readonly #written: string[] = [];
  readonly #byLowerName = new Map<string, string>();

  constructor(contract: Contract) {
    for (const table of contract.tables) {
      const tables = namesOf(table);
      for (const name of tables) this.#add(name, { table });
      for (const { column, name } of allColumns(table)) {
        const above = name.includes('.') ? name.slice(0, name.lastIndexOf('.') + 1) : '';
        const columns = new Set([name, ...namesOf(column).map((each) => above + each)].filter(Boolean));
        for (const each of columns) {
          for (const of of tables) this.#add(`${of}.${each}`, { table, column });
        }
        for (const each of columns) this.#add(each, { table, column }, false);
      }
    }
  }

  /** What a name means, with any database and schema before it; `undefined` when it means nothing here. */
  find(name: string): Element | undefined {
    const own = this.#byName.get(name);
    if (own) return own;
    const steps = name.split('.');
    for (let from = 1; from < steps.length; from++) {
      const found = this.#byName.get(steps.slice(from).join('.'));
      // A column behind a table that does not exist is not meant by itself.
      if (found && (!found.column || steps.length - from > 1)) return found;
    }
    return undefined;
  }

  /** The name with the same letters in another case. */
  inOtherCase(name: string): string | undefined {
    return this.#byLowerName.get(name.toLowerCase());
  }

  /** Every name of a table and of a column with its table. */
  get names(): readonly string[] {
    return this.#written;
  }

  #add(name: string, element: Element, isWhole = true): void {
    if (!this.#byName.has(name)) this.#byName.set(name, element);
    if (!this.#byLowerName.has(name.toLowerCase())) this.#byLowerName.set(name.toLowerCase(), name);
    if (isWhole) this.#written.push(name);
  }
}

/** The names, physical names and ids of a part, the name first. */
function namesOf(part: Pick<Table, 'name' | 'physicalName' | 'id'>): string[] {
  const all = [part.name?.value, part.physicalName?.value, part.physicalName?.value.split('.').at(-1), part.id?.value];
  return [...new Set(all.filter((name) => name !== undefined && name !== ''))] as string[];
}
