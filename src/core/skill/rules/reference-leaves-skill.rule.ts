import { directoryOf } from '../../paths.ts';
import { isSkillFile } from '../places.ts';
import { follow, pluginRootOf, referencesOf } from './references.ts';
import { defineSkillRule } from './skill-rule.ts';

const front = '---\nname: demo\ndescription: Plans backfills. Use when history has to be loaded again.\n---\n\n';

export default defineSkillRule('skill/reference-leaves-skill', {
  severity: 'info',
  summary: 'A skill links to a file outside of its own directory.',
  why: 'People and catalogs install a skill by copying its directory. The link works in this repository and leads nowhere wherever only the skill is.',
  remedy: 'Move or copy the file into the directory of the skill, or name the other skill instead of its file.',
  bad: {
    'skills/demo/SKILL.md': `${front}Keep to [the naming](«../../docs/naming.md»).\n`,
    'docs/naming.md': '# Naming\n',
  },
  good: {
    'skills/demo/SKILL.md': `${front}Keep to [the naming](references/naming.md).\n`,
    'skills/demo/references/naming.md': '# Naming\n',
  },
  check(document, report, workspace) {
    const own = directoryOf(document.path);
    if (!isSkillFile(document.path)) return;
    // A plugin is installed as a whole, so what its skills share is there.
    const home = pluginRootOf(document.path, workspace) ?? own;
    for (const reference of referencesOf(document, workspace)) {
      const target = reference.isLink ? follow(reference, workspace) : undefined;
      if (target?.state !== 'exists' || home === '' || target.path === home || target.path.startsWith(`${home}/`))
        continue;
      report({
        span: reference.spans[0],
        message: `'${reference.path}' lies outside of ${home}, so it is missing where only ${home === own ? 'the skill' : 'the plugin'} is installed; bring it inside.`,
      });
    }
  },
});
