import { nearest } from '../../words.ts';
import { allColumns } from '../model.ts';
import { defineContractRule } from './contract-rule.ts';
import { dateFormatFault } from './date-format.ts';
import { head } from './example.ts';
import { replaceText } from './replace-text.ts';

const before = `${head}schema:
  - name: orders
    properties:
      - name: order_date
        logicalType: date
        logicalTypeOptions:
          format: `;

export default defineContractRule('contract/invalid-value-format', {
  severity: 'warning',
  summary: 'The format of a value is none, or says something else than it seems to.',
  why: 'ODCS writes formats of days and times as Java does: `yyyy` is the year and `YYYY` that of the week, `MM` is the month and `mm` the minute. A wrong letter parses most days, and some of them wrongly.',
  remedy: 'Write the pattern in the letters of Java, or the name of the format as the standard has it.',
  bad: `${before}«YYYY-MM-DD»\n`,
  good: `${before}yyyy-MM-dd\n`,
  fixed: `${before}yyyy-MM-dd\n`,
  check(document, report) {
    for (const { column } of document.contracts.flatMap(({ tables }) => tables).flatMap(allColumns)) {
      const format = column.options.get('format');
      if (typeof format?.value !== 'string') continue;
      const fault = faultOf(column.logicalType?.value, format.value);
      if (!fault) continue;
      const edit = fault.instead ? replaceText(document.source.value, format, fault.instead) : undefined;
      report({
        span: format.span,
        message: fault.message,
        fixes: edit ? [{ title: `Change to '${fault.instead}'`, edits: [edit] }] : [],
      });
    }
  },
});

/** What ODCS and JSON Schema call the formats of texts. */
const formats = ['password', 'byte', 'binary', 'email', 'uuid', 'uri', 'hostname', 'ipv4', 'ipv6', 'date', 'date-time'];

function faultOf(logical: string | undefined, format: string): { message: string; instead?: string } | undefined {
  if (logical === 'date' || logical === 'timestamp' || logical === 'time') return dateFormatFault(format);
  if (logical !== 'string' || formats.includes(format) || format.length < 4) return undefined;
  const meant = nearest(format, formats, 1);
  if (!meant || /\d/.test(format)) return undefined;
  return { message: `The format '${format}' is not known. Did you mean '${meant}'?`, instead: meant };
}
