import { lineBreakOf } from '../../document/text.ts';
import type { Fix, Severity } from '../../finding.ts';
import type { SkillDocument } from '../model.ts';
import { hasBrokenFence } from './prose.ts';
import { defineSkillRule } from './skill-rule.ts';
import { contentEnd, knownTags, readTags, type TagFault } from './tags.ts';

const head = '# Orders Agent\n\n<role>\nYou load orders into the warehouse.\n</role>\n\n';
const tail =
  '\n<handoff>\nSay how many orders were loaded.\n</handoff>\n\n<terminology>\nLate: after six.\n</terminology>\n';

export default defineSkillRule('skill/unbalanced-tag', {
  severity: 'warning',
  summary: 'A tag that opens a section has no partner, or stands in another one’s section.',
  why: 'Sections between tags have no other sign of where they end. Without its closing tag a section goes on to the end of the file, so that limits meant for one part rule all of it, and programs that cut the file at its tags find nothing.',
  remedy: 'Close every tag on a line of its own before the next section opens.',
  examplePath: 'agents/orders.md',
  bad: `${head}«<context>»\nThe shop sells in ten countries.\n${tail}`,
  good: `${head}<context>\nThe shop sells in ten countries.\n</context>\n${tail}`,
  fixed: `${head}<context>\nThe shop sells in ten countries.\n</context>\n${tail}`,
  check(document, report) {
    if (document.outline.tags.length === 0 || hasBrokenFence(document)) return;
    const known = knownTags(document);
    for (const fault of readTags(document).faults) {
      // A program that knows the family cuts the file at these tags.
      const severity: Severity = known.includes(fault.tag.name) ? 'error' : 'warning';
      report({ span: fault.tag.span, severity, message: messageOf(fault), fixes: fixesOf(document, fault) });
    }
  },
});

function messageOf(fault: TagFault): string {
  const { name } = fault.tag;
  switch (fault.kind) {
    case 'unclosed': {
      const { typo } = fault;
      const near = typo ? `; '</${typo.name}>' below it closes another name` : '';
      return `'<${name}>' is never closed${near}; put '</${name}>' on a line behind its section.`;
    }
    case 'stray':
      return `'</${name}>' closes nothing, since no '<${name}>' is open here; open the section or take the tag out.`;
    case 'crossing':
      return `'</${name}>' stands inside '<${fault.inner.name}>', which opened later; close '<${fault.inner.name}>' first.`;
    case 'nested':
      return `'<${name}>' stands inside '<${fault.outer.name}>'; these sections stand side by side, so close '<${fault.outer.name}>' first.`;
  }
}

function fixesOf(document: SkillDocument, fault: TagFault): Fix[] {
  const { tag } = fault;
  const eol = lineBreakOf(document.text);
  if (fault.kind === 'unclosed') {
    const closing = `</${tag.name}>`;
    const { typo } = fault;
    if (typo)
      return [{ title: `Change '</${typo.name}>' to '${closing}'`, edits: [{ span: typo.span, newText: closing }] }];
    const end = contentEnd(document, fault.next);
    const at = { start: end, end };
    return [{ title: `Close the section with '${closing}'`, edits: [{ span: at, newText: `${eol}${closing}` }] }];
  }
  if (fault.kind !== 'stray') return [];
  const line = document.source.lineAt(tag.span.start);
  const start = document.source.lineSpan(line).start;
  const end = document.source.lineStarts[line + 1] ?? document.text.length;
  return [{ title: `Remove '</${tag.name}>'`, edits: [{ span: { start, end }, newText: '' }] }];
}
