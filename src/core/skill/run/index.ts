import { nodeAt, toValue } from '../../document/yaml/node.ts';
import type { Runnable } from '../../run/runnable.ts';
import type { SkillDocument } from '../model.ts';
import { stemOf } from '../places.ts';
import { nameOf } from './chat.ts';
import { checklistOf } from './checklist.ts';
import { runInvocations } from './invocation.ts';

/** What can be started of a skill, command, prompt or agent; `undefined` when nothing says how. */
export function runnableOf(document: SkillDocument): Runnable | undefined {
  const invocations = runInvocations(document);
  if (invocations.length === 0) return undefined;
  const version = versionOf(document);
  return {
    name: nameOf(document) || stemOf(document.path),
    ...(version ? { version } : {}),
    invocations,
    checklists: { 'pre-run': checklistOf(document, 'pre-run'), 'follow-up': checklistOf(document, 'follow-up') },
  };
}

function versionOf(document: SkillDocument): string {
  const value = toValue(document.value('version')) ?? toValue(nodeAt(document.data, ['metadata', 'version']));
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}
