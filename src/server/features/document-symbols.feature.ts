import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver/node';
import type { SourceText } from '../../core/document/text.ts';
import type { DocumentSymbol as OutlineSymbol } from '../../core/feature.ts';
import type { ServerFeature } from '../feature.ts';

/** Headings get the kind that VS Code's own Markdown outline gives them, so that they look the same. */
export const symbolKinds: Readonly<Record<OutlineSymbol['kind'], SymbolKind>> = {
  section: SymbolKind.String,
  key: SymbolKind.Property,
  variable: SymbolKind.Variable,
  tag: SymbolKind.Namespace,
  level: SymbolKind.EnumMember,
  gate: SymbolKind.Event,
  stage: SymbolKind.Function,
  contract: SymbolKind.Package,
  table: SymbolKind.Struct,
  column: SymbolKind.Field,
  'primary-key': SymbolKind.Key,
  check: SymbolKind.Boolean,
  server: SymbolKind.Module,
  promise: SymbolKind.Event,
  role: SymbolKind.Interface,
  person: SymbolKind.Object,
  channel: SymbolKind.Object,
  consumer: SymbolKind.Object,
};

/** The outline of a document; a list for clients that take no tree. */
const documentSymbols: ServerFeature = {
  capabilities: () => ({ documentSymbolProvider: { label: 'Gatewright' } }),
  register(connection, places) {
    connection.onDocumentSymbol(({ textDocument: { uri } }): DocumentSymbol[] | SymbolInformation[] | null => {
      const asked = places.find(uri);
      const symbols = asked?.features.symbols?.(asked.document);
      if (!asked || !symbols) return null;
      const { source } = asked.document;
      const takesTree = places.client.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true;
      return takesTree ? symbols.map((each) => tree(each, source)) : symbols.flatMap((each) => list(each, source, uri));
    });
  },
};

function tree({ name, detail, kind, span, nameSpan, children }: OutlineSymbol, source: SourceText): DocumentSymbol {
  return {
    name,
    ...(detail ? { detail } : {}),
    kind: symbolKinds[kind],
    range: source.rangeOf(span),
    selectionRange: source.rangeOf(nameSpan),
    children: children.map((child) => tree(child, source)),
  };
}

function list(
  { name, kind, span, children }: OutlineSymbol,
  source: SourceText,
  uri: string,
  within = '',
): SymbolInformation[] {
  const location = { uri, range: source.rangeOf(span) };
  const own = { name, kind: symbolKinds[kind], location, ...(within ? { containerName: within } : {}) };
  return [own, ...children.flatMap((child) => list(child, source, uri, name))];
}

export default documentSymbols;
