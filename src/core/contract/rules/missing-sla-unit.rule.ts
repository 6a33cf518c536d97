import { slaKind } from '../sla-terms.ts';
import { defineContractRule } from './contract-rule.ts';
import { head } from './example.ts';

const example = (value: string, more = '') => `${head}slaProperties:
  - property: latency
    value: ${value}
${more}`;

export default defineContractRule('contract/missing-sla-unit', {
  severity: 'warning',
  summary: 'A promise of a time has a number without a unit.',
  why: 'Four minutes and four days are both a latency of 4. Whoever measures the promise has to guess, and guesses to their own advantage.',
  remedy: 'Add `unit`, such as `m`, `h` or `d`.',
  profiles: ['odcs'],
  bad: example('«4»'),
  good: example('4', '    unit: h\n'),
  check(document, report) {
    for (const { property, value, node } of document.contracts.flatMap((contract) => contract.slas)) {
      if (!property || !value || slaKind(property.value) !== 'duration') continue;
      const isNumber =
        typeof value.value === 'number' || (typeof value.value === 'string' && /^\d+(?:\.\d+)?$/.test(value.value));
      if (!isNumber || value.value === 0 || node.entries.some(({ key }) => key.value === 'unit')) continue;
      const message = `The ${property.value} is ${value.value} of what? Add 'unit', such as 'm', 'h' or 'd'.`;
      report({ span: value.span, message });
    }
  },
});
