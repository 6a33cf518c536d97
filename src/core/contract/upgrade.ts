import type { TextEdit } from '../document/edit.ts';
import { lineBreakOf } from '../document/text.ts';
import { entryOf, resolve, toValue, type YamlEntry, type YamlMap, type YamlNode } from '../document/yaml/node.ts';
import { insertKey, removeEntry, renameKey, replaceScalar } from './edits.ts';
import type { Contract } from './model.ts';
import { allColumns, allQuality } from './model.ts';

/**
 * The edits that make an ODCS 3.0.x contract one of 3.1.0, comments and order kept: the version, limits that were flags,
 * rules that became metrics, and renamed keys. What 3.1.0 does not know at all stays as it is, and is then reported. A
 * team stays a list, which 3.1.0 still reads.
 *
 * @param text the whole file
 */
export function upgradeEdits(text: string, contract: Contract): TextEdit[] {
  const version = contract.apiVersion && replaceScalar(text, contract.apiVersion.node, 'v3.1.0');
  if (!version) return [];
  const columns = contract.tables.flatMap((table) => allColumns(table).map(({ column }) => column));
  return [
    version,
    ...contract.servers.flatMap(({ node }) => renamed(text, node, 'staging_dir', 'stagingDir')),
    ...columns.flatMap(({ node }) => limitEdits(text, entryOf(node, 'logicalTypeOptions')?.value)),
    ...allQuality(contract).flatMap(({ quality }) => metricEdits(text, quality.node, quality.comparisons.size > 0)),
  ];
}

function renamed(text: string, map: YamlMap, from: string, to: string): TextEdit[] {
  const entry = entryOf(map, from);
  return entry && !entryOf(map, to) ? [renameKey(text, entry, to)] : [];
}

/** `exclusiveMaximum: true` said of `maximum` what is now said by `exclusiveMaximum` alone, with the number. */
function limitEdits(text: string, node: YamlNode | undefined): TextEdit[] {
  const map = resolve(node);
  if (map?.kind !== 'map') return [];
  return ['Minimum', 'Maximum'].flatMap((side) => {
    const flag = entryOf(map, `exclusive${side}`);
    const limit = entryOf(map, side.toLowerCase());
    const value = toValue(flag?.value);
    if (!flag || typeof value !== 'boolean') return [];
    // Whichever goes, the other may stay alone in the mapping, which has two entries then.
    if (!value) return removeEntry(text, map, flag) ?? [];
    const number = toValue(limit?.value);
    const put = typeof number === 'number' && limit ? renameKey(text, limit, `exclusive${side}`) : undefined;
    const removed = put && removeEntry(text, map, flag);
    return put && removed ? [removed, put] : [];
  });
}

/** Rules before 3.1.0 and the metrics they are now; `percent` where the name of the rule was its unit. */
const metrics: Readonly<
  Record<string, { readonly metric: string; readonly unit?: 'percent'; readonly isAbsolute?: true }>
> = {
  nullCheck: { metric: 'nullValues', isAbsolute: true },
  notNull: { metric: 'nullValues', isAbsolute: true },
  uniqueCheck: { metric: 'duplicateValues', isAbsolute: true },
  unique: { metric: 'duplicateValues', isAbsolute: true },
  duplicateCount: { metric: 'duplicateValues' },
  duplicatePercent: { metric: 'duplicateValues', unit: 'percent' },
  validValues: { metric: 'invalidValues', isAbsolute: true },
  rowCount: { metric: 'rowCount' },
};

/** A rule whose counterpart is not certain stays, and the new form of the contract says so. */
function metricEdits(text: string, map: YamlMap, isCompared: boolean): TextEdit[] {
  const rule = entryOf(map, 'rule');
  const type = toValue(entryOf(map, 'type')?.value) ?? 'library';
  const name = toValue(rule?.value);
  const known = typeof name === 'string' && Object.hasOwn(metrics, name) ? metrics[name] : undefined;
  if (!rule || !known || type !== 'library' || entryOf(map, 'metric')) return [];
  const value = replaceScalar(text, rule.value, known.metric);
  const valid = name === 'validValues' ? entryOf(map, 'validValues') : undefined;
  // How many values are valid cannot be told from how many are not.
  if (!value || (name === 'validValues' && (!valid || isCompared))) return [];
  const target = known.isAbsolute && !isCompared ? insertKey(text, map, 'mustBe', 0, 'rule') : undefined;
  const unit = known.unit ? insertKey(text, map, 'unit', known.unit, 'rule') : undefined;
  return [
    renameKey(text, rule, 'metric'),
    value,
    ...(valid ? nested(text, valid) : []),
    target ?? [],
    unit ?? [],
  ].flat();
}

/** Puts a list of values below `arguments`, without touching the list. */
function nested(text: string, entry: YamlEntry): TextEdit[] {
  const { key, value } = entry;
  const list = resolve(value);
  if (list?.kind !== 'seq' || value.kind === 'alias') return [];
  if (list.flow) {
    const isJson = key.style === 'double';
    return [
      renameKey(text, entry, 'arguments'),
      {
        span: { start: list.span.start, end: list.span.start },
        newText: isJson ? '{ "validValues": ' : '{ validValues: ',
      },
      { span: { start: list.span.end, end: list.span.end }, newText: ' }' },
    ];
  }
  const indent = columnOf(text, key.span.start);
  const isDeeper = columnOf(text, list.span.start) >= indent + 2;
  const newText = `arguments:${lineBreakOf(text)}${' '.repeat(indent + 2)}validValues`;
  return isDeeper ? [{ span: key.span, newText }] : [];
}

function columnOf(text: string, at: number): number {
  return /[^\r\n]*$/.exec(text.slice(Math.max(0, at - 1000), at))?.[0].length ?? 0;
}
