import { lineBreakOf } from '../../document/text.ts';
import { toYamlScalar } from '../../document/yaml/quote.ts';
import { descriptionFor } from './descriptions.ts';
import { inWords, severityOf } from './effects.ts';
import { clientKeys } from './keys.ts';
import { nameFor, nounOf } from './names.ts';
import { defineSkillRule } from './skill-rule.ts';

export default defineSkillRule('skill/missing-frontmatter', {
  severity: 'error',
  summary: 'A skill or agent has no frontmatter.',
  why: 'The frontmatter holds the name and the description by which clients list the file and models choose it. Without it most clients drop the file; Claude Code shows a skill all the same, with its first line of text for a description.',
  remedy: 'Begin the file with a frontmatter that has at least a name and a description.',
  bad: '«# Load orders»\n\nLoads the orders of a day again when a load has failed.\n',
  good: '---\nname: demo\ndescription: Loads the orders of a day again when a load has failed.\n---\n\n# Load orders\n\nLoads the orders of a day again when a load has failed.\n',
  fixed:
    '---\nname: demo\ndescription: Loads the orders of a day again when a load has failed.\n---\n\n# Load orders\n\nLoads the orders of a day again when a load has failed.\n',
  check(document, report) {
    const { frontmatter, profile, text } = document;
    if (profile.frontmatter !== 'required' || frontmatter.yaml || frontmatter.faults.length > 0) return;
    const noun = nounOf(document);
    const consequences = ['name', 'description'].flatMap((key) =>
      clientKeys(document, key).flatMap(({ client, known }) =>
        known.missing ? [{ client, effect: known.missing }] : [],
      ),
    );
    const clause = consequences.length > 0 ? `: ${inWords(consequences, noun, 'frontmatter')}` : '';
    const eol = lineBreakOf(text);
    const keys = { name: nameFor(document), description: descriptionFor(document) };
    const lines = Object.entries(keys).map(([key, value]) => `${key}: ${toYamlScalar(value)}`);
    const start = text.startsWith('\uFEFF') ? 1 : 0;
    report({
      span: document.headSpan,
      severity: severityOf(consequences) ?? (document.clients.length > 0 ? 'warning' : 'error'),
      message: `This ${noun} has no frontmatter with a name and a description${clause}. Begin the file with one between two lines '---'.`,
      fixes: [
        {
          title: 'Add a frontmatter',
          edits: [{ span: { start, end: start }, newText: `${['---', ...lines, '---', '', ''].join(eol)}` }],
        },
      ],
    });
  },
});
