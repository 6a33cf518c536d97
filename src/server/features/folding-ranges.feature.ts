import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver/node';
import type { ServerFeature } from '../feature.ts';

/** Whole lines that can be folded; a client may ask for fewer than there are, and then gets the first ones. */
const foldingRanges: ServerFeature = {
  capabilities: () => ({ foldingRangeProvider: true }),
  register(connection, places) {
    connection.onFoldingRanges(({ textDocument }): FoldingRange[] | null => {
      const asked = places.find(textDocument.uri);
      const folds = asked?.features.folds?.(asked.document);
      if (!asked || !folds) return null;
      const { source } = asked.document;
      return folds.slice(0, places.client.textDocument?.foldingRange?.rangeLimit).map(({ span, kind }) => ({
        startLine: source.lineAt(span.start),
        endLine: source.lineAt(span.end),
        // A kind is only for what an editor folds all at once: "region" would be every heading here.
        ...(kind === 'comment' ? { kind: FoldingRangeKind.Comment } : {}),
      }));
    });
  },
};

export default foldingRanges;
