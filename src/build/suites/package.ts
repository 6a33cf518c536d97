import { testFiles } from './files.ts';
import { runNodeTests } from './node-tests.ts';
import type { Suite } from './suite.ts';

export const packages: Suite = {
  name: 'package',
  title: 'The packages for VS Code and npm',
  limit: 600,
  // one after the other: both build into dist/
  run: () => runNodeTests(testFiles('test/package'), { together: 1, limit: 300 }),
};
