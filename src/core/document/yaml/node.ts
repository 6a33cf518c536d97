import type { Span } from '../span.ts';

/** A scalar, mapping, sequence or alias with the span it was read from. */
export type YamlNode = YamlScalar | YamlMap | YamlSeq | YamlAlias;

export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded' | 'empty';

export interface YamlScalar {
  readonly kind: 'scalar';
  /** From the first to behind the last character of the value, quotes included. */
  readonly span: Span;
  readonly value: string | number | boolean | bigint | null;
  readonly style: ScalarStyle;
  /** True when the text is not valid YAML and the value is what the writer most likely meant. */
  readonly recovered?: true;
}

export interface YamlEntry {
  readonly key: YamlScalar;
  readonly value: YamlNode;
  /** From the key to the end of the value. */
  readonly span: Span;
}

export interface YamlMap {
  readonly kind: 'map';
  readonly span: Span;
  /** In the order of the file. A repeated key stands here each time; readers take the first. */
  readonly entries: readonly YamlEntry[];
  readonly flow: boolean;
}

export interface YamlSeq {
  readonly kind: 'seq';
  readonly span: Span;
  readonly items: readonly YamlNode[];
  readonly flow: boolean;
}

export interface YamlAlias {
  readonly kind: 'alias';
  readonly span: Span;
  readonly name: string;
  /** Without an anchor of that name the text itself; absent when following it would grow without bound. */
  readonly target?: Exclude<YamlNode, YamlAlias>;
}

/** The entry of a key, the first when it is repeated. */
export function entryOf(node: YamlNode | undefined, key: string): YamlEntry | undefined {
  const map = resolve(node);
  return map?.kind === 'map' ? map.entries.find((entry) => entry.key.value === key) : undefined;
}

/** The node at a path of keys and indexes, aliases followed; `undefined` where the path leaves the tree. */
export function nodeAt(node: YamlNode | undefined, path: readonly (string | number)[]): YamlNode | undefined {
  let current = node;
  for (const step of path) {
    const here = resolve(current);
    if (here?.kind === 'seq' && typeof step === 'number') current = here.items[step];
    else if (here?.kind === 'map') current = entryOf(here, String(step))?.value;
    else return undefined;
  }
  return current;
}

/** The string a node holds; `undefined` when it holds anything else. */
export function stringOf(node: YamlNode | undefined): string | undefined {
  const scalar = resolve(node);
  return scalar?.kind === 'scalar' && typeof scalar.value === 'string' ? scalar.value : undefined;
}

/**
 * Where the text of a scalar stands, without its quotes and the space around it; `undefined` when it is no text, is empty
 * or is not written as it is read, as with escapes, blocks and aliases.
 */
export function writtenSpan(text: string, node: YamlNode | undefined): Span | undefined {
  if (node?.kind !== 'scalar' || typeof node.value !== 'string') return undefined;
  const value = node.value.trim();
  const quote = node.style === 'single' || node.style === 'double' ? 1 : 0;
  const start = node.span.start + quote + node.value.indexOf(value);
  const end = start + value.length;
  return value !== '' && text.slice(start, end) === value ? { start, end } : undefined;
}

/** The node an alias stands for, or the node itself. */
export function resolve(node: YamlNode | undefined): Exclude<YamlNode, YamlAlias> | undefined {
  return node?.kind === 'alias' ? node.target : node;
}

/** The plain JavaScript value, as JSON would hold it. An alias without target is `null`; of a repeated key the first counts. */
export function toValue(node: YamlNode | undefined): unknown {
  const here = resolve(node);
  switch (here?.kind) {
    case undefined:
      return null;
    case 'scalar':
      return typeof here.value === 'bigint' ? Number(here.value) : here.value;
    case 'seq':
      return here.items.map(toValue);
    case 'map': {
      // Without a prototype, so that a key such as `__proto__` is a key like any other.
      const value: Record<string, unknown> = Object.create(null);
      for (const entry of here.entries) {
        const key = String(entry.key.value);
        if (!Object.hasOwn(value, key)) value[key] = toValue(entry.value);
      }
      return value;
    }
  }
}
