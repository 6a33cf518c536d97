import type { Lens } from '../../feature.ts';
import type { SkillDocument } from '../model.ts';
import { runInvocations } from '../run/invocation.ts';

/** Above each invocation, what runs it and what copies it; where several stand on one line, the user chooses. */
export function lensesOf(document: SkillDocument): Lens[] {
  const invocations = runInvocations(document);
  const lines = new Map<number, number[]>();
  for (const [index, { span }] of invocations.entries()) {
    const line = document.source.lineAt(span.start);
    lines.set(line, [...(lines.get(line) ?? []), index]);
  }
  return [...lines.values()].flatMap((indexes) => {
    const [first = 0] = indexes;
    const span = invocations[first]?.span ?? document.headSpan;
    const argument = indexes.length === 1 ? first : undefined;
    return [
      { span, title: 'Run…', action: 'run', argument },
      { span, title: 'Copy command', action: 'copy', argument },
    ];
  });
}
