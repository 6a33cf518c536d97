import { commands } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { ShowPlacesArguments } from '../protocol/places-commands.ts';

/** Shows places of the workspace where the editor shows references, in the way the user has chosen for those. */
export async function showPlaces(client: LanguageClient, ...given: unknown[]): Promise<void> {
  const [uri, position, locations] = given as Partial<ShowPlacesArguments>;
  if (uri === undefined || position === undefined || locations === undefined) return;
  const { protocol2CodeConverter: to } = client;
  await commands.executeCommand(
    'editor.action.showReferences',
    to.asUri(uri),
    to.asPosition(position),
    locations.map((each) => to.asLocation(each)),
  );
}
