import type { Fence } from '../../document/markdown/outline.ts';
import { lineBreakOf } from '../../document/text.ts';
import type { SkillDocument } from '../model.ts';
import { defineSkillRule } from './skill-rule.ts';

const front = '---\nname: demo\ndescription: Plans backfills. Use when history has to be loaded again.\n---\n\n';

export default defineSkillRule('skill/unclosed-fence', {
  severity: 'warning',
  summary: 'A code block is opened and never closed.',
  why: 'Everything below it is read as code: headings, links and instructions down to the end of the file. Agents follow text in a code block as an example at best.',
  remedy: 'Close the block with a line of the same marks. Put more marks around a block that itself shows code blocks.',
  bad: `${front}Run:\n\n«\`\`\`»bash\ndbt run --full-refresh\n`,
  good: `${front}Run:\n\n\`\`\`bash\ndbt run --full-refresh\n\`\`\`\n`,
  fixed: `${front}Run:\n\n\`\`\`bash\ndbt run --full-refresh\n\`\`\`\n`,
  check(document, report) {
    const { fences } = document.outline;
    const fence = fences.at(-1);
    // A fence inside a list item or a quote ends with it, and that is no fault.
    if (!fence || fence.closed || document.text.slice(fence.span.end).trim() !== '') return;
    const marks = document.text.slice(fence.openSpan.start, fence.openSpan.end);
    const outer = fence.language === '' ? outerOf(document, fence, marks) : undefined;
    if (outer) {
      const longer = `${marks}${marks[0]}`;
      report({
        span: outer.openSpan,
        message: `This block shows other code blocks with the same marks, so the first of them ends it; put '${longer}' around it.`,
        fixes: [
          {
            title: `Put '${longer}' around the block`,
            edits: [outer.openSpan, fence.openSpan].map((span) => ({ span, newText: longer })),
          },
        ],
      });
      return;
    }
    const { source, text } = document;
    const eol = lineBreakOf(text);
    const end = fence.span.end;
    const above = source.lineSpan(source.lineAt(fence.openSpan.start) - 1);
    // Marks without a language right below a text look like the end of a block whose first line got lost.
    const isEnd = fence.language === '' && text.slice(above.start, above.end).trim() !== '';
    const advice = isEnd ? `close it, or open the block above that it was to close.` : `close it with '${marks}'.`;
    report({
      span: fence.openSpan,
      message: `The code block opened here is never closed, so the rest of the file is code; ${advice}`,
      fixes: [
        {
          title: 'Close the code block at the end of the file',
          edits: [
            { span: { start: end, end }, newText: `${/[\r\n]$/.test(text.slice(0, end)) ? '' : eol}${marks}${eol}` },
          ],
        },
      ],
    });
  },
});

/**
 * The block that was to hold everything down to the marks of `last`, when it is clear that it was: a fence line with a
 * language inside of it was read as its content, and the marks that were to close that one closed it instead.
 */
function outerOf(document: SkillDocument, last: Fence, marks: string): Fence | undefined {
  const { fences } = document.outline;
  const before = fences.slice(0, fences.indexOf(last));
  return before.findLast((fence) => {
    const inside = document.text.slice(fence.content.start, fence.content.end);
    const isSame = document.text.slice(fence.openSpan.start, fence.openSpan.end) === marks;
    const nested = inside.split(/\r\n|\r|\n/).filter((line) => line.startsWith(marks) && /^[`~]+\w/.test(line));
    return isSame && fence.closed && nested.length === 1;
  });
}
