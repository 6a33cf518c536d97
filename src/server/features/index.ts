import type { ServerFeature } from '../feature.ts';
import catalog from './catalog.feature.ts';
import codeLens from './code-lens.feature.ts';
import completion from './completion.feature.ts';
import definition from './definition.feature.ts';
import documentHighlights from './document-highlights.feature.ts';
import documentLinks from './document-links.feature.ts';
import documentSymbols from './document-symbols.feature.ts';
import foldingRanges from './folding-ranges.feature.ts';
import hover from './hover.feature.ts';
import newFile from './new-file.feature.ts';
import references from './references.feature.ts';
import rename from './rename.feature.ts';
import runs from './runs.feature.ts';
import selectionRanges from './selection-ranges.feature.ts';
import semanticTokens from './semantic-tokens.feature.ts';
import workspaceSymbols from './workspace-symbols.feature.ts';

/** Everything the server answers besides diagnostics and code actions. */
export const features: readonly ServerFeature[] = [
  catalog,
  codeLens,
  completion,
  runs,
  references,
  newFile,
  rename,
  definition,
  documentHighlights,
  documentLinks,
  documentSymbols,
  foldingRanges,
  hover,
  selectionRanges,
  semanticTokens,
  workspaceSymbols,
];
