import { testFiles } from './files.ts';
import { runNodeTests } from './node-tests.ts';
import type { Suite } from './suite.ts';

/** Folders of `test/` that are suites of their own, or hold no tests. */
const elsewhere = ['e2e', 'fixtures', 'host', 'package', 'syntaxes'];

export const unit: Suite = {
  name: 'unit',
  title: 'Unit tests',
  limit: 900,
  run: () => runNodeTests(testFiles('test').filter((file) => !elsewhere.includes(file.split('/')[1] ?? ''))),
};
