import { nodeAt, resolve } from '../../document/yaml/node.ts';
import type { Fix } from '../../finding.ts';
import type { SchemaFault } from '../../schema/validate.ts';
import type { SkillDocument } from '../model.ts';
import { valueFaults } from './schema-faults.ts';
import { defineSkillRule } from './skill-rule.ts';

const front = (roles: string) =>
  `---\nname: data.load_orders\nphase: data\nroles:\n  - Data Engineer\n${roles}description: Loads the orders of a day again.\nvariables: {}\noutputs:\n  - The loaded table.\n---\n`;

export default defineSkillRule('skill/repeated-item', {
  severity: 'warning',
  summary: 'An item stands twice in a list of different things.',
  why: 'The second one says nothing new, so most likely another one was meant and is missing now.',
  remedy: 'Remove the repetition, or write what was meant.',
  examplePath: 'catalog/load-orders.md',
  bad: front('  - «Data Engineer»\n'),
  good: front(''),
  fixed: front(''),
  check(document, report) {
    for (const { fault } of valueFaults(document, ['repeated-item'])) {
      report({ span: fault.span, message: fault.message, fixes: removal(document, fault) });
    }
  },
});

/** Takes the whole line of an item away; in brackets, or over several lines, that is left to people. */
function removal(document: SkillDocument, fault: SchemaFault): Fix[] {
  const list = resolve(nodeAt(document.data, fault.path));
  const { source, text } = document;
  const line = source.lineAt(fault.span.start);
  const { start, end } = source.lineSpan(line);
  const next = source.lineStarts[line + 1] ?? text.length;
  const isOwnLine =
    list?.kind === 'seq' &&
    !list.flow &&
    fault.span.end <= end &&
    /^[ ]*-[ \t]+$/.test(text.slice(start, fault.span.start));
  return isOwnLine ? [{ title: 'Remove the repetition', edits: [{ span: { start, end: next }, newText: '' }] }] : [];
}
