import { nodeAt } from '../../document/yaml/node.ts';
import { defineSettingsRule } from './settings-rule.ts';
import { replaceWord } from './suggest.ts';

export default defineSettingsRule('config/invalid-value', {
  severity: 'error',
  summary: 'A setting has a value that it cannot have.',
  why: 'A value that does not fit is left out, and what holds instead is the default or the setting of the editor. The file then promises something else than what is checked.',
  remedy: 'Give the setting a value of the kind that the message names.',
  bad: 'rules:\n  skill/broken-reference: «eror»\n',
  good: 'rules:\n  skill/broken-reference: error\n',
  fixed: 'rules:\n  skill/broken-reference: error\n',
  check(document, report) {
    for (const { kind, path, near, span, message } of document.schemaFaults) {
      if (kind === 'unknown-key' || kind === 'missing-key') continue;
      const node = nodeAt(document.yaml.root, path);
      report({ span, message, fixes: node?.kind === 'scalar' ? replaceWord(node, near) : [] });
    }
  },
});
