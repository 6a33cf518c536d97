import type { ContractPart } from '../document.ts';
import type { Fields } from '../fields.ts';
import type { Field } from '../model.ts';
import { fieldsOf } from './node.ts';
import { testsOf } from './tests.ts';

/** What tests, foreign keys and exposures of a properties file refer to, as it is written, in the order of the text. */
export function referencesOf({ contract }: ContractPart): Field<string>[] {
  const inNodes = contract.tables.flatMap((table) => {
    const fields = fieldsOf(table);
    const all = [fields, ...fields.children('columns')];
    const keys = all.flatMap((each) => each.children('constraints'));
    return [...keys.flatMap(target), ...all.flatMap(testsOf).flatMap((test) => target(test.arguments))];
  });
  return [...inNodes, ...contract.consumers.flatMap(({ reads }) => reads)].sort((a, b) => a.span.start - b.span.start);
}

function target(fields: Fields): Field<string>[] {
  const to = fields.text('to');
  return to ? [to] : [];
}
