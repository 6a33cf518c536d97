import { type Severity, severities } from '../../core/finding.ts';
import type { RuleText } from '../../core/rule.ts';
import type { Shown } from './checker.ts';

/** A finding and the file it is in. All paths are from the working directory, with `/`, those of related places too. */
export interface Located {
  readonly file: string;
  /** The profile the file was checked by; empty when it could not be read. */
  readonly profile: string;
  readonly finding: Shown;
}

/** The result of one check, as every format prints it. */
export interface Report {
  /** How many files were looked at, those that could not be read included. */
  readonly files: number;
  /** In the order of files and places; those of the baseline are left out. */
  readonly findings: readonly Located[];
  /** How many findings the baseline keeps back. */
  readonly known: number;
  /** Every rule that was applied, for formats that describe them. */
  readonly rules: readonly RuleText[];
}

/** How many findings there are of each severity. */
export function countOf(report: Pick<Report, 'findings'>): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { finding } of report.findings) counts[finding.severity]++;
  return counts;
}

/** True when a finding is as grave as the level or graver. */
export function reaches(severity: Severity, level: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(level);
}
