/**
 * `npm test [-- SUITE ...]`: runs all suites, or those named, one after the other. The last line of the output is
 * `N passed, N failed` with `, N skipped` when there are any; the exit code is 1 when anything failed.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exitOnSignals } from './interrupt.ts';
import { inRoot, scratchFolder } from './paths.ts';
import { runScript } from './run.ts';
import { suites } from './suites/index.ts';
import { add, type Counts, nothing, type Suite } from './suites/suite.ts';

exitOnSignals();
const chosen = choose(process.argv.slice(2));
const scratch = scratchFolder('test');
let total = nothing;
for (const suite of chosen) {
  console.log(`\n── ${suite.title} (${suite.name})`);
  const start = performance.now();
  const counts = await runSuite(suite);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`   ${suite.name}: ${counts.passed} of ${counts.passed + counts.failed} in ${seconds} s`);
  total = add(total, counts);
}
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exit(total.failed > 0 ? 1 : 0);

function choose(names: readonly string[]): readonly Suite[] {
  const unknown = names.find((name) => !suites.some((suite) => suite.name === name));
  if (unknown) {
    console.error(`There is no suite '${unknown}'. The suites are ${suites.map(({ name }) => name).join(', ')}.`);
    process.exit(2);
  }
  return names.length === 0 ? suites : suites.filter(({ name }) => names.includes(name));
}

/** A suite runs in its own process, so that neither a crash nor an endless loop in it takes the others along. */
async function runSuite({ name, limit }: Suite): Promise<Counts> {
  const result = join(scratch, `${name}.json`);
  // temporary files of a suite that had to be killed go with our own folder
  const env = { ...process.env, TMPDIR: scratch, TEMP: scratch, TMP: scratch };
  const { timedOut } = await runScript(inRoot('src/build/suites/run-suite.ts'), [name, result], {
    env,
    limit: limit * 1000,
  });
  if (timedOut) console.log(`✖ The suite '${name}' did not end within ${limit} s and was stopped.`);
  try {
    return JSON.parse(readFileSync(result, 'utf8')) as Counts;
  } catch {
    return { ...nothing, failed: 1 };
  }
}
