import type { LogicalType, SourceColumn } from '../../core/source-table.ts';
import { joined, typeOfText } from './values.ts';

/** How deep values may lie in each other, and how many keys an object may have in all records together. */
const MAX_DEPTH = 20;
const MAX_KEYS = 2_000;

/** What the values at one place of many records have in common. */
export class Shape {
  /** What was odd, one sentence each. */
  readonly notes: string[];
  readonly #depth: number;
  #type: LogicalType | undefined;
  #isMixed = false;
  #isNull = false;
  #count = 0;
  readonly #fields = new Map<string, Shape>();
  #items: Shape | undefined;
  #isFull = false;

  constructor(depth = 0, notes: string[] = []) {
    this.#depth = depth;
    this.notes = notes;
  }

  /** Takes one more value. */
  take(value: unknown): void {
    this.#count++;
    if (value === null || value === undefined) {
      this.#isNull = true;
      return;
    }
    const type = typeOf(value);
    const both = this.#type === undefined ? type : joined(this.#type, type);
    // Dates and the like are texts all the same.
    if (both) this.#type = both;
    else if (isText(this.#type) && isText(type)) this.#type = 'string';
    else this.#isMixed = true;
    if (this.#depth >= MAX_DEPTH) return;
    if (Array.isArray(value)) {
      this.#items ??= new Shape(this.#depth + 1, this.notes);
      for (const item of value) this.#items.take(item);
    } else if (typeof value === 'object') this.#takeFields(value);
  }

  /** The column that holds such values. */
  column(name?: string): SourceColumn {
    if (this.#isMixed) this.notes.push(`Values of '${name ?? 'an array'}' are of several types; none is stated.`);
    if (this.#isFull)
      this.notes.push(`'${name ?? 'An object'}' has more than ${MAX_KEYS} keys; the others are left out.`);
    const columns = [...this.#fields].map(([key, field]) => {
      const column = field.column(key);
      // What some records lack may be missing.
      return field.#count < this.#count ? { ...column, nullable: true } : column;
    });
    return {
      ...(name === undefined ? {} : { name }),
      ...(this.#type && !this.#isMixed ? { logicalType: this.#type } : {}),
      ...(this.#isNull ? { nullable: true } : {}),
      columns,
      ...(this.#items && this.#items.#count > 0 ? { items: this.#items.column() } : {}),
    };
  }

  #takeFields(value: object): void {
    for (const [key, inner] of Object.entries(value)) {
      let field = this.#fields.get(key);
      if (!field) {
        if (this.#fields.size === MAX_KEYS) {
          this.#isFull = true;
          continue;
        }
        field = new Shape(this.#depth + 1, this.notes);
        this.#fields.set(key, field);
      }
      field.take(inner);
    }
  }
}

function typeOf(value: unknown): LogicalType {
  if (Array.isArray(value)) return 'array';
  switch (typeof value) {
    case 'boolean':
      return 'boolean';
    case 'number':
      return Number.isInteger(value) ? 'integer' : 'number';
    case 'string': {
      const type = typeOfText(value);
      // A number or a truth value in quotes is meant as a text.
      return type === 'integer' || type === 'number' || type === 'boolean' ? 'string' : type;
    }
    default:
      return 'object';
  }
}

function isText(type: LogicalType | undefined): boolean {
  return type === 'string' || type === 'date' || type === 'timestamp' || type === 'time';
}
