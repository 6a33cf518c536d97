import { patternOf } from '../profiles/pattern.ts';
import { inWords, severityOf } from './effects.ts';
import { hasReadableKeys, isEmpty, setText } from './entries.ts';
import { clientKeys, misspellingOf } from './keys.ts';
import { nameFor, nounOf, skillDirectory } from './names.ts';
import { defineSkillRule } from './skill-rule.ts';

const front = (name: string) => `---\n${name}description: Loads orders. Use when orders are late.\n---\n`;

export default defineSkillRule('skill/missing-name', {
  severity: 'error',
  summary: 'A skill or agent has no name.',
  why: 'The name is what people and models call. Claude Code does not load an agent without one, and the Agent Skills format asks for it; where a client takes the name of the directory instead, the next one does not.',
  remedy: 'Give it a name: for a skill the one of its directory.',
  bad: front('').replace('---', '«---»'),
  good: front('name: demo\n'),
  fixed: front('name: demo\n'),
  check(document, report) {
    const { profile } = document;
    if (!profile.schema.required?.includes('name') || !hasReadableKeys(document)) return;
    const entry = document.entry('name');
    if (entry ? !isEmpty(entry) : misspellingOf(document, 'name')) return;
    const consequences = clientKeys(document, 'name').flatMap(({ client, known }) =>
      known.missing ? [{ client, effect: known.missing }] : [],
    );
    const noun = nounOf(document);
    const name = nameFor(document);
    const clause = consequences.length > 0 ? `; ${inWords(consequences, noun, 'name')}` : '';
    const pattern = profile.schema.properties?.name?.pattern;
    const edit = pattern && !patternOf(profile, pattern, '').test(name) ? undefined : setText(document, 'name', name);
    // A skill has to bear the name of its directory; an agent is only mostly called like its file.
    const auto = skillDirectory(document) === name ? { auto: true as const } : {};
    report({
      span: entry?.key.span ?? document.headSpan,
      // Where every client does without, it is still what the format promises.
      severity: severityOf(consequences) ?? (document.clients.length > 0 ? 'info' : 'error'),
      message: `This ${noun} has no name${clause}. Add 'name: ${name}'.`,
      fixes: edit ? [{ title: `Name it '${name}'`, edits: [edit], ...auto }] : [],
    });
  },
});
