import { fixTo } from '../edits.ts';
import { meantProperty } from '../sla-terms.ts';
import { defineContractRule } from './contract-rule.ts';
import { head } from './example.ts';

const example = (property: string) => `${head}slaProperties:
  - property: ${property}
    value: 3
    unit: y
`;

export default defineContractRule('contract/unknown-sla-property', {
  severity: 'warning',
  summary: 'A promise of service has a name that is almost one of the standard.',
  why: 'Tools know a promise by the name of its property. One that is spelled differently is carried along as a text that nobody measures.',
  remedy: 'Use the spelling of the standard, or a name that is clearly another one.',
  profiles: ['odcs'],
  bad: example('«retension»'),
  good: example('retention'),
  fixed: example('retention'),
  check(document, report) {
    for (const { property } of document.contracts.flatMap((contract) => contract.slas)) {
      const near = property && meantProperty(property.value);
      if (!near) continue;
      report({
        span: property.span,
        message: `The standard has no SLA property '${property.value}'; did you mean '${near}'?`,
        fixes: fixTo(document.source.value, property.node, near),
      });
    }
  },
});
