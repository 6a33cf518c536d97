import { listed } from '../../words.ts';
import { allColumns, type Contract, type Table } from '../model.ts';
import { dimensionOf } from '../quality-terms.ts';
import { defineContractRule } from './contract-rule.ts';
import { head } from './example.ts';

const example = (name: string, more = '') => `${head}schema:
  - name: ${name}
    properties:
      - name: amount
        criticalDataElement: true
${more}`;

const good = `        required: true
      - name: order_id
        primaryKey: true
slaProperties:
  - property: latency
    value: 4
    unit: h
`;

export default defineContractRule('contract/incomplete-quality', {
  severity: 'info',
  summary: 'A table with critical data is not checked for all that can go wrong with it.',
  why: 'Data that the business decides by has to be complete, without repetitions and in time. What nobody checks goes wrong unseen.',
  remedy: 'Add a check for each, or say it by `required`, by a key, and by an SLA property `latency`.',
  profiles: ['odcs'],
  bad: example('«orders»'),
  good: example('orders', good),
  check(document, report) {
    for (const contract of document.contracts) {
      for (const table of contract.tables) {
        if (!table.name || !isCritical(table)) continue;
        const missing = unchecked(table, contract);
        if (missing.length === 0) continue;
        const message = `'${table.name.value}' holds critical data and is not checked for ${listed(missing, 'or')}; add a check, or a promise of service.`;
        report({ span: table.name.span, message });
      }
    }
  },
});

function isCritical(table: Table): boolean {
  return (
    allColumns(table).some(({ column }) => column.isCritical?.value) ||
    table.tags.some(({ value }) => value === 'critical')
  );
}

function unchecked(table: Table, { slas }: Contract): string[] {
  const columns = allColumns(table).map(({ column }) => column);
  const checks = [...table.quality, ...columns.flatMap((column) => column.quality)];
  // What a check in the words of an engine, of SQL or of prose is about is not known.
  if (checks.some((check) => dimensionOf(check) === undefined)) return [];
  const dimensions = new Set(checks.map(dimensionOf));
  const isTimed = slas.some(({ property }) =>
    /^(?:latency|freshness|frequency|timeOfAvailability)$/.test(property?.value ?? ''),
  );
  return [
    ...(dimensions.has('completeness') || columns.some((each) => each.required?.value) ? [] : ['completeness']),
    ...(dimensions.has('uniqueness') || columns.some((each) => each.primaryKey?.value || each.unique?.value)
      ? []
      : ['uniqueness']),
    ...(dimensions.has('timeliness') || isTimed ? [] : ['freshness']),
  ];
}
