import type { SelectionRange } from 'vscode-languageserver/node';
import type { ServerFeature } from '../feature.ts';

/** What a growing selection takes in at each of the places asked for. */
const selectionRanges: ServerFeature = {
  capabilities: () => ({ selectionRangeProvider: true }),
  register(connection, places) {
    connection.onSelectionRanges(({ textDocument, positions }): SelectionRange[] | null => {
      const asked = places.find(textDocument.uri);
      const selections = asked?.features.selections;
      if (!asked || !selections) return null;
      const { document } = asked;
      const { source } = document;
      return positions.map((position) => {
        const outward = selections(document, source.offsetAt(position));
        const inward = outward.map((span) => source.rangeOf(span)).toReversed();
        const none: SelectionRange = { range: { start: position, end: position } };
        return inward.reduce<SelectionRange>(
          (parent, range) => (parent === none ? { range } : { range, parent }),
          none,
        );
      });
    });
  },
};

export default selectionRanges;
