import type { Measurement, Row } from './measurement.ts';

/** The heading of the table. */
export const heading = [
  '| measurement | figure | baseline of the same run | ratio | aim |',
  '| --- | ---: | --- | ---: | --- |',
];

/** The lines of the table that show what a measurement gave. */
export function tableRows({ aim }: Measurement, rows: readonly Row[]): string[] {
  return rows.map((row, index) => {
    const ratio = row.ratio === undefined ? '' : row.ratio.toFixed(1);
    const cells = [row.what, row.figure, row.baseline ?? '', ratio, row.aim ?? (index === 0 ? aim : '')];
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  });
}
