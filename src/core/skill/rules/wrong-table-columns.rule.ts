import type { Cell, Table } from '../../document/markdown/outline.ts';
import type { Span } from '../../document/span.ts';
import { counted, listed, nearest } from '../../words.ts';
import type { SkillDocument } from '../model.ts';
import { patternOf } from '../profiles/pattern.ts';
import type { TableSpec } from '../profiles/profile.ts';
import { defineSkillRule } from './skill-rule.ts';
import { contentOf, readTags } from './tags.ts';

const file = (header: string) =>
  `# Orders Agent\n\n<role>\nYou load orders.\n</role>\n\n<error_recovery>\n\n${header}\n|---|---|\n| Feed is late | Wait an hour, then load |\n</error_recovery>\n\n<handoff>\nSay what was loaded.\n</handoff>\n`;

export default defineSkillRule('skill/wrong-table-columns', {
  severity: 'warning',
  summary: 'A table lacks a column that this family of files promises.',
  why: 'Programs and readers look up such a table by the heads of its columns. Under another head the column is not found, and what stands in it is as good as not written.',
  remedy: 'Rename the column, or add it.',
  examplePath: 'agents/orders.md',
  bad: file('| «Problems» | Recovery |'),
  good: file('| Problem | Recovery |'),
  fixed: file('| Problem | Recovery |'),
  check(document, report) {
    for (const spec of document.profile.tables ?? []) {
      const table = closest(spec, tablesBelow(document, spec));
      if (!table) continue;
      const missing = spec.columns.filter((column) => !has(table, column));
      const spare = table.header.filter((cell) => !spec.columns.some((column) => isSame(cell, column)));
      for (const column of missing) {
        const near = nearest(
          column,
          spare.map((cell) => cell.text),
        );
        const cell = spare.find((each) => each.text === near);
        const place = spec.tag ? `'<${spec.tag}>'` : `'${spec.heading}'`;
        const advice = cell
          ? `rename '${cell.text}'`
          : `its ${counted(spec.columns.length, 'column')} are ${listed(spec.columns)}`;
        report({
          span: cell?.span ?? headerSpan(table),
          message: `The table in ${place} lacks the column '${column}'; ${advice}.`,
          fixes: cell
            ? [{ title: `Rename the column to '${column}'`, edits: [{ span: cell.span, newText: column }] }]
            : [],
        });
      }
    }
  },
});

function tablesBelow(document: SkillDocument, spec: TableSpec): Table[] {
  const places: Span[] = [];
  if (spec.tag)
    places.push(
      ...readTags(document)
        .pairs.filter((pair) => pair.name === spec.tag)
        .map(contentOf),
    );
  if (spec.heading) {
    const pattern = patternOf(document.profile, `^(?:${spec.heading})`);
    places.push(...document.outline.headings.filter((each) => pattern.test(each.text)).map((each) => each.section));
  }
  return document.outline.tables.filter((table) =>
    places.some((place) => place.start <= table.span.start && table.span.end <= place.end),
  );
}

/** The table that is meant: the one with most of the columns, and with one of them at least. */
function closest(spec: TableSpec, tables: readonly Table[]): Table | undefined {
  const score = (table: Table): number => spec.columns.filter((column) => has(table, column)).length;
  const best = [...tables].sort((a, b) => score(b) - score(a))[0];
  return best && score(best) > 0 ? best : undefined;
}

function has(table: Table, column: string): boolean {
  return table.header.some((cell) => isSame(cell, column));
}

function isSame(cell: Cell, column: string): boolean {
  return cell.text.trim().toLowerCase() === column.toLowerCase();
}

function headerSpan(table: Table): Span {
  const first = table.header[0];
  return first ? { start: first.span.start, end: (table.header.at(-1) as Cell).span.end } : table.span;
}
