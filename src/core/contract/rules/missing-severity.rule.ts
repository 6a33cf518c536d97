import { allQuality } from '../model.ts';
import { defineContractRule } from './contract-rule.ts';
import { head } from './example.ts';

const example = (more: string, metric = 'rowCount') => `${head}schema:
  - name: orders
    quality:
      - metric: ${metric}
        mustBeGreaterThan: 0
${more}`;

export default defineContractRule('contract/missing-severity', {
  severity: 'off',
  summary: 'A check does not say what happens when it fails.',
  why: 'Whether a failure stops the load, calls somebody or is only noted is told by its severity. Without one each tool decides by itself.',
  remedy: 'Add `severity`: `error`, `warning` or `info`.',
  profiles: ['odcs'],
  bad: example('', '«rowCount»'),
  good: example('        severity: error\n'),
  check(document, report) {
    for (const { quality } of document.contracts.flatMap(allQuality)) {
      if (quality.severity || quality.type === 'text') continue;
      const message = "The check does not say how grave a failure is; add 'severity': 'error', 'warning' or 'info'.";
      report({ span: quality.headSpan, message });
    }
  },
});
