import { setTimeout as sleep } from 'node:timers/promises';
import { CompletionRequest, HoverRequest } from 'vscode-languageserver-protocol/node';
import { fullCapabilities, TestClient } from '../../../test/support/lsp-client.ts';
import { random } from '../random.ts';
import { milliseconds, quantile } from './figures.ts';
import { generatedSkills, skillText } from './generated-skills.ts';
import type { Measurement, Row } from './measurement.ts';
import { server } from './processes.ts';

const n = 160;
const warmUp = 40;
const skills = 1_000;
const lines = 500;
const path = '.claude/agents/typed.md';

/** As VS Code takes long lists: a description when it is looked at, and a place that all items share once. */
const completion = {
  completionItem: { labelDetailsSupport: true, resolveSupport: { properties: ['documentation'] } },
  completionList: { itemDefaults: ['editRange'] },
};
const capabilities = { ...fullCapabilities, textDocument: { completion } };

/** What is typed into the skill before each question, and behind it. */
const places = [
  { what: 'a key', line: 2, text: 'de' },
  { what: 'one of all skills', line: 3, text: 'skills: or' },
  { what: 'a tool', line: 4, text: 'tools: Read, Gr' },
  { what: 'an anchor', line: 250, text: 'See [the steps](#st' },
];

export const serverFeatures: Measurement = {
  name: 'server-features',
  title: 'Completion and hover while somebody types',
  aim: 'p95 at most 20 ms',
  async run() {
    const client = new TestClient(generatedSkills(skills), capabilities, [server]);
    try {
      await client.initialized;
      client.open(path, longAgent());
      // The whole catalog is read by then.
      await client.connection.sendRequest('gatewright/validateWorkspace');
      const completions = await measured((index) => complete(client, index));
      const hovers = await measured((index) => hover(client, index));
      const answers = await measured(() => client.connection.sendRequest('bench/unknown').catch(() => {}));
      const baseline = quantile(answers, 0.95);
      const row = (what: string, times: readonly number[]): Row => ({
        what: `server over stdio: ${what} in an agent of ${lines} lines beside ${skills.toLocaleString('en-US')} skills, each behind a keystroke, p95 (n = ${n})`,
        figure: milliseconds(quantile(times, 0.95)),
        baseline: `${milliseconds(baseline)}: the same server refuses an empty request, p95`,
        ratio: quantile(times, 0.95) / baseline,
      });
      return [row('the list of completions', completions), { ...row('a hover', hovers), aim: 'p95 at most 20 ms' }];
    } finally {
      await client.stop();
    }
  },
};

/** Does something again and again, with pauses as of somebody who types, and gives how long it took each time. */
async function measured(act: (index: number) => Promise<unknown>): Promise<number[]> {
  const next = random(7);
  const times: number[] = [];
  for (let index = 0; index < warmUp + n; index++) {
    await sleep(20 + 160 * next());
    const start = performance.now();
    await act(index);
    times.push(performance.now() - start);
  }
  return times.slice(warmUp);
}

async function complete(client: TestClient, index: number): Promise<void> {
  const { what, line, text } = placeOf(index);
  const position = type(client, line, text);
  const list = await client.connection.sendRequest(CompletionRequest.type, { ...document(client), position });
  if (!list || Array.isArray(list) || list.items.length === 0) throw new Error(`Nothing was offered for ${what}.`);
}

/** Asks about the first word of the line that was typed into. */
async function hover(client: TestClient, index: number): Promise<void> {
  const { line, text } = placeOf(index);
  type(client, line, `${text} `);
  await client.connection.sendRequest(HoverRequest.type, { ...document(client), position: { line, character: 1 } });
}

function placeOf(index: number) {
  return places[index % places.length] as (typeof places)[number];
}

/** Replaces a line, and gives the place behind it. */
function type(client: TestClient, line: number, text: string) {
  client.change(path, text, { start: { line, character: 0 }, end: { line, character: 1_000 } });
  return { line, character: text.length };
}

function document(client: TestClient) {
  return { textDocument: { uri: client.uri(path) } };
}

/** Its frontmatter has a line for each thing that is typed there. */
function longAgent(): string {
  const [, , ...rest] = skillText('typed', 60_000, random(1)).split('\n');
  return `${['---', 'name: typed', '', '', '', ...rest].slice(0, lines).join('\n')}\n`;
}
