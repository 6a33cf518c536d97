import { type CatalogAnswer, catalogRequest } from '../../protocol/requests.ts';
import type { ServerFeature } from '../feature.ts';

/** What a view of the whole catalog shows. */
const catalog: ServerFeature = {
  register(connection, places) {
    connection.onRequest(catalogRequest, (): CatalogAnswer => {
      if (places.isReading) return { folders: [], isReading: true };
      const folders = places.folders.map((folder) => {
        const { entries, ...rest } = folder.session.engine.catalog(folder.session);
        const files = entries.map((entry) => ({ ...entry, uri: folder.uriOf(entry.path) }));
        return { uri: folder.uriOf(''), ...rest, entries: files };
      });
      return { folders, isReading: false };
    });
  },
};

export default catalog;
