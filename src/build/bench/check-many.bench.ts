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
    const [bare = 0, ofFew = 0, ofMany = 0] = inTurns(
      n,
      () => runTime(readOnly(many)),
      () => runTime(check(few)),
      () => runTime(check(many)),
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
        figure: milliseconds(ofMany),
        baseline: `${milliseconds(bare)}: a bare Node process reads the same files`,
        ratio: ofMany / bare,
      },
      {
        what: `growth from 1,000 to 10,000 skills (median of ${n})`,
        figure: milliseconds(ofMany),
        baseline: `${milliseconds(ofFew)}: the check of 1,000`,
        ratio: ofMany / ofFew,
        aim: 'at most 10 times: not worse than linear',
      },
    ];
  },
};
