import type { TextEdit } from '../../document/edit.ts';
import type { JsonFault } from '../../document/json.ts';
import { defineContractRule } from './contract-rule.ts';

const example = (comma: string) => `{
  "apiVersion": "v3.1.0",
  "kind": "DataContract",
  "id": "orders",
  "version": "1.2.0",
  "status": "active"${comma}
}
`;

export default defineContractRule('contract/json-syntax', {
  severity: 'error',
  summary: 'A contract in a JSON file is not valid JSON.',
  why: 'JSON allows less than YAML: no comments, no comma at the end, double quotes only. Programs that read the file as JSON have no contract at all.',
  remedy: 'Repair the place that the message names, or keep the contract as YAML.',
  examplePath: 'contracts/orders.odcs.json',
  bad: example('«,»'),
  good: example(''),
  fixed: example(''),
  check({ jsonFault, source }, report) {
    if (!jsonFault) return;
    const edit = repairOf(jsonFault, source.value);
    const fixes = edit ? [{ title: edit.newText === '' ? 'Remove the comma' : 'Put a comma', edits: [edit] }] : [];
    report({ span: jsonFault.span, message: jsonFault.message, fixes });
  },
});

/** A comma too many or too few, which is told by what stands there. */
function repairOf({ span, message }: JsonFault, text: string): TextEdit | undefined {
  if (text.slice(span.start, span.end) === ',') return { span, newText: '' };
  const isMissing = message.startsWith('A comma is missing');
  return isMissing ? { span: { start: span.end, end: span.end }, newText: ',' } : undefined;
}
