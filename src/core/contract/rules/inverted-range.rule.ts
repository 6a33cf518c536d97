import { resolve } from '../../document/yaml/node.ts';
import type { Fix } from '../../finding.ts';
import { allColumns, allQuality, type Column, type Field } from '../model.ts';
import { type Bound, boundsOf, compare } from './bounds.ts';
import { defineContractRule } from './contract-rule.ts';
import { head } from './example.ts';

const before = `${head}schema:
  - name: orders
    properties:
      - name: quantity
        logicalType: integer
        logicalTypeOptions:
`;

export default defineContractRule('contract/inverted-range', {
  severity: 'error',
  summary: 'The lower end of a range is above its upper end.',
  why: 'No value lies in such a range, so every row breaks the contract, or the check is never true.',
  remedy: 'Swap the two values, or correct the wrong one.',
  bad: `${before}          minimum: «100»\n          maximum: 1\n`,
  good: `${before}          minimum: 1\n          maximum: 100\n`,
  fixed: `${before}          minimum: 1\n          maximum: 100\n`,
  check(document, report) {
    const text = document.source.value;
    for (const contract of document.contracts) {
      for (const { column } of contract.tables.flatMap(allColumns)) {
        const pair = column.options.size > 1 ? invertedPair(column) : undefined;
        if (!pair) continue;
        const [low, high] = pair;
        const isSame = compare(low.value, high.value) === 0;
        report({
          span: low.field.span,
          message: isSame
            ? `'${low.key}' and '${high.key}' are both ${low.value} and leave no value between them; correct one.`
            : `'${low.key}' (${low.value}) is above '${high.key}' (${high.value}), so they leave no value; swap them or correct one.`,
          related: [
            { path: document.path, range: document.source.rangeOf(high.field.span), message: 'The upper end.' },
          ],
          fixes: isSame ? [] : swap(text, low.field, high.field),
        });
      }
      for (const { quality } of allQuality(contract)) {
        for (const key of ['mustBeBetween', 'mustNotBeBetween']) {
          const field = quality.comparisons.get(key);
          const list = resolve(field?.node);
          if (!field || list?.kind !== 'seq' || list.items.length !== 2 || !Array.isArray(field.value)) continue;
          const [low, high] = field.value as unknown[];
          if (typeof low !== 'number' || typeof high !== 'number' || low <= high) continue;
          const [first, second] = list.items.map((node) => ({ ...field, node, span: node.span }));
          const fixes = first && second ? swap(text, first, second) : [];
          report({
            span: field.span,
            message: `'${key}' has its lower number first; write [${high}, ${low}].`,
            // Whatever was meant, the standard has the smaller number first.
            fixes: fixes.map((fix) => ({ ...fix, auto: true as const })),
          });
        }
      }
    }
  },
});

/** Options that count something, with the lower end first. */
const counts = [
  ['minLength', 'maxLength'],
  ['minItems', 'maxItems'],
  ['minProperties', 'maxProperties'],
] as const;

function invertedPair(column: Column): readonly [Bound, Bound] | undefined {
  const { lower, upper } = boundsOf(column);
  const pairs = lower.flatMap((low) => upper.map((high) => [low, high] as const));
  for (const [lowKey, highKey] of counts) {
    const low = column.options.get(lowKey);
    const high = column.options.get(highKey);
    if (typeof low?.value !== 'number' || typeof high?.value !== 'number') continue;
    pairs.push([
      { key: lowKey, field: low, value: low.value, isExclusive: false },
      { key: highKey, field: high, value: high.value, isExclusive: false },
    ]);
  }
  return pairs.find(([low, high]) => {
    const order = compare(low.value, high.value);
    return order !== undefined && (order > 0 || (order === 0 && (low.isExclusive || high.isExclusive)));
  });
}

function swap(text: string, a: Field<unknown>, b: Field<unknown>): Fix[] {
  if (a.node.kind !== 'scalar' || b.node.kind !== 'scalar') return [];
  const edits = [
    { span: a.span, newText: text.slice(b.span.start, b.span.end) },
    { span: b.span, newText: text.slice(a.span.start, a.span.end) },
  ];
  return [{ title: 'Swap the two values', edits }];
}
