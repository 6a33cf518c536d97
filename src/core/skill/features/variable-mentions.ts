import { slice } from '../../document/span.ts';
import { entryOf, writtenSpan } from '../../document/yaml/node.ts';
import type { Mention, Thing } from '../../feature.ts';
import type { Workspace } from '../../workspace.ts';
import type { SkillDocument } from '../model.ts';
import { variablesOf, variableUses } from '../rules/variables.ts';
import { skillRunsOf } from '../skill-runs.ts';

/** Variables where they are declared, as placeholders, and where a command that runs the skill sets them. */
export function variableMentions(document: SkillDocument, workspace: Workspace): Mention[] {
  const variable = (home: string, name: string): Thing => ({ kind: 'variable', home, name });
  const declared = variablesOf(document).flatMap(({ item }): Mention[] => {
    const span = writtenSpan(document.text, entryOf(item, 'name')?.value);
    return span ? [{ thing: variable(document.path, slice(document.text, span)), defines: true, span }] : [];
  });
  const used = variableUses(document).map(({ name, span }): Mention => {
    const start = document.text.indexOf(name, span.start);
    return { thing: variable(document.path, name), defines: false, span: { start, end: start + name.length } };
  });
  const set = skillRunsOf(document).flatMap((run): Mention[] => {
    const home = ownerOf(run.name, document, workspace);
    if (home === undefined) return [];
    return run.variables.map(({ name, span }) => ({ thing: variable(home, name), defines: false, span }));
  });
  return [...declared, ...used, ...set];
}

/** The file of the skill that a command runs; `undefined` when it is not known or there are several. */
function ownerOf(name: string, document: SkillDocument, workspace: Workspace): string | undefined {
  if (name === document.name?.trim()) return document.path;
  const found = workspace.definitions('skill', name);
  return found.length === 1 ? found[0]?.path : undefined;
}
