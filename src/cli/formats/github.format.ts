import type { Severity } from '../../core/finding.ts';
import type { Format } from './format.ts';
import { fromOne } from './json.format.ts';

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: 'notice',
};

/** Workflow commands of GitHub Actions, which show findings at their lines in a pull request. */
export const github: Format = (report) =>
  report.findings
    .map(({ file, finding }) => {
      const { start, end } = fromOne(finding.range);
      const properties = {
        file,
        line: start.line,
        col: start.column,
        endLine: end.line,
        endColumn: end.column,
        title: `gatewright ${finding.rule}`,
      };
      const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
      return `::${commands[finding.severity]} ${written.join(',')}::${escapeData(finding.message)}\n`;
    })
    .join('');

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
