/** How many tests passed, failed, and were left out. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** One part of `npm test`. It runs in a process of its own. */
export interface Suite {
  /** What `npm test -- NAME` calls it. */
  readonly name: string;
  /** Shown as its heading. */
  readonly title: string;
  /** After this many seconds it is killed and counts as failed. Several times what it needs on a slow machine. */
  readonly limit: number;
  /** Runs it, printing what failed and why. A rejection is a suite that could not run, and counts as failed. */
  run(): Promise<Counts>;
}

export const nothing: Counts = { passed: 0, failed: 0, skipped: 0 };

export function add(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/** The counts of a list of checks that each passed or did not. */
export function countChecks(checks: readonly boolean[]): Counts {
  const passed = checks.filter(Boolean).length;
  return { passed, failed: checks.length - passed, skipped: 0 };
}
