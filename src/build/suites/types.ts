import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { inRoot } from '../paths.ts';
import { run } from '../run.ts';
import { countChecks, type Suite } from './suite.ts';

/** The core has a project of its own, in which neither Node nor VS Code exist. */
const projects = ['.', 'src/core'];

const typescript = createRequire(inRoot('package.json')).resolve('typescript/package.json');

export const types: Suite = {
  name: 'types',
  title: 'Types',
  limit: 300,
  async run() {
    const checks: boolean[] = [];
    for (const project of projects) {
      const tsc = join(dirname(typescript), 'bin', 'tsc');
      const { code } = await run(process.execPath, [tsc, '--noEmit', '--project', project]);
      if (code !== 0) console.log(`✖ 'tsc --project ${project}' found the errors above.`);
      checks.push(code === 0);
    }
    return countChecks(checks);
  },
};
