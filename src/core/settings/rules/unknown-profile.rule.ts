import { builtInProfiles } from '../../skill/profiles/index.ts';
import { nearest } from '../../words.ts';
import { profileDefinition } from '../facts.ts';
import { defineSettingsRule } from './settings-rule.ts';
import { replaceWord } from './suggest.ts';

export default defineSettingsRule('config/unknown-profile', {
  severity: 'error',
  summary: 'The settings name a profile that does not exist.',
  why: 'Files that should be held to the promises of the profile are held to those of another one, or a profile that builds on it cannot be used at all.',
  remedy: 'Correct the id, or add the profile as a file in `.gatewright/profiles`.',
  bad: 'profiles:\n  catalog/**/*.md: «catalog-skil»\n',
  good: 'profiles:\n  catalog/**/*.md: catalog-skill\n',
  fixed: 'profiles:\n  catalog/**/*.md: catalog-skill\n',
  check(document, report, workspace) {
    const nodes = document.held('profile');
    if (nodes.length === 0) return;
    const known = new Set([...builtInProfiles.map((profile) => profile.id), ...workspace.names(profileDefinition)]);
    for (const node of nodes) {
      const id = String(node.value);
      if (known.has(id)) continue;
      const near = nearest(id, known);
      const advice = near ? `did you mean '${near}'?` : 'add it to .gatewright/profiles, or name one that exists.';
      report({ span: node.span, message: `There is no profile '${id}'; ${advice}`, fixes: replaceWord(node, near) });
    }
  },
});
