import { type Hover, MarkupKind } from 'vscode-languageserver/node';
import type { Position } from '../core/document/text.ts';
import { allRules } from '../core/languages.ts';
import { rulePage } from './diagnostics.ts';
import type { Located } from './folders.ts';
import { compare } from './positions.ts';

/**
 * Why the findings at a place are findings, and what to do about them. The messages themselves are left out: the
 * editor shows those of the diagnostics.
 *
 * @param rulePages the address of the directory with the rule pages, when the client named one
 */
export function hoverAt({ folder, path }: Located, position: Position, rulePages: string | undefined): Hover | null {
  const findings = folder.session
    .findings(path)
    .filter(({ range }) => compare(range.start, position) <= 0 && compare(position, range.end) <= 0);
  const rules = allRules.filter((rule) => findings.some((finding) => finding.rule === rule.id));
  const [first] = findings;
  if (!first) return null;
  const texts = rules.map(({ id, why, remedy }) => {
    const title = rulePages ? `[${id}](${rulePage(rulePages, id)})` : id;
    return `**${title}**\n\n${why}\n\n${remedy}`;
  });
  return { contents: { kind: MarkupKind.Markdown, value: texts.join('\n\n---\n\n') }, range: first.range };
}
