import type { Severity } from '../../finding.ts';
import type { SkillDocument } from '../model.ts';
import { descriptionFor } from './descriptions.ts';
import { type Consequence, inWords, severityOf } from './effects.ts';
import { hasReadableKeys, isEmpty, setText } from './entries.ts';
import { clientKeys, misspellingOf } from './keys.ts';
import { nounOf } from './names.ts';
import { defineSkillRule } from './skill-rule.ts';

const file = (description: string) =>
  `---\nname: demo\n${description}---\n\nLoads the orders of a day again when a load has failed.\n`;

export default defineSkillRule('skill/missing-description', {
  severity: 'error',
  summary: 'A skill or agent has no description.',
  why: 'A model sees only the descriptions and chooses by them. Codex and VS Code leave out a skill without one, Claude Code does not load such an agent, and for a skill it takes the first line of the body, which was not written for that.',
  remedy: 'Say in one or two sentences what it does and when to use it.',
  bad: file('«description»:\n'),
  good: file('description: Loads the orders of a day again when a load has failed.\n'),
  fixed: file('description: Loads the orders of a day again when a load has failed.\n'),
  check(document, report) {
    if (!hasReadableKeys(document)) return;
    const entry = document.entry('description');
    if (entry ? !isEmpty(entry) : misspellingOf(document, 'description')) return;
    const consequences = clientKeys(document, 'description').flatMap(({ client, known }) =>
      known.missing ? [{ client, effect: known.missing }] : [],
    );
    const severity = severityFor(document, consequences);
    if (!severity) return;
    const noun = nounOf(document);
    const clause = consequences.length > 0 ? `; ${inWords(consequences, noun, 'description')}` : '';
    const state = entry ? 'The description is empty' : `This ${noun} has no description`;
    const edit = setText(document, 'description', descriptionFor(document), 'name');
    report({
      span: entry?.key.span ?? document.headSpan,
      severity,
      message: `${state}${clause}. Say what it does and when to use it.`,
      fixes: edit ? [{ title: 'Add a description to start from', edits: [edit] }] : [],
    });
  },
});

/** `undefined` where nobody misses a description. */
function severityFor(document: SkillDocument, consequences: readonly Consequence[]): Severity | undefined {
  const { profile } = document;
  switch (profile.role) {
    case 'skill':
    case 'agent':
      if (!profile.schema.required?.includes('description')) return undefined;
      return severityOf(consequences) ?? (document.clients.length > 0 ? 'warning' : 'error');
    case 'instructions':
      // Without globs it is the description by which a model finds them.
      return document.entry('applyTo') ? undefined : 'info';
    case 'command':
    case 'prompt':
      return 'hint';
  }
}
