import { clients } from '../../skill/clients/index.ts';
import { listed, nearest } from '../../words.ts';
import { defineSettingsRule } from './settings-rule.ts';
import { replaceWord } from './suggest.ts';

export default defineSettingsRule('config/unknown-client', {
  severity: 'warning',
  summary: 'The settings name a client that Gatewright has no table for.',
  why: 'Nothing is known of the keys, tools and limits of such a client, so files are not checked for it, although the settings seem to ask for that.',
  remedy: 'Correct the id, or take it out.',
  bad: 'clients:\n  - claude-code\n  - «codx»\n',
  good: 'clients:\n  - claude-code\n  - codex\n',
  fixed: 'clients:\n  - claude-code\n  - codex\n',
  check(document, report) {
    const known = clients.map((client) => client.id);
    for (const node of document.held('client')) {
      const id = String(node.value);
      if (known.some((each) => each === id)) continue;
      const near = nearest(id, known);
      const advice = near ? `did you mean '${near}'?` : `known are ${listed(known)}.`;
      report({ span: node.span, message: `There is no client '${id}'; ${advice}`, fixes: replaceWord(node, near) });
    }
  },
});
