import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { TestEvent } from 'node:test/reporters';
import { inspect } from 'node:util';
import { root } from '../paths.ts';
import { resultOf } from './test-events.ts';

/** Names the environment variable with the file that the `Counts` are written into, as JSON. */
export const countsVariable = 'GATEWRIGHT_TEST_COUNTS';

/**
 * A reporter for Node's test runner: prints the tests that failed, with their errors, and what the test files print;
 * the tests that passed are only counted.
 */
export default async function* reporter(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for await (const event of events) {
    if (event.type === 'test:stdout' || event.type === 'test:stderr') yield event.data.message;
    const result = resultOf(event);
    if (result) counts[result]++;
    if (result !== 'failed' || event.type !== 'test:fail') continue;
    const { name, file, details } = event.data;
    const title = name === file ? 'The file did not run to its end.' : name;
    const place = file ? ` (${relative(root, file)})` : '';
    // the error of the runner only wraps what the test threw
    const error = inspect(details.error.cause ?? details.error).replaceAll('\n', '\n    ');
    yield `✖ ${title}${place}\n    ${error}\n`;
  }
  writeFileSync(process.env[countsVariable] ?? '', JSON.stringify(counts));
}
