import { entryOf, nodeAt } from '../../document/yaml/node.ts';
import { settingsTable } from '../settings.ts';
import { defineSettingsRule } from './settings-rule.ts';
import { replaceWord } from './suggest.ts';

export default defineSettingsRule('config/unknown-key', {
  severity: 'warning',
  summary: 'A settings file has a key that Gatewright does not know.',
  why: 'A key that nobody reads looks like a setting and does nothing, so people rely on a check that was never configured.',
  remedy: 'Correct the key, or take it out. Settings of the editor alone belong into the settings of the editor.',
  bad: 'rules:\n  skill/orphan-file: warning\n«exclud»:\n  - warehouse/generated/**\n',
  good: 'rules:\n  skill/orphan-file: warning\nexclude:\n  - warehouse/generated/**\n',
  fixed: 'rules:\n  skill/orphan-file: warning\nexclude:\n  - warehouse/generated/**\n',
  check(document, report) {
    for (const { kind, path, key, near, span, message } of document.schemaFaults) {
      if (kind !== 'unknown-key' || key === undefined) continue;
      const node = entryOf(nodeAt(document.yaml.root, path), key)?.key;
      const isOfEditor = document.form.kind === 'config' && path.length === 0 && Object.hasOwn(settingsTable, key);
      report({
        span,
        message: isOfEditor
          ? `'${key}' is a setting of the editor alone; set 'gatewright.${key}' in the editor's settings.`
          : message,
        fixes: node && !isOfEditor ? replaceWord(node, near) : [],
      });
    }
  },
});
