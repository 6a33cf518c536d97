import { resolve } from '../../document/yaml/node.ts';
import { quoteEdits } from '../../document/yaml/quote.ts';
import type { SkillDocument } from '../model.ts';
import { textKeys } from './schema-faults.ts';
import { defineSkillRule } from './skill-rule.ts';
import { reportYamlFaults, valueName } from './yaml-faults.ts';

export default defineSkillRule('skill/unquoted-brackets', {
  severity: 'error',
  summary: 'A text starts with a bracket and is not quoted, so YAML reads a list or a mapping.',
  why: 'Brackets begin a list in YAML and braces a mapping. When more text follows behind the closing one, the frontmatter does not parse and most clients drop the file; when none follows, the key holds a list where text belongs. VS Code calls that an error, the Copilot CLI does not load the skill, and Claude Code glues the items together or shows an error instead of the hint.',
  remedy: 'Put the value into quotes.',
  bad: '---\nname: demo\ndescription: Loads one table again. Use when a load has failed.\nargument-hint: «[table] [date]»\n---\n',
  good: '---\nname: demo\ndescription: Loads one table again. Use when a load has failed.\nargument-hint: "[table] [date]"\n---\n',
  fixed:
    '---\nname: demo\ndescription: Loads one table again. Use when a load has failed.\nargument-hint: "[table] [date]"\n---\n',
  check(document, report) {
    reportYamlFaults(document, report, ['unquoted-brackets'], (fault) => ({
      message: `${fault.message} Quote ${valueName(fault)}.`,
      title: `Quote ${valueName(fault)}`,
    }));
    for (const { key, span, isList } of bracketedTexts(document)) {
      const kind = isList ? 'list' : 'mapping';
      const edits = quoteEdits(document.text, span);
      report({
        span,
        // Codex rejects a name or a description that is no text.
        severity: document.profile.schema.required?.includes(key) ? 'error' : 'warning',
        message: `'${key}' must be text, and unquoted brackets make it a ${kind}; quote it.`,
        fixes: [{ title: `Quote the value of '${key}'`, edits, auto: true }],
      });
    }
  },
});

/** Values in brackets behind keys that hold text. */
function bracketedTexts(document: SkillDocument) {
  return textKeys(document).flatMap((key) => {
    const value = resolve(document.value(key));
    if (!value || value.kind === 'scalar' || !value.flow || document.value(key)?.kind === 'alias') return [];
    return [{ key, span: value.span, isList: value.kind === 'seq' }];
  });
}
