import { generate } from '../generate.ts';
import { countChecks, type Suite } from './suite.ts';

export const generated: Suite = {
  name: 'generated',
  title: 'Generated files are up to date',
  limit: 120,
  async run() {
    const results = await generate({ write: false });
    for (const { path, upToDate } of results) {
      if (!upToDate) console.log(`✖ ${path} is out of date. Run 'npm run generate' and commit it.`);
    }
    return countChecks(results.map(({ upToDate }) => upToDate));
  },
};
