import { yamlReports } from '../../yaml-reports.ts';
import { defineSettingsRule } from './settings-rule.ts';

export default defineSettingsRule('config/yaml-syntax', {
  severity: 'error',
  summary: 'A settings file is not valid YAML.',
  why: 'What cannot be read has no effect: a rule stays on that was turned off, or a profile is not there. Gatewright uses what it can still read of the file, which may be less than was meant.',
  remedy: 'Repair the line; most often a value needs quotes or the indentation is off.',
  bad: 'profiles:\n  «*».agent.md: expert-agent\n',
  good: 'profiles:\n  "*.agent.md": expert-agent\n',
  fixed: 'profiles:\n  "*.agent.md": expert-agent\n',
  check(document, report) {
    for (const each of yamlReports(document, document.yaml.faults)) report(each);
  },
});
