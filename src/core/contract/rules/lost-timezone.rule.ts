import { typedColumns } from '../types/typed-columns.ts';
import { columnTitle } from './columns.ts';
import { defineContractRule } from './contract-rule.ts';
import { head } from './example.ts';
import { replaceText } from './replace-text.ts';

const before = `${head}servers:
  - server: prod
    type: postgres
    host: db.example.com
    port: 5432
    database: sales
    schema: public
schema:
  - name: orders
    properties:
      - name: ordered_at
        logicalType: timestamp
        physicalType: `;
const after = `
        logicalTypeOptions:
          timezone: true
`;

export default defineContractRule('contract/lost-timezone', {
  severity: 'warning',
  summary: 'A timestamp has a time zone by the contract, and its type in the database keeps none.',
  why: 'The database drops the zone without a word, so the same row is another moment for readers in another zone.',
  remedy: 'Use the type that keeps the zone, or say `timezone: false`.',
  bad: `${before}«timestamp»${after}`,
  good: `${before}timestamptz${after}`,
  fixed: `${before}timestamptz${after}`,
  check(document, report) {
    for (const contract of document.contracts) {
      for (const { column, field, types, isStated } of typedColumns(contract)) {
        const [first] = types;
        if (column.options.get('timezone')?.value !== true || !first || !isStated) continue;
        // In Snowflake a setting of the account says what a plain timestamp is.
        const isLost = types.every(
          ({ spec, dialect, physical }) =>
            spec.family === 'timestamp' && !(dialect.id === 'snowflake' && physical.name === 'timestamp'),
        );
        if (!isLost) continue;
        const wanted = first.dialect.types.find((each) => each.family === 'timestamptz')?.name;
        const isPlain = first.physical.parameters.length === 0 && types.length === 1;
        const isUpper = field.value === field.value.toUpperCase();
        const instead = wanted && isUpper ? wanted.toUpperCase() : wanted;
        const edit = isPlain && instead ? replaceText(document.source.value, field, instead) : undefined;
        report({
          span: field.span,
          message: `${columnTitle(column)} has 'timezone: true', but '${field.value}' of ${first.dialect.title} keeps no zone${instead ? `; use '${instead}'` : ''}.`,
          fixes: edit ? [{ title: `Change to '${instead}'`, edits: [edit] }] : [],
        });
      }
    }
  },
});
