import { activation } from './activation.bench.ts';
import { catalogIndex } from './catalog-index.bench.ts';
import { checkCold } from './check-cold.bench.ts';
import { checkMany } from './check-many.bench.ts';
import { checkWarm } from './check-warm.bench.ts';
import { contracts } from './contracts.bench.ts';
import type { Measurement } from './measurement.ts';
import { serverFeatures } from './server-features.bench.ts';
import { serverKeystroke } from './server-keystroke.bench.ts';
import { serverStart } from './server-start.bench.ts';
import { sizes } from './sizes.bench.ts';

/** What `npm run bench` measures, in the order of its table. */
export const measurements: readonly Measurement[] = [
  checkCold,
  checkWarm,
  checkMany,
  serverKeystroke,
  serverFeatures,
  contracts,
  catalogIndex,
  serverStart,
  activation,
  sizes,
];
