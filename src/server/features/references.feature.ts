import { referencesTo } from '../../core/navigation.ts';
import { mentionAsked, type ServerFeature, sceneOf } from '../feature.ts';

/** Every place of the workspace that speaks of the thing at a place. */
const references: ServerFeature = {
  capabilities: () => ({ referencesProvider: true }),
  register(connection, places) {
    connection.onReferences(async ({ textDocument, position, context }, token) => {
      // A list that lacks what has not been read yet would be taken for the whole.
      await places.settled();
      const asked = places.find(textDocument.uri);
      if (!asked || token.isCancellationRequested) return null;
      const mention = mentionAsked(asked, position, places);
      if (!mention) return null;
      const found = referencesTo(mention.thing, asked.path, context.includeDeclaration, sceneOf(asked));
      return found.map(({ path, range }) => ({ uri: asked.folder.uriOf(path), range }));
    });
  },
};

export default references;
