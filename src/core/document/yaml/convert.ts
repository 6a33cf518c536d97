import * as yaml from 'yaml';
import type { Span } from '../span.ts';
import type { YamlFault } from './fault.ts';
import type { ScalarStyle, YamlAlias, YamlEntry, YamlNode, YamlScalar } from './node.ts';

/**
 * What one reading of a file gathers while its pieces are converted. Anchors are shared, so that an alias finds
 * its anchor even when the two were parsed as separate pieces.
 */
export interface Reading {
  readonly faults: YamlFault[];
  readonly anchors: Map<string, { readonly node: Exclude<YamlNode, YamlAlias>; readonly size: number }>;
  /** Nodes that following the aliases read so far would visit. */
  expanded: number;
  /** How deep the node that is being converted is nested. */
  depth: number;
}

/** A reading that has not begun. */
export function newReading(): Reading {
  return { faults: [], anchors: new Map(), expanded: 0, depth: 0 };
}

/** Nodes that following every alias of a file may visit before it is called a bomb. */
const MAX_EXPANDED_NODES = 100_000;

/** How deep values may be nested. Whoever walks the tree recurses, and nobody means more than a few levels. */
const MAX_NESTING = 200;

/** Converts a node of the `yaml` library; `base` is added to its offsets. Faults go into `reading`. */
export function convertNode(node: unknown, base: number, reading: Reading, at: number): YamlNode {
  return convert(node, base, reading, at).node;
}

interface Sized<N = YamlNode> {
  readonly node: N;
  /** Nodes that `toValue` would visit below this one. */
  readonly size: number;
}

type Plain = Sized<Exclude<YamlNode, YamlAlias>>;

function convert(node: unknown, base: number, reading: Reading, at: number): Sized {
  if (yaml.isAlias(node)) return convertAlias(node, base, reading);
  const sized = convertPlain(node, base, reading, at);
  const anchor = yaml.isNode(node) ? (node as { anchor?: string }).anchor : undefined;
  if (anchor !== undefined) reading.anchors.set(anchor, sized);
  return sized;
}

function convertPlain(node: unknown, base: number, reading: Reading, at: number): Plain {
  if (!yaml.isCollection(node)) return { node: scalarOf(node, base, at), size: 1 };
  const span = spanOf(node, base, at);
  if (reading.depth === MAX_NESTING) return tooDeep(span.start, reading);
  reading.depth++;
  const converted = yaml.isMap(node)
    ? convertMap(node, span, base, reading, at)
    : convertSeq(node, span, base, reading, at);
  reading.depth--;
  return converted;
}

function convertMap(node: yaml.YAMLMap, span: Span, base: number, reading: Reading, at: number): Plain {
  let size = 1;
  const entries: YamlEntry[] = [];
  for (const pair of node.items) {
    const key = keyOf(pair.key, base, at);
    const before = reading.faults.length;
    const value = convert(pair.value, base, reading, key.span.end);
    nameKey(reading.faults, before, String(key.value));
    size += value.size + 1;
    entries.push({ key, value: value.node, span: { start: key.span.start, end: value.node.span.end } });
  }
  checkDuplicates(entries, reading.faults);
  return { node: { kind: 'map', span, entries, flow: node.flow === true }, size };
}

function convertSeq(node: yaml.YAMLSeq, span: Span, base: number, reading: Reading, at: number): Plain {
  const items = node.items.map((item) => convert(item, base, reading, at));
  const size = items.reduce((sum, item) => sum + item.size, 1);
  return { node: { kind: 'seq', span, items: items.map((item) => item.node), flow: node.flow === true }, size };
}

/** What is nested too deeply is left out; the first place is reported, the others are of the same making. */
function tooDeep(start: number, reading: Reading): Plain {
  if (!reading.faults.some((fault) => fault.cause === 'too-deep')) {
    const message = `The values here are nested more than ${MAX_NESTING} levels deep; what lies deeper is not read.`;
    reading.faults.push({ cause: 'too-deep', span: { start, end: start + 1 }, message });
  }
  return { node: scalarOf(undefined, 0, start), size: 1 };
}

function convertAlias(node: yaml.Alias, base: number, reading: Reading): Sized {
  const span = spanOf(node, base, base);
  const found = reading.anchors.get(node.source);
  if (!found) {
    reading.faults.push({
      cause: 'unresolved-alias',
      span,
      message: `'*${node.source}' is a YAML alias, and no anchor '&${node.source}' stands before it.`,
      repair: [
        { span: { start: span.start, end: span.start }, newText: '"' },
        { span: { start: span.end, end: span.end }, newText: '"' },
      ],
    });
    // `applyTo: *.ts` is meant as text far more often than as an alias.
    const target = { kind: 'scalar', span, value: `*${node.source}`, style: 'plain', recovered: true } as const;
    return { node: { kind: 'alias', span, name: node.source, target }, size: 1 };
  }
  // Many aliases of moderate size are as bad as one that is huge.
  const before = reading.expanded;
  reading.expanded += found.size;
  if (reading.expanded > MAX_EXPANDED_NODES) {
    if (before <= MAX_EXPANDED_NODES) {
      const message = `Following the aliases up to '*${node.source}' would build more than ${MAX_EXPANDED_NODES} values; none is followed from here on.`;
      reading.faults.push({ cause: 'alias-bomb', span, message });
    }
    return { node: { kind: 'alias', span, name: node.source }, size: 1 };
  }
  return { node: { kind: 'alias', span, name: node.source, target: found.node }, size: found.size };
}

/** Faults are found at values, which do not know their key. */
function nameKey(faults: YamlFault[], from: number, key: string): void {
  for (let at = from; at < faults.length; at++) faults[at] = { key, ...(faults[at] as YamlFault) };
}

function keyOf(key: unknown, base: number, at: number): YamlScalar {
  const scalar = scalarOf(yaml.isAlias(key) ? undefined : key, base, at);
  if (yaml.isCollection(key)) return { ...scalar, value: '', span: spanOf(key, base, at) };
  return typeof scalar.value === 'string' ? scalar : { ...scalar, value: String(scalar.value ?? '') };
}

function scalarOf(node: unknown, base: number, at: number): YamlScalar {
  if (!yaml.isScalar(node)) return { kind: 'scalar', span: { start: at, end: at }, value: null, style: 'empty' };
  const span = spanOf(node, base, at);
  const value = node.value;
  const known = value === null || ['string', 'number', 'boolean', 'bigint'].includes(typeof value);
  const style = span.start === span.end ? 'empty' : styleOf(node.type);
  return { kind: 'scalar', span, value: known ? (value as YamlScalar['value']) : String(value), style };
}

function styleOf(type: string | null | undefined): ScalarStyle {
  switch (type) {
    case 'QUOTE_SINGLE':
      return 'single';
    case 'QUOTE_DOUBLE':
      return 'double';
    case 'BLOCK_LITERAL':
      return 'literal';
    case 'BLOCK_FOLDED':
      return 'folded';
    default:
      return 'plain';
  }
}

function spanOf(node: { range?: yaml.Range | null }, base: number, at: number): Span {
  return node.range ? { start: node.range[0] + base, end: node.range[1] + base } : { start: at, end: at };
}

/** Reports every repetition of a key in one mapping. */
export function checkDuplicates(entries: readonly YamlEntry[], faults: YamlFault[]): void {
  const first = new Map<string, YamlEntry>();
  for (const entry of entries) {
    const key = String(entry.key.value);
    // `<<` may be repeated to merge several anchors.
    if (key === '<<') continue;
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, entry);
      continue;
    }
    faults.push({
      cause: 'duplicate-key',
      span: entry.key.span,
      key,
      message: `The key '${key}' stands here a second time.`,
      related: earlier.key.span,
    });
  }
}
