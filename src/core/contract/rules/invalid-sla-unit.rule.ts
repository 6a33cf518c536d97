import { fixTo } from '../edits.ts';
import { isPlaceholder, meantUnit, type SlaKind, slaKind, unitKind } from '../sla-terms.ts';
import { defineContractRule } from './contract-rule.ts';
import { head } from './example.ts';

const example = (unit: string) => `${head}slaProperties:
  - property: retention
    value: 3
    unit: ${unit}
`;

/** What the units of each kind of promise are, in words. */
const wanted: Readonly<Partial<Record<SlaKind, string>>> = {
  duration: "a unit of time, such as 'd', 'h' or 'y'",
  percent: "'percent'",
};

export default defineContractRule('contract/invalid-sla-unit', {
  severity: 'warning',
  summary: 'The unit of a promise of service is none, or measures something else.',
  why: 'A number without a unit that can be read promises nothing that could be measured, and people read different things into it.',
  remedy: 'Use a unit such as `d`, `h`, `m` or `y` for times, and `percent` for parts of a whole.',
  profiles: ['odcs'],
  bad: example('«yeers»'),
  good: example('y'),
  fixed: example('years'),
  check(document, report) {
    for (const { property, unit } of document.contracts.flatMap((contract) => contract.slas)) {
      const kind = property && slaKind(property.value);
      const what = kind && wanted[kind];
      if (!property || !unit || !what || unit.value.trim() === '' || isPlaceholder(unit.value)) continue;
      const measures = unitKind(unit.value);
      // How much of a time something is there may be promised in hours too, and errors by the number of rows.
      if (measures === kind || (kind === 'percent' && measures !== undefined)) continue;
      const near = measures ? undefined : meantUnit(unit.value);
      // A promise in parts of a whole may have its own units, such as nines.
      if (kind === 'percent' && !near) continue;
      const is = measures ? 'measures no time' : 'is no unit that is known';
      const advice = near ? `did you mean '${near}'?` : `give it ${what}.`;
      report({
        span: unit.span,
        message: `The unit '${unit.value}' of '${property.value}' ${is}; ${advice}`,
        fixes: near ? fixTo(document.source.value, unit.node, near) : [],
      });
    }
  },
});
