import { ensureHost } from '../host/install.ts';
import { testFiles } from './files.ts';
import { runNodeTests } from './node-tests.ts';
import type { Suite } from './suite.ts';

export const grammars: Suite = {
  name: 'grammars',
  title: "The grammars, with VS Code's own",
  limit: 300,
  async run() {
    await ensureHost(console.log);
    return runNodeTests(testFiles('test/syntaxes'));
  },
};
