import { type SemanticTokens, SemanticTokensBuilder } from 'vscode-languageserver/node';
import type { Span } from '../../core/document/span.ts';
import type { Token } from '../../core/feature.ts';
import type { Asked, Places, ServerFeature } from '../feature.ts';

const types = ['variable', 'class', 'function', 'property', 'keyword'] as const satisfies readonly Token['type'][];
const modifiers = [
  'declaration',
  'readonly',
  'deprecated',
  'defaultLibrary',
] as const satisfies readonly Token['modifiers'][number][];

/** What was defined when the client was last told to ask again. */
const told = new WeakMap<Places, string>();

/** The colours that a grammar cannot know, of a whole document or the part that is shown. */
const semanticTokens: ServerFeature = {
  capabilities: () => ({
    semanticTokensProvider: {
      legend: { tokenTypes: [...types], tokenModifiers: [...modifiers] },
      full: true,
      range: true,
    },
  }),
  register(connection, places) {
    connection.languages.semanticTokens.on(({ textDocument }) => encoded(places.find(textDocument.uri)));
    connection.languages.semanticTokens.onRange(({ textDocument, range }) => {
      const asked = places.find(textDocument.uri);
      return encoded(asked, asked?.document.source.spanOf(range));
    });
  },
  /** A name that one file gets or loses has another colour in all others, and an editor asks only where text changed. */
  checked(connection, places) {
    if (!places.client.workspace?.semanticTokens?.refreshSupport) return;
    const defined = places.folders.flatMap((folder) => folder.session.index.definitions);
    const now = defined.map(({ kind, name }) => `${kind} ${name}`).join('\n');
    if (told.get(places) === now) return;
    told.set(places, now);
    // A client that is leaving does not answer.
    connection.languages.semanticTokens.refresh().catch(() => {});
  },
};

/** @param within leaves out what lies outside of it */
function encoded(asked: Asked | undefined, within?: Span): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  const tokens = asked?.features.tokens?.(asked.document, asked.surroundings) ?? [];
  for (const { span, type, modifiers: own } of tokens) {
    if (within && (span.end <= within.start || within.end <= span.start)) continue;
    const { line, character } = (asked as Asked).document.source.positionAt(span.start);
    const bits = own.reduce((sum, each) => sum | (1 << modifiers.indexOf(each)), 0);
    builder.push(line, character, span.end - span.start, types.indexOf(type), bits);
  }
  // Without the id, which is for clients that ask for differences.
  return { data: builder.build().data };
}

export default semanticTokens;
