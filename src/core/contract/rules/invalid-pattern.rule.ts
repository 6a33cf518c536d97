import { shift } from '../../document/span.ts';
import { writtenSpan } from '../../document/yaml/node.ts';
import { allColumns, allQuality, type Field } from '../model.ts';
import { patternFault } from '../patterns.ts';
import { defineContractRule } from './contract-rule.ts';
import { head } from './example.ts';

const example = (pattern: string) => `${head}schema:
  - name: orders
    properties:
      - name: order_no
        logicalType: string
        logicalTypeOptions:
          pattern: ${pattern}
`;

export default defineContractRule('contract/invalid-pattern', {
  severity: 'error',
  summary: 'A pattern is no regular expression.',
  why: 'Whatever checks the values against the pattern stops with an error, or skips the check, so values of any form come through.',
  remedy: 'Close every bracket, and put a backslash before a character that is meant as itself.',
  profiles: ['odcs'],
  bad: example("'^OR-«[»0-9{8}$'"),
  good: example("'^OR-[0-9]{8}$'"),
  check(document, report) {
    for (const contract of document.contracts) {
      const columns = contract.tables.flatMap((table) => allColumns(table));
      const fields = [
        ...columns.map(({ column }) => column.options.get('pattern')),
        ...allQuality(contract).map(({ quality }) => quality.arguments.get('pattern')),
      ];
      for (const field of fields) {
        if (!field || !isText(field)) continue;
        const fault = patternFault(field.value);
        if (!fault) continue;
        const written = writtenSpan(document.source.value, field.node);
        // The written text has no space around it, which counts in a pattern.
        const isSame = written && written.end - written.start === field.value.length;
        report({ span: isSame ? shift(fault.span, written.start) : field.span, message: fault.message });
      }
    }
  },
});

function isText(field: Field<unknown>): field is Field<string> {
  return typeof field.value === 'string';
}
