import { deepEqual, equal, match } from 'node:assert/strict';
import { test } from 'node:test';
import { run } from '../../src/build/run.ts';

test('a program that takes too long is ended with its descendants, also those in a process group of their own', async () => {
  // the grandchild holds the output open, so the run ends only when it has been ended too
  const script = `
    const { spawn } = require('node:child_process');
    const stdio = ['ignore', 'inherit', 'ignore'];
    spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true, stdio });
    console.log('started');
    setInterval(() => {}, 1000);`;
  const result = await run(process.execPath, ['-e', script], { limit: 2_000, output: 'keep' });
  deepEqual(result, { code: 1, timedOut: true, output: 'started\n' });
});

test('output of both kinds and the exit code come back', async () => {
  const script = "console.log('out'); console.error('err'); process.exitCode = 3;";
  const { code, output } = await run(process.execPath, ['-e', script], { output: 'keep' });
  equal(code, 3);
  match(output, /out/);
  match(output, /err/);
});
