import { elementsOf } from '../elements.ts';
import type { Column } from '../model.ts';
import { defineContractRule } from './contract-rule.ts';
import { head } from './example.ts';

const example = (column: string) => `${head}schema:
  - name: orders
    properties:
      - name: is_paid
        logicalType: boolean
      - name: created_at
        logicalType: timestamp
slaProperties:
  - property: latency
    value: 4
    unit: h
    element: orders.${column}
`;

const ofTime = new Set(['latency', 'freshness', 'retention']);

export default defineContractRule('contract/untimed-sla-element', {
  severity: 'warning',
  summary: 'A promise about the age of data is about a column that holds no date or time.',
  why: 'How old data is can only be told from a column that says when something happened. With any other, the promise cannot be measured.',
  remedy: 'Name a column with a date or time, or the table alone.',
  profiles: ['odcs'],
  bad: example('is_paid').replace('orders.is_paid', '«orders.is_paid»'),
  good: example('created_at'),
  check(document, report) {
    for (const contract of document.contracts) {
      const slas = contract.slas.filter((sla) => ofTime.has(sla.property?.value ?? '') && sla.elements.length > 0);
      if (slas.length === 0) continue;
      const elements = elementsOf(contract);
      for (const { property, elements: named } of slas) {
        for (const { value, span } of named) {
          const column = elements.find(value)?.column;
          if (!column || mayHoldTime(column)) continue;
          const message = `'${property?.value}' needs a column with a date or time, and '${value}' is of type '${column.logicalType?.value}'; name another column, or the table alone.`;
          report({ span, message });
        }
      }
    }
  },
});

/** Texts and numbers hold dates too, such as seconds since 1970, when their name or form says so. */
function mayHoldTime({ name, logicalType, physicalType, options, description }: Column): boolean {
  const type = logicalType?.value;
  if (!type || !['boolean', 'object', 'array', 'number', 'integer', 'string'].includes(type)) return true;
  if (['boolean', 'object', 'array'].includes(type)) return false;
  if (options.has('format') || /date|time/i.test(physicalType?.value ?? '')) return true;
  const told = `${name?.value} ${description?.value ?? ''}`;
  return /date|time|epoch|unix|stamp|year|month|day|(?:_|\b)(?:ts|dt|at|dttm|ms)(?:_|\b)|[a-z](?:At|Ts|Dt)\b|\bon\b|_on\b/i.test(
    told,
  );
}
