import { SymbolInformation, SymbolKind } from 'vscode-languageserver/node';
import { type Found, lookUp } from '../../core/look-up.ts';
import type { ServerFeature } from '../feature.ts';
import type { Folder } from '../folder.ts';
import { symbolKinds } from './document-symbols.feature.ts';

/** As many as an editor can show; who wants the others types another letter. */
const MOST = 500;

const kinds: Readonly<Record<string, SymbolKind>> = {
  ...symbolKinds,
  agent: SymbolKind.Class,
  profile: SymbolKind.Interface,
};

/** Every name that a file of the workspace defines, the best fit first. */
const workspaceSymbols: ServerFeature = {
  capabilities: () => ({ workspaceSymbolProvider: true }),
  register(connection, places) {
    connection.onWorkspaceSymbol(({ query }): SymbolInformation[] => {
      const found = places.folders.flatMap((folder) => lookUp(query, folder.session).map((each) => ({ folder, each })));
      found.sort((a, b) => a.each.rank - b.each.rank || compareFound(a.each, b.each));
      return found.slice(0, MOST).map(({ folder, each }) => toSymbol(folder, each));
    });
  },
};

/** Shorter names first, since more of them was typed. */
function compareFound(a: Found, b: Found): number {
  if (a.name.length !== b.name.length) return a.name.length - b.name.length;
  const [left, right] = a.name === b.name ? [a.path, b.path] : [a.name, b.name];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The container is the directory of the file. */
function toSymbol(folder: Folder, { kind, name, path, range }: Found): SymbolInformation {
  const directory = path.split('/').slice(0, -1).join('/');
  return SymbolInformation.create(name, kinds[kind] ?? SymbolKind.Function, range, folder.uriOf(path), directory);
}

export default workspaceSymbols;
