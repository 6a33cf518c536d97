import { DocumentHighlightKind } from 'vscode-languageserver/node';
import { mentionsLike } from '../../core/navigation.ts';
import { mentionsOf, type ServerFeature } from '../feature.ts';

/** Every place of a document that speaks of the thing at a place; the defining ones are marked as written. */
const documentHighlights: ServerFeature = {
  capabilities: () => ({ documentHighlightProvider: true }),
  register(connection, places) {
    connection.onDocumentHighlight(({ textDocument, position }) => {
      const asked = places.find(textDocument.uri);
      if (!asked) return null;
      const { source } = asked.document;
      return mentionsLike(mentionsOf(asked), source.offsetAt(position)).map(({ span, defines }) => ({
        range: source.rangeOf(span),
        kind: defines ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
      }));
    });
  },
};

export default documentHighlights;
