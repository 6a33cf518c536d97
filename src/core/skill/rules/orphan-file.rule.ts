import type { TextEdit } from '../../document/edit.ts';
import type { Span } from '../../document/span.ts';
import { lineBreakOf } from '../../document/text.ts';
import { directoryOf, resolvePath } from '../../paths.ts';
import { listed } from '../../words.ts';
import type { SkillDocument } from '../model.ts';
import { isSkillFile } from '../places.ts';
import { defineSkillRule } from './skill-rule.ts';

const front = '---\nname: demo\ndescription: Plans backfills. Use when history has to be loaded again.\n---\n\n';

export default defineSkillRule('skill/orphan-file', {
  severity: 'hint',
  summary: 'A file in `references/` that the skill does not mention.',
  why: 'An agent reads SKILL.md and then what SKILL.md points to. A file that is not named there is mostly never read, though its author counts on it.',
  remedy: 'Say in SKILL.md when to read the file, or delete it.',
  bad: {
    'skills/demo/SKILL.md': `${front}# «Backfills»\n\nLoad by month.\n`,
    'skills/demo/references/cutover.md': '# Cut over\n',
  },
  good: {
    'skills/demo/SKILL.md': `${front}# Backfills\n\nLoad by month, then follow \`references/cutover.md\`.\n`,
    'skills/demo/references/cutover.md': '# Cut over\n',
  },
  fixed: `${front}# Backfills\n\nRead \`references/cutover.md\` for cutover.\n\nLoad by month.\n`,
  check(document, report, workspace) {
    if (!isSkillFile(document.path)) return;
    const text = document.text.toLowerCase();
    // Who names the whole directory sends the agent to look for itself.
    if (/\breferences\/?(?![\w-]|\/?\w|\.\w)/.test(text.replace(/^#.*$/gm, ''))) return;
    const directory = resolvePath(directoryOf(document.path), 'references') ?? '';
    const names = workspace.list(directory).filter((name) => /\.(?:md|txt)$/i.test(name));
    const orphans = names.filter((name) => !text.includes(name.toLowerCase().replace(/\.\w+$/, '')));
    if (orphans.length === 0) return;
    const shown = listed([
      ...orphans.slice(0, 3).map((name) => `'references/${name}'`),
      ...(orphans.length > 3 ? ['others'] : []),
    ]);
    const them = orphans.length === 1 ? 'it' : 'them';
    const span = place(document);
    report({
      span,
      message: `The skill never mentions ${shown}; say when to read ${them}, or delete ${them}.`,
      fixes: [{ title: `Mention ${them}`, edits: [mention(document, span.end, orphans)] }],
    });
  },
});

/** Where other files of the directory are named, or would be: their first mention, a fitting heading, any heading. */
function place(document: SkillDocument): Span {
  const { headings, inlineCode, links } = document.outline;
  const named = [...inlineCode.map((each) => each.span), ...links.map((each) => each.targetSpan)];
  const first = named
    .filter((span) => /^(?:\.\/)?references\//.test(document.text.slice(span.start, span.start + 20)))
    .sort((a, b) => a.start - b.start)[0];
  const fitting =
    headings.find((heading) => /\b(?:references?|resources?|further reading)\b/i.test(heading.text)) ?? headings[0];
  return first ?? fitting?.textSpan ?? document.value('name')?.span ?? document.headSpan;
}

/** A paragraph that names the files, below the one that holds `at`. */
function mention(document: SkillDocument, at: number, names: readonly string[]): TextEdit {
  const eol = lineBreakOf(document.text);
  const from = Math.max(at, document.body.start);
  const blank = /(?:\r\n|\r|\n)[ \t]*(?=\r|\n|$)/g;
  blank.lastIndex = from;
  const end = blank.exec(document.text)?.index ?? document.text.length;
  const lines = names.map(
    (name) =>
      `Read \`references/${name}\` for ${name
        .replace(/\.\w+$/, '')
        .replace(/[-_]+/g, ' ')
        .toLowerCase()}.`,
  );
  return { span: { start: end, end }, newText: `${eol}${eol}${lines.join(eol)}` };
}
