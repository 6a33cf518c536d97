import { setTimeout as sleep } from 'node:timers/promises';
import { fullCapabilities, TestClient } from '../../../test/support/lsp-client.ts';
import { random } from '../random.ts';
import { catalog } from './catalog.ts';
import { milliseconds, quantile } from './figures.ts';
import { skillText } from './generated-skills.ts';
import type { Measurement, Row } from './measurement.ts';
import { server } from './processes.ts';

const n = 240;
const warmUp = 40;
const lines = 500;
const path = 'skills/typed/SKILL.md';
/** What is typed into stands before a link that leads nowhere, so every keystroke moves a finding. */
const line = 250;
const link = '[the limits](references/none.md)';

export const serverKeystroke: Measurement = {
  name: 'server-keystroke',
  title: 'One keystroke to the diagnostics it gives',
  aim: 'p95 at most 30 ms',
  async run() {
    const client = new TestClient(catalog().folder, fullCapabilities, [server]);
    try {
      await client.initialized;
      client.open(path, longSkill());
      const keystrokes = await measured(client, typeOne);
      const answers = await measured(client, askNothing);
      return [0.95, 0.5].map((share): Row => {
        const [figure, baseline] = [quantile(keystrokes, share), quantile(answers, share)];
        const name = `p${share * 100}`;
        return {
          what: `server over stdio: a keystroke in a skill of ${lines} lines to its diagnostics, ${name} (n = ${n})`,
          figure: milliseconds(figure),
          baseline: `${milliseconds(baseline)}: the same server refuses an empty request, ${name}`,
          ratio: figure / baseline,
        };
      });
    } finally {
      await client.stop();
    }
  },
};

/** Does something again and again, with pauses as of somebody who types, and gives how long it took each time. */
async function measured(client: TestClient, act: (client: TestClient, index: number) => Promise<void>) {
  const next = random(7);
  const times: number[] = [];
  for (let index = 0; index < warmUp + n; index++) {
    await sleep(20 + 160 * next());
    const start = performance.now();
    await act(client, index);
    times.push(performance.now() - start);
  }
  return times.slice(warmUp);
}

async function typeOne(client: TestClient, index: number): Promise<void> {
  const at = { line, character: index };
  client.change(path, index % 6 === 5 ? ' ' : 'x', { start: at, end: at });
  const moved = index + 1 + link.indexOf('references');
  await client.until(path, (all) =>
    all.some(({ range: { start } }) => start.line === line && start.character === moved),
  );
}

async function askNothing(client: TestClient): Promise<void> {
  await client.connection.sendRequest('bench/unknown').catch(() => {});
}

function longSkill(): string {
  const all = skillText('typed', 60_000, random(1)).split('\n').slice(0, lines);
  // what was cut off may have left a fence open
  all[line - 1] = '';
  all[line] = `${link} are with the other references.`;
  return `${all.join('\n')}\n`;
}
