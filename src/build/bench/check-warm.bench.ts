import { scratchFolder } from '../paths.ts';
import { catalog } from './catalog.ts';
import { milliseconds } from './figures.ts';
import type { Measurement } from './measurement.ts';
import { cli, inTurns, readOnly, runTime } from './processes.ts';

const n = 15;

export const checkWarm: Measurement = {
  name: 'check-warm',
  title: 'A check of a catalog that has not changed since the last one',
  aim: 'at most 2 times',
  async run() {
    const { folder, what } = catalog();
    const env = { XDG_CACHE_HOME: scratchFolder('cache') };
    // the first run, which does not count, fills the cache
    const [baseline = 0, figure = 0] = inTurns(
      n,
      () => runTime(readOnly(folder)),
      () => runTime([cli, 'check', folder], env),
    );
    return [
      {
        what: `\`gatewright check\` with a filled cache, whole process: ${what} (median of ${n})`,
        figure: milliseconds(figure),
        baseline: `${milliseconds(baseline)}: a bare Node process reads the same files`,
        ratio: figure / baseline,
      },
    ];
  },
};
