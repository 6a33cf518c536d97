import { build } from '../build.ts';
import { ensureChromium } from '../host/chromium.ts';
import { ensureHost } from '../host/install.ts';
import { testFiles } from './files.ts';
import { runNodeTests } from './node-tests.ts';
import type { Suite } from './suite.ts';

export const e2e: Suite = {
  name: 'e2e',
  title: 'The workbench in a browser, used as a person would',
  limit: 1200,
  async run() {
    await build();
    // here and not in the tests: installing must not count against a test's own time
    await ensureHost(console.log);
    await ensureChromium(console.log);
    // one at a time: a host and a browser keep two processors busy
    return runNodeTests(testFiles('test/e2e'), { together: 1, limit: 600 });
  },
};
