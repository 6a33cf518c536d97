import { biome } from '../lint.ts';
import { countChecks, type Suite } from './suite.ts';

export const lint: Suite = {
  name: 'lint',
  title: 'Format, lint rules, directions of imports',
  limit: 120,
  async run() {
    const { code } = await biome(['check', '--error-on-warnings', '--max-diagnostics=50']);
    if (code !== 0) console.log("✖ Biome found the faults above. 'npm run format' repairs most.");
    return countChecks([code === 0]);
  },
};
