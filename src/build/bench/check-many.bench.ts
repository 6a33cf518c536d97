import { median, megabytes, milliseconds } from './figures.ts';
import { generatedSkills } from './generated-skills.ts';
import type { Measurement } from './measurement.ts';
import { cli, inTurns, peakMemory, readOnly, runTime } from './processes.ts';

const n = 3;

export const checkMany: Measurement = {
  name: 'check-many',
  title: 'A check of ten thousand skills',
  aim: 'at most 300 MB',
  async run() {
    const few = generatedSkills(1_000);
    const many = generatedSkills(10_000);
    const check = (folder: string) => [cli, 'check', folder, '--no-cache'];
    const time = inTurns(
      n,
      () => runTime(check(many)),
      () => runTime(readOnly(many)),
    );
    const growth = inTurns(
      n,
      () => runTime(check(many)),
      () => runTime(check(few)),
    );
    const memory = median(Array.from({ length: n }, () => peakMemory(check(many))));
    const bareMemory = peakMemory(readOnly(many));
    return [
      {
        what: `peak memory of \`gatewright check --no-cache\` of 10,000 generated skills, 8 KB each (median of ${n})`,
        figure: megabytes(memory),
        baseline: `${megabytes(bareMemory)}: the bare Node process`,
        ratio: memory / bareMemory,
      },
      {
        what: `its time, whole process (median of ${n})`,
        figure: milliseconds(time.figure),
        baseline: `${milliseconds(time.baseline)}: a bare Node process reads the same files`,
        ratio: time.ratio,
      },
      {
        what: `growth from 1,000 to 10,000 skills (median of ${n})`,
        figure: milliseconds(growth.figure),
        baseline: `${milliseconds(growth.baseline)}: the check of 1,000`,
        ratio: growth.ratio,
        aim: 'at most 10 times: not worse than linear',
      },
    ];
  },
};
