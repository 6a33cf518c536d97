import type { DocumentLink } from 'vscode-languageserver/node';
import { definitionsOf, linksIn } from '../../core/navigation.ts';
import { mentionsOf, type ServerFeature, sceneOf } from '../feature.ts';

/** What a link to a heading carries until somebody follows it. */
interface Target {
  /** The document the link stands in. */
  readonly from: string;
  readonly path: string;
  readonly slug: string;
}

/** Links to files, and to headings, whose lines are looked up only when a link is followed. */
const documentLinks: ServerFeature = {
  capabilities: () => ({ documentLinkProvider: { resolveProvider: true } }),
  register(connection, places) {
    connection.onDocumentLinks(({ textDocument }): DocumentLink[] | null => {
      const asked = places.find(textDocument.uri);
      if (!asked) return null;
      const hasTooltips = places.client.textDocument?.documentLink?.tooltipSupport === true;
      return linksIn(asked.path, mentionsOf(asked), asked.surroundings)
        .filter(({ isLink }) => !(isLink && places.options.followsMarkdownLinks))
        .map(({ span, path, slug }) => ({
          range: asked.document.source.rangeOf(span),
          ...(hasTooltips ? { tooltip: slug === undefined ? `Open ${path}` : `Open ${path}#${slug}` } : {}),
          ...(slug === undefined
            ? { target: asked.folder.uriOf(path) }
            : { data: { from: textDocument.uri, path, slug } satisfies Target }),
        }));
    });

    connection.onDocumentLinkResolve((link): DocumentLink => {
      const { from, path, slug } = link.data as Target;
      const asked = places.find(from);
      if (!asked) return link;
      const [heading] = definitionsOf({ kind: 'heading', home: path, name: slug }, asked.path, sceneOf(asked));
      // Without such a heading the file is opened all the same.
      const line = heading ? `#L${heading.range.start.line + 1}` : '';
      return { ...link, target: asked.folder.uriOf(path) + line };
    });
  },
};

export default documentLinks;
