import { builtInProfiles } from '../../skill/profiles/index.ts';
import { type ProfileFacts, profileDefinition } from '../facts.ts';
import { defineSettingsRule } from './settings-rule.ts';

export default defineSettingsRule('profile/extends-loop', {
  severity: 'error',
  summary: 'A profile builds on itself, directly or through others.',
  why: 'Such a profile has no beginning: what it promises cannot be told, so none of the profiles in the loop is used.',
  remedy: 'Take `extends` out of one of them, or point it to a profile outside of the loop.',
  bad: {
    '.gatewright/profiles/loader.yaml': 'id: loader\nextends: «warehouse-loader»\n',
    '.gatewright/profiles/warehouse.yaml': 'id: warehouse-loader\nextends: «loader»\n',
  },
  good: {
    '.gatewright/profiles/loader.yaml': 'id: loader\nextends: claude-agent\n',
    '.gatewright/profiles/warehouse.yaml': 'id: warehouse-loader\nextends: loader\n',
  },
  check(document, report, workspace) {
    const id = document.text('id')?.value;
    const parent = document.text('extends');
    if (id === undefined || !parent) return;
    const chain = [id];
    for (let next: string | undefined = parent.value; next !== undefined; ) {
      chain.push(next);
      if (builtInProfiles.some((profile) => profile.id === next)) return;
      // A loop further up is reported where it is.
      if (chain.indexOf(next) < chain.length - 1) break;
      next = (workspace.definitions(profileDefinition, next)[0]?.detail as ProfileFacts | undefined)?.extends;
    }
    if (chain.at(-1) !== id || chain.length === 1) return;
    const way = chain.slice(1).map((each) => `'${each}'`);
    report({
      span: parent.span,
      message: `The profile '${id}' builds on ${way.join(', which builds on ')}; take 'extends' out of one of them.`,
    });
  },
});
