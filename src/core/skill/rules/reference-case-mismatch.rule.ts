import { follow, referencesOf } from './references.ts';
import { defineSkillRule } from './skill-rule.ts';

const front = '---\nname: demo\ndescription: Masks personal data. Use when a table holds names or addresses.\n---\n\n';

export default defineSkillRule('skill/reference-case-mismatch', {
  severity: 'error',
  summary: 'The body names a file in other letter case than it has.',
  why: 'On Windows and macOS the file is found, so the author never notices. On Linux, where most agents in the cloud and in CI run, it is not there.',
  remedy: 'Write the path as the file is called.',
  bad: {
    'skills/demo/SKILL.md': `${front}Read [the rules](«references/masking.md») first.\n`,
    'skills/demo/references/Masking.md': '# Masking\n',
  },
  good: {
    'skills/demo/SKILL.md': `${front}Read [the rules](references/Masking.md) first.\n`,
    'skills/demo/references/Masking.md': '# Masking\n',
  },
  fixed: `${front}Read [the rules](references/Masking.md) first.\n`,
  check(document, report, workspace) {
    for (const reference of referencesOf(document, workspace)) {
      const target = follow(reference, workspace);
      if (target?.state !== 'other-case') continue;
      const written = reference.path.split('/');
      const actual = target.actual.split('/');
      // From the end: only names that were written can be corrected, not `..` or the directory it starts from.
      for (let back = 1; back <= Math.min(written.length, actual.length); back++) {
        const part = written.at(-back) as string;
        if (part.toLowerCase() !== actual.at(-back)?.toLowerCase()) break;
        written[written.length - back] = actual.at(-back) as string;
      }
      const right = written.join('/');
      if (right === reference.path) continue;
      report({
        span: reference.spans[0],
        message: `'${reference.path}' is called '${right}'; where letter case counts, as on Linux, it is not found.`,
        fixes: [
          {
            title: `Change to '${right}'`,
            edits: reference.spans.map((span) => ({ span, newText: right })),
            auto: true,
          },
        ],
      });
    }
  },
});
