import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fullCapabilities, TestClient } from '../../../test/support/lsp-client.ts';
import { scratchFolder } from '../paths.ts';
import { median, milliseconds } from './figures.ts';
import type { Measurement } from './measurement.ts';
import { runTime, server } from './processes.ts';

const n = 11;
const path = 'skills/demo/SKILL.md';
const text =
  '---\nname: Demo\ndescription: Reloads the orders of past days. Use when orders were late.\n---\n\n# Demo\n';

export const serverStart: Measurement = {
  name: 'server-start',
  title: 'The start of the server to its first diagnostics',
  aim: 'none',
  async run() {
    const folder = scratchFolder('start');
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    const starts: number[] = [];
    const bare: number[] = [];
    for (let run = 0; run <= n; run++) {
      bare.push(runTime(['--eval', '']));
      starts.push(await startTime(folder));
    }
    const [figure, baseline] = [median(starts.slice(1)), median(bare.slice(1))];
    return [
      {
        what: `server: from its start to the first diagnostics of an open file (median of ${n})`,
        figure: milliseconds(figure),
        baseline: `${milliseconds(baseline)}: a bare Node process starts and ends`,
        ratio: figure / baseline,
      },
    ];
  },
};

async function startTime(folder: string): Promise<number> {
  const start = performance.now();
  const client = new TestClient(folder, fullCapabilities, [server]);
  try {
    await client.initialized;
    client.open(path, text);
    await client.until(path, (diagnostics) => diagnostics.length > 0);
    return performance.now() - start;
  } finally {
    await client.stop();
  }
}
