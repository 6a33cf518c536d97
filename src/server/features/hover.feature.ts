import { type ClientCapabilities, type Hover, MarkupKind } from 'vscode-languageserver/node';
import { findSuppressions } from '../../core/document/suppression.ts';
import type { Range } from '../../core/document/text.ts';
import type { HoverText } from '../../core/feature.ts';
import { allRules } from '../../core/languages.ts';
import { withoutMarkdown } from '../../core/markdown.ts';
import { rulePage } from '../diagnostics.ts';
import type { Asked, ServerFeature } from '../feature.ts';
import { meet } from '../positions.ts';

/** Why the findings at a place are findings and what to do about them, and what stands there. */
const hover: ServerFeature = {
  capabilities: () => ({ hoverProvider: true }),
  register(connection, places) {
    connection.onHover(({ textDocument: { uri }, position }): Hover | null => {
      const asked = places.find(uri);
      const at = asked ?? places.locate(uri);
      if (!at) return null;
      const here = { start: position, end: position };
      const found = at.folder.session.findings(at.path).map(({ rule, range }): Spot => ({ rule, range }));
      const spots = [...found, ...(asked ? silenced(asked) : [])].filter(({ range }) => meet(range, here));
      const offset = asked?.document.source.offsetAt(position) ?? 0;
      const meaning = asked && meaningAt(asked, offset, places.languageId(uri));
      const range = meaning ? asked?.document.source.rangeOf(meaning.span) : spots[0]?.range;
      const texts = [...rulesOf(spots, places.rulePages), ...(meaning ? [meaning.markdown] : [])];
      return range ? { contents: contentsOf(texts.join('\n\n---\n\n'), places.client), range } : null;
    });
  },
};

export default hover;

/** A rule where a finding or a comment names it. */
interface Spot {
  readonly rule: string;
  readonly range: Range;
}

function silenced({ document }: Asked): Spot[] {
  return findSuppressions(document).flatMap((each) => each.rules.map(({ id, range }) => ({ rule: id, range })));
}

function meaningAt(
  { document, features, surroundings, folder }: Asked,
  offset: number,
  languageId: string | undefined,
): HoverText | undefined {
  return features.hover?.(document, offset, {
    ...surroundings,
    addressOf: (path) => folder.uriOf(path),
    ...(languageId === undefined ? {} : { languageId }),
  });
}

/** Cause and remedy of each rule. The messages of findings are left out: the editor shows those of the diagnostics. */
function rulesOf(spots: readonly Spot[], rulePages: string | undefined): string[] {
  const rules = allRules.filter(({ id }) => spots.some((spot) => spot.rule === id));
  return rules.map(({ id, why, remedy }) => {
    const title = rulePages ? `[${id}](${rulePage(rulePages, id)})` : id;
    return `**${title}**\n\n${why}\n\n${remedy}`;
  });
}

/** Markdown, unless the client says that it shows something else only. */
function contentsOf(markdown: string, client: ClientCapabilities): { kind: MarkupKind; value: string } {
  const formats = client.textDocument?.hover?.contentFormat ?? [MarkupKind.Markdown];
  return formats.includes(MarkupKind.Markdown)
    ? { kind: MarkupKind.Markdown, value: markdown }
    : { kind: MarkupKind.PlainText, value: withoutMarkdown(markdown) };
}
