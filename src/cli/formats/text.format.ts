import { severities } from '../../core/finding.ts';
import { counted } from '../../core/words.ts';
import { countOf, type Located, type Report } from '../check/report.ts';
import { excerptLines } from './excerpt-lines.ts';
import type { Format, Style } from './format.ts';
import { type Paint, paintOf } from './paint.ts';
import { visible } from './visible.ts';

/** Other places are named until there are too many to be read. */
const MAX_RELATED = 3;

/** For people: findings by file, each with its place in the source, and a closing line with the counts. */
export const text: Format = (report, style) => {
  const paint = paintOf(style.color);
  const byFile = new Map<string, Located[]>();
  for (const each of report.findings) byFile.set(each.file, [...(byFile.get(each.file) ?? []), each]);
  const blocks = [...byFile].map(([file, findings]) => {
    const profile = findings[0]?.profile ? paint.faint(` (${findings[0].profile})`) : '';
    return `${paint.strong(visible(file))}${profile}\n${findings.map((each) => shown(each, style, paint)).join('')}`;
  });
  return [...blocks, `${summary(report, paint)}\n`].join('\n');
};

function shown({ finding }: Located, { width }: Style, paint: Paint): string {
  const { severity, range, rule, message, related = [], fixes = [] } = finding;
  const place = `${range.start.line + 1}:${range.start.character + 1}`;
  const lines = [`  ${place} ${paint[severity](severity)} ${visible(message)} ${paint.faint(rule)}`];

  const number = String(range.start.line + 1);
  const gutter = (label: string): string => paint.faint(`  ${label.padStart(number.length + 2)} │ `);
  const { source, marks } = excerptLines(finding.excerpt, range, Math.max(40, width - number.length - 7));
  // A file that has no text has no line to show.
  if (source !== '') lines.push(`${gutter(number)}${source}`, `${gutter('')}${paint[severity](marks)}`);

  for (const other of related.slice(0, MAX_RELATED)) {
    const { line, character } = other.range.start;
    lines.push(`      ${visible(other.path)}:${line + 1}:${character + 1} ${visible(other.message)}`);
  }
  // How many there are the message says; a rule may not name all of them.
  if (related.length > MAX_RELATED) lines.push('      … and more places.');
  const fix = fixes.find((each) => each.auto);
  if (fix) lines.push(paint.faint(`      --fix: ${visible(fix.title)}`));
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

function summary(report: Report, paint: Paint): string {
  const { files, findings, known } = report;
  const hidden = known > 0 ? ` ${counted(known, 'known finding')} of the baseline left out.` : '';
  if (files === 0 && findings.length === 0) return paint.strong('There is nothing here that Gatewright checks.');
  if (findings.length === 0) return `${paint.strong(`No findings in ${counted(files, 'file')}.`)}${hidden}`;
  const counts = countOf(report);
  const nouns = { error: 'error', warning: 'warning', info: 'remark', hint: 'hint' };
  const parts = severities
    .filter((each) => counts[each] > 0)
    .map((each) => paint[each](counted(counts[each], nouns[each])));
  const hit = new Set(findings.map((each) => each.file)).size;
  const fixable = findings.filter((each) => each.finding.fixes?.some((fix) => fix.auto)).length;
  const advice = fixable > 0 ? ` ${fixable} can be fixed with --fix.` : '';
  return `${parts.join(', ')} in ${hit} of ${counted(files, 'file')}.${advice}${hidden}`;
}
