import { fixTo } from '../edits.ts';
import { isPlaceholder } from '../sla-terms.ts';
import { defineContractRule } from './contract-rule.ts';

const example = (version: string) => `apiVersion: v3.1.0
kind: DataContract
id: orders
version: ${version}
status: active
`;

const semver =
  /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-[\dA-Za-z-]+(?:\.[\dA-Za-z-]+)*)?(?:\+[\dA-Za-z-]+(?:\.[\dA-Za-z-]+)*)?$/;

export default defineContractRule('contract/invalid-version', {
  severity: 'info',
  summary: 'The version of a contract is not a semantic one.',
  why: 'From `2.0.0` after `1.4.0` everybody sees that something breaks, and from `1.5.0` that nothing does. Tools that decide by that which consumers have to be told cannot read another form.',
  remedy: 'Write the version as `major.minor.patch`.',
  profiles: ['odcs'],
  bad: example("«'1.0'»"),
  good: example('1.0.0'),
  fixed: example("'1.0.0'"),
  check(document, report) {
    for (const { version } of document.contracts) {
      if (!version || version.value === '' || semver.test(version.value) || isPlaceholder(version.value)) continue;
      const whole = completed(version.value);
      const advice = whole ? `write '${whole}'.` : "write it as major.minor.patch, such as '1.0.0'.";
      report({
        span: version.span,
        message: `'${version.value}' is no semantic version, which says what kind of change it is; ${advice}`,
        fixes: whole ? fixTo(document.source.value, version.node, whole) : [],
      });
    }
  },
});

/** The semantic version that a shorter one, or one with a `v`, stands for. */
function completed(version: string): string | undefined {
  const found = /^v?(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?(-[\dA-Za-z.-]+)?$/i.exec(version.trim());
  if (!found) return undefined;
  // A year is no major version.
  const numbers = found.slice(1, 4).map((part) => Number(part ?? 0));
  const whole = numbers.join('.') + (found[4] ?? '');
  return (numbers[0] ?? 0) < 1900 && semver.test(whole) ? whole : undefined;
}
