import { builtInProfiles } from '../../skill/profiles/index.ts';
import { profileDefinition } from '../facts.ts';
import { defineSettingsRule } from './settings-rule.ts';

const loader = (id: string) => `id: ${id}\nrole: agent\nclaims:\n  files: [agents/loaders/*.md]\n`;

export default defineSettingsRule('profile/duplicate-id', {
  severity: 'error',
  summary: 'Two profiles have the same id, or one has the id of a built-in profile.',
  why: 'Only one profile of a name can be used: the built-in one, else the first by the path of its file. The promises of the other one are never checked.',
  remedy: 'Give one of them another id. To change a built-in profile, build on it with `extends`.',
  bad: {
    '.gatewright/profiles/loader.yaml': loader('«loader»'),
    '.gatewright/profiles/warehouse.yaml': loader('«loader»'),
  },
  good: {
    '.gatewright/profiles/loader.yaml': loader('loader'),
    '.gatewright/profiles/warehouse.yaml': loader('warehouse-loader'),
  },
  check(document, report, workspace) {
    const id = document.text('id');
    if (!id) return;
    if (builtInProfiles.some((profile) => profile.id === id.value)) {
      const message = `'${id.value}' is a built-in profile; give this one another id, and write 'extends: ${id.value}' to build on it.`;
      report({ span: id.span, message });
      return;
    }
    const others = workspace.definitions(profileDefinition, id.value).filter((other) => other.path !== document.path);
    const [first] = others;
    if (!first) return;
    report({
      span: id.span,
      message: `'${id.value}' is also the id of ${first.path}, and only one of the two is used; rename one of them.`,
      related: others.map(({ path, range }) => ({ path, range, message: `'${id.value}' is the id here too.` })),
    });
  },
});
