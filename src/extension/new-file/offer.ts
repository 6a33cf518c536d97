import { CancellationTokenSource, ProgressLocation, Uri, window } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { type NewFileOffer, type NewFileScope, newFileOfferRequest } from '../../protocol/new-file-requests.ts';

/** How long reading may take, in milliseconds, before its progress is shown. */
const PATIENCE = 500;

/** What can be made. A large file with tables takes its time, so the user may leave; `undefined` then. */
export async function offerOf(client: LanguageClient, scope: NewFileScope): Promise<NewFileOffer | undefined> {
  const source = new CancellationTokenSource();
  const asked = client.sendRequest<NewFileOffer>(newFileOfferRequest, scope, source.token).catch((error) => {
    if (source.token.isCancellationRequested) return undefined;
    throw error;
  });
  // Most files are read before anybody could read that they are.
  const late = Symbol();
  const first = await Promise.race([asked, new Promise<symbol>((resolve) => setTimeout(resolve, PATIENCE, late))]);
  if (typeof first !== 'symbol') return first;
  const title = `Gatewright: reading ${Uri.parse(scope.tablesOf ?? scope.uri, true)
    .path.split('/')
    .at(-1)}`;
  return window.withProgress({ location: ProgressLocation.Notification, title, cancellable: true }, (_, token) => {
    token.onCancellationRequested(() => source.cancel());
    return asked;
  });
}
