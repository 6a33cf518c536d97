import { catalog } from './catalog.ts';
import { milliseconds } from './figures.ts';
import type { Measurement } from './measurement.ts';
import { cli, inTurns, readOnly, runTime } from './processes.ts';

const n = 11;

export const checkCold: Measurement = {
  name: 'check-cold',
  title: 'A check of a catalog that was never checked',
  aim: 'at most 6 times',
  async run() {
    const { folder, what } = catalog();
    const [baseline = 0, figure = 0] = inTurns(
      n,
      () => runTime(readOnly(folder)),
      () => runTime([cli, 'check', folder, '--no-cache']),
    );
    return [
      {
        what: `\`gatewright check --no-cache\`, whole process: ${what} (median of ${n})`,
        figure: milliseconds(figure),
        baseline: `${milliseconds(baseline)}: a bare Node process reads the same files`,
        ratio: figure / baseline,
      },
    ];
  },
};
