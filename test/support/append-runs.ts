/** A program that appends notes to the log of a root: `append-runs.ts ROOT ID COUNT`. Waits for a line on its input. */
import { once } from 'node:events';
import { appendRunLog } from '../../src/sources/run-log.ts';

const [root = '', id = '', count = '0'] = process.argv.slice(2);
process.stdout.write('ready\n');
await once(process.stdin, 'data');
for (let at = 0; at < Number(count); at++) {
  appendRunLog(root, { id, at: '2026-03-04T05:06:07Z', artifacts: [`${id}/${at}-${'x'.repeat(at % 200)}.md`] });
}
process.exit(0);
