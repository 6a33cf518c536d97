import type { Range } from '../../core/document/text.ts';
import { countOf, type Located } from '../check/report.ts';
import type { Format } from './format.ts';

/** One JSON object; lines and columns count from 1, columns in UTF-16 units, and the end is behind the last character. */
export const json: Format = (report) =>
  `${JSON.stringify(
    { version: 1, files: report.files, findings: report.findings.map(findingOf), summary: countOf(report) },
    null,
    2,
  )}\n`;

function findingOf({ file, profile, finding }: Located) {
  const { rule, severity, message, range, fixes = [], related = [] } = finding;
  return {
    file,
    profile,
    rule,
    severity,
    message,
    range: fromOne(range),
    fixes: fixes.map(({ title }) => ({ title })),
    related: related.map((place) => ({ file: place.path, message: place.message, range: fromOne(place.range) })),
  };
}

/** A range as people count: from 1. */
export function fromOne({ start, end }: Range) {
  return {
    start: { line: start.line + 1, column: start.character + 1 },
    end: { line: end.line + 1, column: end.character + 1 },
  };
}
