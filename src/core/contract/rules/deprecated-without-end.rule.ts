import { defineContractRule } from './contract-rule.ts';

const example = (more: string, status = 'deprecated') => `apiVersion: v3.1.0
kind: DataContract
id: orders
version: 1.2.0
status: ${status}
${more}`;

export default defineContractRule('contract/deprecated-without-end', {
  severity: 'info',
  summary: 'A deprecated contract does not say when it ends.',
  why: 'Who reads the data has to move, and cannot plan for it without knowing until when the data is looked after. Deprecated data without a date is read for years.',
  remedy: 'Add an SLA property `endOfSupport` or `endOfLife` with the date.',
  profiles: ['odcs'],
  bad: example('', '«deprecated»'),
  good: example("slaProperties:\n  - property: endOfSupport\n    value: '2026-12-31'\n"),
  check(document, report) {
    for (const { status, slas } of document.contracts) {
      if (status?.value !== 'deprecated') continue;
      if (slas.some(({ property }) => property && /^end[_ -]?of/i.test(property.value))) continue;
      const message =
        "The contract is deprecated and does not say until when it holds; add an SLA property 'endOfSupport' or 'endOfLife'.";
      report({ span: status.span, message });
    }
  },
});
