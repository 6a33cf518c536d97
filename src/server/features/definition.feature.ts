import type { Definition, LocationLink } from 'vscode-languageserver/node';
import type { Position } from '../../core/document/text.ts';
import { definitionsOf } from '../../core/navigation.ts';
import { type Asked, mentionAsked, type Places, type ServerFeature, sceneOf } from '../feature.ts';

/** Where a name, a variable, a link, a tag or a level leads. */
const definition: ServerFeature = {
  capabilities: () => ({ definitionProvider: true }),
  register(connection, places) {
    connection.onDefinition(async ({ textDocument, position }, token) => {
      const asked = places.find(textDocument.uri);
      if (!asked) return null;
      const found = answer(asked, position, places);
      if (found || !places.isReading) return found;
      // What it leads to may stand in a file that is still to be read.
      await places.settled();
      return token.isCancellationRequested ? null : answer(asked, position, places);
    });
  },
};

export default definition;

function answer(asked: Asked, position: Position, places: Places): Definition | LocationLink[] | null {
  const mention = mentionAsked(asked, position, places);
  if (!mention) return null;
  const found = definitionsOf(mention.thing, asked.path, sceneOf(asked));
  if (found.length === 0) return null;
  if (!places.client.textDocument?.definition?.linkSupport) {
    return found.map(({ path, range }) => ({ uri: asked.folder.uriOf(path), range }));
  }
  const originSelectionRange = asked.document.source.rangeOf(mention.span);
  return found.map(({ path, range }) => ({
    originSelectionRange,
    targetUri: asked.folder.uriOf(path),
    targetRange: range,
    targetSelectionRange: range,
  }));
}
