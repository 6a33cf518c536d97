import { toYamlScalar } from '../../document/yaml/quote.ts';
import type { Fix } from '../../finding.ts';
import { directoryOf } from '../../paths.ts';
import type { Workspace } from '../../workspace.ts';
import type { SkillDocument } from '../model.ts';
import { type Consequence, inWords, severityOf } from './effects.ts';
import { isSkillName, skillDirectory } from './names.ts';
import { defineSkillRule } from './skill-rule.ts';

const front = (name: string) => `---\nname: ${name}\ndescription: Loads orders. Use when orders are late.\n---\n`;

export default defineSkillRule('skill/name-differs-from-directory', {
  severity: 'error',
  summary: 'A skill has another name than its directory.',
  why: 'The Agent Skills format wants both to be the same, and VS Code documents that it does not load the skill otherwise. Claude Code calls a skill by its directory and lists it by its name, so people type a command that is not there.',
  remedy: 'Rename one of the two.',
  examplePath: 'skills/load-orders/SKILL.md',
  bad: front('«orders-loader»'),
  good: front('load-orders'),
  fixed: front('load-orders'),
  check(document, report, workspace) {
    const name = document.name?.trim();
    const value = document.value('name');
    const directory = skillDirectory(document);
    if (document.profile.role !== 'skill' || !name || !value || !directory || name === directory) return;
    // A name of a wrong form is another fault, and a template's is no name yet.
    if (!isSkillName(name) || document.profile.schema.properties?.name?.pattern) return;
    const consequences = document.clients.flatMap((client): Consequence[] => {
      const effect = client.skillNames?.directory;
      return effect ? [{ client, effect }] : [];
    });
    const clause = consequences.length > 0 ? `: ${inWords(consequences, 'skill', 'name')}` : '';
    report({
      span: value.span,
      severity: severityOf(consequences) ?? 'info',
      message: `The skill is named '${name}' and its directory '${directory}'${clause}. Rename one of them.`,
      fixes: fixesFor(document, name, directory, workspace),
    });
  },
});

function fixesFor(document: SkillDocument, name: string, directory: string, workspace: Workspace): Fix[] {
  const from = directoryOf(document.path);
  const parent = directoryOf(from);
  const to = parent === '' ? name : `${parent}/${name}`;
  const value = document.value('name');
  const fixes: Fix[] = [];
  if (value && isSkillName(directory)) {
    fixes.push({
      title: `Change the name to '${directory}'`,
      edits: [{ span: value.span, newText: toYamlScalar(directory) }],
    });
  }
  if (workspace.kind(to) === undefined)
    fixes.push({ title: `Rename the directory to '${name}'`, edits: [], renames: [{ from, to }] });
  return fixes;
}
