import { defineSkillRule } from './skill-rule.ts';
import { reportYamlFaults, valueName } from './yaml-faults.ts';

export default defineSkillRule('skill/unquoted-colon', {
  severity: 'error',
  summary: 'A value holds a colon followed by a space and is not quoted.',
  why: 'YAML reads such a colon as the start of a new key, and the frontmatter no longer parses. Most clients then drop the file without a word: the skill is simply not there.',
  remedy: 'Put the value into quotes, or write it as a block below `>-`.',
  bad: '---\nname: demo\ndescription: Loads orders. «Important:» run it daily. Use when orders are late.\n---\n',
  good: '---\nname: demo\ndescription: "Loads orders. Important: run it daily. Use when orders are late."\n---\n',
  fixed: '---\nname: demo\ndescription: "Loads orders. Important: run it daily. Use when orders are late."\n---\n',
  check(document, report) {
    reportYamlFaults(document, report, ['unquoted-colon'], (fault) => ({
      message: `${fault.message} Quote ${valueName(fault)}.`,
      title: `Quote ${valueName(fault)}`,
    }));
  },
});
