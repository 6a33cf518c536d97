/** One line of the table. */
export interface Row {
  /** What was measured, and how often. */
  readonly what: string;
  /** The figure with its unit, or why there is none. */
  readonly figure: string;
  /** What the figure is compared with: something that the same run measured on the same machine, and what it is. */
  readonly baseline?: string;
  /** The figure divided by its baseline. */
  readonly ratio?: number;
  /** The aim of this row, where it is not the measurement's own. */
  readonly aim?: string;
}

/** Something that `npm run bench` measures. Figures are shown, never asserted: they belong to the machine they come from. */
export interface Measurement {
  /** What `npm run bench -- NAME` calls it. */
  readonly name: string;
  /** Shown while it runs. */
  readonly title: string;
  /** What the figure of its first row should come to, shown beside it; `none` when nothing was set. */
  readonly aim: string;
  /** Measures the bundles in `dist/`, which are there in production form. A rejection is shown in place of the rows. */
  run(): Promise<readonly Row[]>;
}
