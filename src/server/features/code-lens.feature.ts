import { type CodeLens, type CodeLensParams, CodeLensRefreshRequest, type Command } from 'vscode-languageserver/node';
import type { InvocationLens, Lens } from '../../core/feature.ts';
import type { PlacesCommandId, ShowPlacesArguments } from '../../protocol/places-commands.ts';
import type { RunCommandId } from '../../protocol/run-commands.ts';
import type { Asked, Places, ServerFeature } from '../feature.ts';

/** What runs when a lens is chosen. */
const runCommands: Readonly<Record<InvocationLens['action'], RunCommandId>> = {
  run: 'gatewright.runSkill',
  copy: 'gatewright.copyCommandLine',
};
const showPlaces: PlacesCommandId = 'gatewright.showPlaces';

/** What was defined when the client was last told to ask again. */
const told = new WeakMap<Places, string>();

/** Actions above lines. A client without our commands gets those that say something without one. */
const codeLens: ServerFeature = {
  capabilities: () => ({ codeLensProvider: {} }),
  register(connection, places) {
    connection.onCodeLens(async ({ textDocument: { uri } }: CodeLensParams): Promise<CodeLens[]> => {
      // Who cannot be told that there is more gets the whole answer, though later.
      if (!places.client.workspace?.codeLens?.refreshSupport) await places.settled();
      const asked = places.find(uri);
      if (!asked) return [];
      const lenses = asked.features.lenses?.(asked.document, asked.surroundings) ?? [];
      return lenses.flatMap((lens) => {
        const command = commandOf(lens, uri, asked, places);
        return command ? [{ range: asked.document.source.rangeOf(lens.span), command }] : [];
      });
    });
  },
  /** What other files define changes what is said here, and an editor asks only where text changed. */
  checked(connection, places) {
    if (!places.client.workspace?.codeLens?.refreshSupport) return;
    const defined = places.folders.flatMap((folder) => folder.session.index.definitions);
    const now = defined.map(({ kind, name, path }) => `${kind} ${name} ${path}`).join('\n');
    if (told.get(places) === now) return;
    told.set(places, now);
    // A client that is leaving does not answer.
    connection.sendRequest(CodeLensRefreshRequest.type).catch(() => {});
  },
};

function commandOf(lens: Lens, uri: string, { folder, document }: Asked, { options }: Places): Command | undefined {
  const { title } = lens;
  if (lens.action === 'show') {
    // Without a command the number alone is shown, and editors do nothing when it is chosen.
    if (options.hasShowPlacesCommand !== true) return { title, command: '' };
    const locations = lens.places.map(({ path, range }) => ({ uri: folder.uriOf(path), range }));
    const given: ShowPlacesArguments = [uri, document.source.positionAt(lens.span.start), locations];
    return { title, command: showPlaces, arguments: given };
  }
  if (options.hasRunCommands !== true) return undefined;
  const given = lens.argument === undefined ? [uri] : [uri, lens.argument];
  return { title, command: runCommands[lens.action], arguments: given };
}

export default codeLens;
