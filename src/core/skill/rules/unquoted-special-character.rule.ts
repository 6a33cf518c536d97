import type { YamlFault } from '../../document/yaml/fault.ts';
import { defineSkillRule } from './skill-rule.ts';
import { reportYamlFaults, valueName } from './yaml-faults.ts';

const front = (glob: string) =>
  `---\ndescription: How SQL is written here.\napplyTo: ${glob}\n---\n\nWrite keywords in capitals.\n`;

export default defineSkillRule('skill/unquoted-special-character', {
  severity: 'error',
  summary: 'A value starts with a character that means something else in YAML, and is not quoted.',
  why: 'A value that begins with `*` is an alias in YAML, `&` an anchor, `!` a tag, `>` and `|` begin a block, and `@`, `%` and the backtick may not begin a value at all. The frontmatter does not parse, and clients that read it with a YAML library drop the file. VS Code has a reader of its own that takes such a value as text, so there the file works until another program reads it.',
  remedy: 'Put the value into quotes.',
  examplePath: '.github/instructions/sql.instructions.md',
  bad: front('«**/*.sql»'),
  good: front('"**/*.sql"'),
  fixed: front('"**/*.sql"'),
  check(document, report) {
    // What VS Code alone reads it does read as meant; other readers of the same file do not.
    const isTolerated = document.clients.length > 0 && document.clients.every((client) => client.id === 'vscode');
    reportYamlFaults(document, report, ['reserved-start', 'unresolved-alias'], (fault) => {
      const tolerated = isTolerated && isValueStart(fault);
      const reader = tolerated ? ' VS Code takes it as text, and YAML libraries reject the file.' : '';
      return {
        message: `${fault.message}${reader} Quote ${valueName(fault)}.`,
        title: fault.repair?.length === 1 ? 'Put the text on a line of its own' : `Quote ${valueName(fault)}`,
        ...(tolerated ? { severity: 'warning' } : {}),
      };
    });
  },
});

/** A single line: how VS Code reads the mark of a block is not known. */
function isValueStart(fault: YamlFault): boolean {
  return !/^'[|>]'/.test(fault.message);
}
