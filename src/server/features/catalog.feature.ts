import type { CatalogPart } from '../../core/catalog.ts';
import {
  type CatalogAnswer,
  type CatalogFilePart,
  type CatalogParams,
  type CatalogPartsParams,
  catalogPartsRequest,
  catalogRequest,
} from '../../protocol/requests.ts';
import type { ServerFeature } from '../feature.ts';
import type { Folder } from '../folder.ts';

/** What a view of the whole catalog shows. */
const catalog: ServerFeature = {
  register(connection, places) {
    connection.onRequest(catalogRequest, ({ language }: CatalogParams): CatalogAnswer => {
      if (places.isReading) return { folders: [], isReading: true };
      const folders = places.folders.flatMap((folder) => {
        const view = folder.session.engine.catalog(language, folder.session);
        if (!view) return [];
        const entries = view.entries.map((entry) => ({ ...entry, uri: folder.uriOf(entry.path) }));
        return [{ uri: folder.uriOf(''), ...view, entries }];
      });
      return { folders, isReading: false };
    });

    connection.onRequest(catalogPartsRequest, ({ uri, number }: CatalogPartsParams): CatalogFilePart[] => {
      const asked = places.find(uri);
      if (!asked) return [];
      const { folder, document, surroundings } = asked;
      return folder.session.engine.catalogParts(document, number, surroundings).map((part) => placed(part, folder));
    });
  },
};

export default catalog;

function placed(part: CatalogPart, folder: Folder): CatalogFilePart {
  return { ...part, uri: folder.uriOf(part.path), parts: part.parts.map((inner) => placed(inner, folder)) };
}
