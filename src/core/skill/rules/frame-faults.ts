import type { FrontmatterCause } from '../../document/frontmatter.ts';
import type { Report } from '../../rule.ts';
import type { SkillDocument } from '../model.ts';

/**
 * Reports a mistake in the frame of the frontmatter.
 *
 * @param remedy a sentence that is put behind what is wrong
 * @param title of the fix, where the fault can be repaired
 */
export function reportFrameFault(
  document: SkillDocument,
  report: (finding: Report) => void,
  cause: FrontmatterCause,
  remedy: string,
  title = '',
): void {
  for (const fault of document.frontmatter.faults) {
    if (fault.cause !== cause) continue;
    const fixes = fault.repair ? [{ title, edits: fault.repair, auto: true as const }] : [];
    report({ span: fault.span, message: `${fault.message} ${remedy}`, fixes });
  }
}
