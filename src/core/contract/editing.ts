import type { Editing } from '../language.ts';
import { catalogOf, catalogParts } from './catalog.ts';
import { contractTemplates, templateOfTables } from './create/template.ts';
import type { ContractDocument } from './document.ts';
import { complete } from './features/complete.ts';
import { foldsOf } from './features/folds.ts';
import { hover } from './features/hover.ts';
import { lensesOf } from './features/lenses.ts';
import { lookUp } from './features/look-up.ts';
import { mentionsIn } from './features/mentions.ts';
import { rename } from './features/rename.ts';
import { selectionsAt } from './features/selections.ts';
import { symbolsOf } from './features/symbols.ts';
import { tokensOf } from './features/tokens.ts';

/** What people who write contracts are offered. */
export const contractEditing: Editing<ContractDocument> = {
  features: {
    complete,
    hover,
    mentions: mentionsIn,
    rename,
    symbols: symbolsOf,
    folds: foldsOf,
    selections: selectionsAt,
    tokens: tokensOf,
    lenses: lensesOf,
  },
  lookUp,
  catalog: catalogOf,
  catalogParts,
  templates: () => contractTemplates,
  templateOf: templateOfTables,
};
