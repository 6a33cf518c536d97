import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inRoot, scratchFolder } from '../paths.ts';
import { run } from '../run.ts';
import { countsVariable } from './reporter.ts';
import { add, type Counts, nothing } from './suite.ts';

export interface NodeTestOptions {
  /** How many seconds one file may take; 120 when absent. */
  readonly limit?: number;
  /** How many files may run at once; as many as there are processors when absent. */
  readonly together?: number;
}

/**
 * Runs test files with Node's own test runner, each in a process of its own. Failures are printed, the rest is counted.
 */
export async function runNodeTests(files: readonly string[], options: NodeTestOptions = {}): Promise<Counts> {
  if (files.length === 0) return nothing;
  const countsFile = join(scratchFolder('counts'), 'counts.json');
  const args = [
    ...['--import', 'tsx', '--test', `--test-concurrency=${options.together ?? availableParallelism()}`],
    `--test-timeout=${(options.limit ?? 120) * 1000}`,
    ...['--test-reporter', pathToFileURL(inRoot('src/build/suites/reporter.mjs')).href],
    ...['--test-reporter-destination', 'stdout'],
    ...files,
  ];
  // inside a test of Node's runner, NODE_TEST_CONTEXT would turn this run's report into a part of the outer one's
  const env = { ...process.env, [countsVariable]: countsFile, NODE_TEST_CONTEXT: undefined };
  const { code } = await run(process.execPath, args, { env });
  if (!existsSync(countsFile)) throw new Error(`Node's test runner ended before the tests did (exit code ${code}).`);
  const counts = JSON.parse(readFileSync(countsFile, 'utf8')) as Counts;
  if (code === 0 || counts.failed > 0) return counts;
  console.log(`✖ Node's test runner ended with exit code ${code} although no test failed.`);
  return add(counts, { ...nothing, failed: 1 });
}
