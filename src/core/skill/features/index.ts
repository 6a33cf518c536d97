import type { Features } from '../../feature.ts';
import type { SkillDocument } from '../model.ts';
import { runnableOf } from '../run/index.ts';
import { complete } from './complete.ts';
import { foldsOf } from './folds.ts';
import { hover } from './hover.ts';
import { lensesOf } from './lenses.ts';
import { mentionsIn } from './mentions.ts';
import { rename } from './rename/index.ts';
import { selectionsAt } from './selection.ts';
import { symbolsOf } from './symbols.ts';
import { tokensOf } from './tokens.ts';

/** What skills and agents offer in an editor besides findings. */
export const features: Features<SkillDocument> = {
  complete,
  hover,
  mentions: mentionsIn,
  symbols: symbolsOf,
  folds: foldsOf,
  selections: selectionsAt,
  tokens: tokensOf,
  lenses: lensesOf,
  runnable: runnableOf,
  rename,
};
