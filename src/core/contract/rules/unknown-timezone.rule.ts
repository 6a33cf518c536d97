import { nearest } from '../../words.ts';
import { allColumns } from '../model.ts';
import { defineContractRule } from './contract-rule.ts';
import { head } from './example.ts';
import { replaceText } from './replace-text.ts';

const before = `${head}schema:
  - name: orders
    properties:
      - name: ordered_at
        logicalType: timestamp
        logicalTypeOptions:
          timezone: false
          defaultTimezone: `;

export default defineContractRule('contract/unknown-timezone', {
  severity: 'error',
  summary: 'There is no time zone of this name.',
  why: 'Readers turn the times of the column into moments with this zone. With a name that does not exist the conversion fails, or falls back to UTC without a word.',
  remedy: 'Write the zone as the IANA database calls it: `Europe/Berlin`, `America/New_York`, `Etc/UTC`.',
  bad: `${before}«Europe/Berln»\n`,
  good: `${before}Europe/Berlin\n`,
  fixed: `${before}Europe/Berlin\n`,
  check(document, report) {
    const known = new Map<string, boolean>();
    const isKnown = (name: string): boolean => {
      const answer = known.get(name) ?? isZone(name);
      known.set(name, answer);
      return answer;
    };
    for (const { column } of document.contracts.flatMap(({ tables }) => tables).flatMap(allColumns)) {
      const zone = column.options.get('defaultTimezone');
      // Names of one word are abbreviations and offsets, of which there are many.
      if (typeof zone?.value !== 'string' || !/^[A-Za-z_]+\/[A-Za-z_/]+$/.test(zone.value) || isKnown(zone.value))
        continue;
      const meant = nearest(zone.value, Intl.supportedValuesOf('timeZone'));
      const edit = meant ? replaceText(document.source.value, zone, meant) : undefined;
      report({
        span: zone.span,
        message: `There is no time zone '${zone.value}'${meant ? `. Did you mean '${meant}'?` : '; write it as the IANA database does, such as Europe/Berlin.'}`,
        fixes: edit ? [{ title: `Change to '${meant}'`, edits: [edit] }] : [],
      });
    }
  },
});

function isZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
}
