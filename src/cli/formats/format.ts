import type { Report } from '../check/report.ts';

/** How the output may look. */
export interface Style {
  /** Escape sequences for colours may be used. */
  readonly color: boolean;
  /** How many columns the reader has. */
  readonly width: number;
}

/** Makes the whole output of a check of its report; it ends with a line break unless it is empty. */
export type Format = (report: Report, style: Style) => string;
