import type { YamlCause, YamlFault } from '../../document/yaml/fault.ts';
import type { Severity } from '../../finding.ts';
import type { Report } from '../../rule.ts';
import type { SkillDocument } from '../model.ts';

/** What a rule says of one fault. */
export interface Saying {
  /** With the remedy. */
  readonly message: string;
  /** The title of the fix, where the fault can be repaired. */
  readonly title?: string;
  /** False when something else may have been meant, so that the fix is not made unasked. */
  readonly auto?: boolean;
  readonly severity?: Severity;
}

/** Reports the frontmatter's YAML faults of some causes. */
export function reportYamlFaults(
  document: SkillDocument,
  report: (finding: Report) => void,
  causes: readonly YamlCause[],
  say: (fault: YamlFault) => Saying,
): void {
  for (const fault of document.yaml.faults) {
    if (!causes.includes(fault.cause)) continue;
    const { message, title, auto = true, severity } = say(fault);
    const fix = { title: title ?? '', edits: fault.repair ?? [], ...(auto ? { auto: true as const } : {}) };
    const fixes = fault.repair && title ? [fix] : [];
    report({ span: fault.span, message, fixes, ...(severity ? { severity } : {}) });
  }
}

/** `the value of 'description'`, or `the value` where no key is known. */
export function valueName(fault: Pick<YamlFault, 'key'>): string {
  return fault.key ? `the value of '${fault.key}'` : 'the value';
}
