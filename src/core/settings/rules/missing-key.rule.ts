import { entryOf } from '../../document/yaml/node.ts';
import { listed } from '../../words.ts';
import { defineSettingsRule } from './settings-rule.ts';

export default defineSettingsRule('profile/missing-key', {
  severity: 'error',
  summary: 'A profile lacks a key that it cannot do without.',
  why: 'A profile without an id cannot be named, and one that builds on no other must say what its files are to a client and how they are recognised. It is not used as it is.',
  remedy: 'Add the key, or build on another profile with `extends`.',
  bad: '«id: loader»\nrole: agent\nsections:\n  - title: Never\n    purpose: What the loader must not touch.\n',
  good: 'id: loader\nrole: agent\nclaims:\n  files: [agents/loaders/*.md]\nsections:\n  - title: Never\n    purpose: What the loader must not touch.\n',
  check(document, report) {
    for (const { kind, span, message, schema } of document.schemaFaults) {
      if (kind !== 'missing-key') continue;
      const what = schema?.description?.replace(/^[A-Z]/, (letter) => letter.toLowerCase()) ?? 'it.';
      report({ span, message: `${message.slice(0, -1)}; add ${what}` });
    }
    const lacks = ['role', 'claims'].filter((key) => !entryOf(document.yaml.root, key));
    if (lacks.length === 0 || entryOf(document.yaml.root, 'extends')) return;
    const keys = listed(lacks.map((key) => `'${key}'`));
    const message = `A profile that builds on no other needs ${keys}; add ${lacks.length > 1 ? 'them' : 'it'}, or 'extends'.`;
    report({ span: document.headSpan, message });
  },
});
