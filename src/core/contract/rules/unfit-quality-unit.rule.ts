import { nearest } from '../../words.ts';
import { fixTo } from '../edits.ts';
import { allQuality } from '../model.ts';
import { defineContractRule } from './contract-rule.ts';
import { head } from './example.ts';

const example = (unit: string) => `${head}schema:
  - name: orders
    quality:
      - metric: rowCount
        mustBeGreaterThan: 1000
        unit: ${unit}
`;

export default defineContractRule('contract/unfit-quality-unit', {
  severity: 'warning',
  summary: 'The unit of a check is misspelled, or does not go with what is counted.',
  why: 'Five rows and five percent of the rows are far apart. A tool that does not know the unit takes `rows`, and a number of rows has no whole that it could be a part of.',
  remedy: 'Use `rows` or `percent`; a row count is always in rows.',
  profiles: ['odcs'],
  bad: example('«percent»'),
  good: example('rows'),
  fixed: example('rows'),
  check(document, report) {
    for (const { metric, unit } of document.contracts.flatMap(allQuality).map(({ quality }) => quality)) {
      if (!unit) continue;
      const isPercent = /^(?:percent|%)$/i.test(unit.value);
      const isPartOfNothing = isPercent && metric?.value === 'rowCount';
      const near = isPartOfNothing ? 'rows' : meant(unit.value);
      if (!near) continue;
      const message = isPartOfNothing
        ? `A row count is no part of a whole, so '${unit.value}' does not fit; use 'rows'.`
        : `'${unit.value}' is no unit of a check; did you mean '${near}'?`;
      report({ span: unit.span, message, fixes: fixTo(document.source.value, unit.node, near) });
    }
  },
});

function meant(unit: string): string | undefined {
  if (/^(?:rows?|percentage|pct|percents|percentiles?)$/i.test(unit)) return undefined;
  return nearest(unit, ['rows', 'percent'], unit.length < 6 ? 1 : 2);
}
