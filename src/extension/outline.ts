import {
  type Disposable,
  type DocumentFilter,
  type DocumentSymbolProvider,
  languages,
  type TextDocument,
  workspace,
} from 'vscode';
import { DocumentSymbolRequest, type LanguageClient, type Middleware } from 'vscode-languageclient/node';

/** A filter whose provider is asked instead of all others. VS Code reads the word, though its types do not have it. */
type ExclusiveFilter = DocumentFilter & { readonly exclusive: true };

interface OwnOutline extends Disposable {
  readonly provideDocumentSymbols: NonNullable<Middleware['provideDocumentSymbols']>;
}

/**
 * Shows one outline where there would be two: VS Code's Markdown support lists the headings of each Markdown file, and
 * ours have them too, among tags, levels and gates; its JSON support and extensions for YAML list every key, and ours
 * has those at the top and the parts of a contract below them. A file for which the server has an outline gets a provider that is
 * asked alone, for as long as that is so; without the server, or in other files, Markdown's own is there as ever.
 */
export function ownOutline(client: () => LanguageClient): OwnOutline {
  const taken = new Map<string, Disposable>();

  function leave(uri: string): void {
    taken.get(uri)?.dispose();
    taken.delete(uri);
  }

  function take(document: TextDocument): void {
    const key = document.uri.toString();
    if (taken.has(key)) return;
    const filter: ExclusiveFilter = {
      scheme: document.uri.scheme,
      language: document.languageId,
      pattern: document.uri.fsPath,
      exclusive: true,
    };
    const provider: DocumentSymbolProvider = {
      provideDocumentSymbols(asked, token) {
        const ours = client().getFeature(DocumentSymbolRequest.method).getProvider(asked);
        // The server is gone, so VS Code has to ask the others.
        if (!ours) leave(key);
        return ours?.provideDocumentSymbols(asked, token);
      },
    };
    taken.set(key, languages.registerDocumentSymbolProvider(filter, provider, { label: 'Gatewright' }));
  }

  const listener = workspace.onDidCloseTextDocument((document) => leave(document.uri.toString()));

  return {
    async provideDocumentSymbols(document, token, next) {
      const symbols = await next(document, token);
      if (token.isCancellationRequested) return symbols;
      if (symbols) take(document);
      else leave(document.uri.toString());
      return symbols;
    },
    dispose() {
      for (const each of [listener, ...taken.values()]) each.dispose();
      taken.clear();
    },
  };
}
