import { resolve, toValue, type YamlEntry, type YamlMap, type YamlNode } from '../document/yaml/node.ts';
import type { Field, Part } from './model.ts';

/** Reads the parts of one mapping, each with its place. What has another type than asked for is `undefined`. */
export class Fields {
  readonly map: YamlMap;
  readonly path: Part['path'];

  constructor(map: YamlMap, path: Part['path']) {
    this.map = map;
    this.path = path;
  }

  /** The value of a key, whatever it is. */
  any(key: string): Field<unknown> | undefined {
    const entry = this.#entry(key);
    return entry && fieldOf(entry);
  }

  text(key: string): Field<string> | undefined {
    const field = this.any(key);
    return isOf(field, 'string') ? field : undefined;
  }

  flag(key: string): Field<boolean> | undefined {
    const field = this.any(key);
    return isOf(field, 'boolean') ? field : undefined;
  }

  number(key: string): Field<number> | undefined {
    const field = this.any(key);
    return isOf(field, 'number') ? field : undefined;
  }

  /** The texts of a list, or the one that stands in its place. */
  texts(key: string): readonly Field<string>[] {
    const field = this.any(key);
    const node = resolve(field?.node);
    if (node?.kind === 'seq') return node.items.map(itemField).filter((each) => isOf(each, 'string'));
    return isOf(field, 'string') ? [field] : [];
  }

  /** The items of a list. */
  items(key: string): readonly Field<unknown>[] {
    const node = resolve(this.any(key)?.node);
    return node?.kind === 'seq' ? node.items.map(itemField) : [];
  }

  /** The items of a list as they stand, for those who do not need their values. */
  nodes(key: string): readonly YamlNode[] {
    const node = resolve(this.#entry(key)?.value);
    return node?.kind === 'seq' ? node.items : [];
  }

  /** The entries of a mapping by their keys. */
  entries(key: string): ReadonlyMap<string, Field<unknown>> {
    return new Map(this.child(key)?.map.entries.map((entry) => [String(entry.key.value), fieldOf(entry)]));
  }

  /** The mapping under a key. */
  child(key: string): Fields | undefined {
    const node = resolve(this.#entry(key)?.value);
    return node?.kind === 'map' ? new Fields(node, [...this.path, key]) : undefined;
  }

  /** The mappings of the list under a key. */
  children(key: string): readonly Fields[] {
    const node = resolve(this.#entry(key)?.value);
    if (node?.kind !== 'seq') return [];
    return node.items.flatMap((item, index) => {
      const map = resolve(item);
      return map?.kind === 'map' ? [new Fields(map, [...this.path, key, index])] : [];
    });
  }

  /** What every part has; the first of these keys that is there names it. */
  part(...names: readonly string[]): Part {
    const named = names
      .map((name) => this.#entry(name)?.value)
      .find((value) => value?.kind === 'scalar' && value.span.start < value.span.end);
    const first = this.map.entries[0]?.key.span;
    const { start } = this.map.span;
    const headSpan = named?.span ?? first ?? { start, end: start };
    return { path: this.path, node: this.map, headSpan };
  }

  #entry(key: string): YamlEntry | undefined {
    return this.map.entries.find((each) => each.key.value === key);
  }
}

function fieldOf({ key, value }: YamlEntry): Field<unknown> {
  return { value: toValue(value), span: value.span, keySpan: key.span, node: value };
}

function itemField(item: YamlNode): Field<unknown> {
  return { value: toValue(item), span: item.span, keySpan: item.span, node: item };
}

interface ByType {
  readonly string: string;
  readonly number: number;
  readonly boolean: boolean;
}

function isOf<T extends keyof ByType>(field: Field<unknown> | undefined, type: T): field is Field<ByType[T]> {
  return typeof field?.value === type;
}
