import { entryOf, resolve } from '../../document/yaml/node.ts';
import { allQuality, type Quality } from '../model.ts';
import { defineContractRule } from './contract-rule.ts';
import { head } from './example.ts';

const example = (more: string, metric = 'invalidValues') => `${head}schema:
  - name: orders
    properties:
      - name: status
        quality:
          - metric: ${metric}
            mustBe: 0
${more}`;

export default defineContractRule('contract/missing-argument', {
  severity: 'error',
  summary: 'A check does not say which values it is about.',
  why: 'Which values are invalid, or stand for a missing one, is known only from the arguments of the metric. Without them a tool stops with an error, or finds nothing and the check passes whatever the data is.',
  remedy: 'Add `arguments` with `validValues` or `pattern` for invalid values, and `missingValues` for missing ones.',
  profiles: ['odcs-3.1.0'],
  bad: example('', '«invalidValues»'),
  good: example('            arguments:\n              validValues: [open, paid, shipped]\n'),
  check(document, report) {
    for (const { quality } of document.contracts.flatMap(allQuality)) {
      const { metric } = quality;
      const needed = neededBy(quality);
      if (!metric || !needed) continue;
      report({
        span: metric.span,
        message: `The metric '${metric.value}' needs to know the values; add 'arguments' with ${needed}.`,
      });
    }
  },
});

/** The arguments that a check lacks, in words. Checks in the words of an engine or of SQL know more than we do. */
function neededBy({ node, metric, type, arguments: given, query, engine }: Quality): string | undefined {
  if (!['library', 'text'].includes(type) || query || engine) return undefined;
  const all = entryOf(node, 'arguments');
  // What is no mapping has the wrong type, which the form of the contract reports.
  if (all && resolve(all.value)?.kind !== 'map') return undefined;
  if (metric?.value === 'missingValues' && !given.has('missingValues')) return "'missingValues'";
  const isBounded = ['validValues', 'pattern'].some((name) => given.has(name));
  // Any other argument may be one of the tool that runs the check.
  return metric?.value === 'invalidValues' && !isBounded && given.size === 0 ? "'validValues' or 'pattern'" : undefined;
}
