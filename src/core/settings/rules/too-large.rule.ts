import { excess } from '../../skill/profiles/profile-limits.ts';
import { defineSettingsRule } from './settings-rule.ts';

const deep = `${'{properties: {address: '.repeat(15)}{type: string}${'}}'.repeat(15)}`;

export default defineSettingsRule('profile/too-large', {
  severity: 'error',
  summary: 'A profile is too large or nested too deeply to be used.',
  why: 'The schema of a profile is compiled before files are checked. Without a limit, one file in a branch of a stranger could use up the memory of everyone who opens it, so such a profile is left aside.',
  remedy: 'Leave out what no file needs, or split the profile in two.',
  bad: `«id: loader»\nextends: claude-agent\nschema: ${deep}\n`,
  good: 'id: loader\nextends: claude-agent\nschema: {properties: {address: {type: string}}}\n',
  check(document, report) {
    const message = excess(document.source.value.length, document.yaml.root);
    if (message) report({ span: document.headSpan, message });
  },
});
