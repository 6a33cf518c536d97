import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { Diagnostic } from 'vscode-languageserver-protocol/node';
import { formFiles, formFixtures } from '../../../test/support/contract-forms.ts';
import { fullCapabilities, TestClient } from '../../../test/support/lsp-client.ts';
import { unmark } from '../../../test/support/marks.ts';
import { inRoot } from '../paths.ts';
import { random } from '../random.ts';
import { megabytes, milliseconds, quantile } from './figures.ts';
import type { Measurement, Row } from './measurement.ts';
import { server } from './processes.ts';

/** The official schema, which is nobody's to ship here; the measurement wants a copy beside the checkout. */
const officialSchema = inRoot('../shared/standards/odcs/odcs-json-schema-v3.1.0.json');
const peerServer = inRoot('node_modules/yaml-language-server/bin/yaml-language-server');
const path = 'contracts/typed.odcs.yaml';
const starts = 5;
const keystrokes = 40;
const warmUp = 10;

/** The two servers, with what each needs to be told. */
const sides = {
  own: { command: [server], settings: {} },
  peer: {
    command: [peerServer],
    settings: { schemas: { [pathToFileURL(officialSchema).href]: '*.odcs.yaml' }, validate: true },
  },
};
type Side = keyof typeof sides;

export const contracts: Measurement = {
  name: 'contracts',
  title: 'Contracts, beside yaml-language-server with the official schema',
  aim: 'ratio at most 0.5',
  async run() {
    if (!existsSync(officialSchema))
      return [{ what: 'contracts beside yaml-language-server', figure: `not measured: there is no ${officialSchema}` }];
    const rows: Row[] = [];
    for (const lines of [300, 10_000]) {
      const [own, peer] = [await measured('own', lines), await measured('peer', lines)];
      const row = (what: string, shown: (value: number) => string, figure: (of: Figures) => number): Row => ({
        what: `contract of ${own.lines.toLocaleString('en-US')} lines: ${what}`,
        figure: shown(figure(own)),
        baseline: `${shown(figure(peer))}: yaml-language-server`,
        ratio: figure(own) / figure(peer),
        aim: 'ratio at most 0.5',
      });
      rows.push(
        row(`start to the first diagnostics (median of ${starts})`, milliseconds, ({ first }) => quantile(first, 0.5)),
        row(`keystroke to diagnostics, p50 (n = ${keystrokes})`, milliseconds, ({ typed }) => quantile(typed, 0.5)),
        row('keystroke to diagnostics, p95', milliseconds, ({ typed }) => quantile(typed, 0.95)),
        row('peak memory', megabytes, ({ memory }) => memory),
      );
    }
    const [own, peer] = [await messages('own'), await messages('peer')];
    rows.push({
      what: `errors and warnings for ${own.mistakes} mistakes of form in ${own.contracts} contracts`,
      figure: `${own.messages}, silent on ${own.silent}`,
      baseline: `${peer.messages}: yaml-language-server, silent on ${peer.silent}`,
      ratio: own.messages / peer.messages,
      aim: 'one each',
    });
    return rows;
  },
};

interface Figures {
  readonly lines: number;
  /** Milliseconds. */
  readonly first: readonly number[];
  readonly typed: readonly number[];
  /** Bytes. */
  readonly memory: number;
}

/** A sound contract of about so many lines: the beginning of the large sample. */
function contractOf(lines: number): string {
  const all = readFileSync(inRoot('samples/contracts/warehouse.odcs.yaml'), 'utf8').split('\n');
  const end = all.findIndex((line, index) => index >= lines && /^\s+- name:/.test(line));
  return `${(end < 0 ? all : all.slice(0, end)).join('\n').trimEnd()}\n`;
}

async function measured(side: Side, lines: number): Promise<Figures> {
  const text = contractOf(lines);
  const all = text.split('\n');
  // Somewhere in the middle a type gets one letter too many, and loses it again.
  const line = all.findIndex((each, index) => index > all.length / 2 && /^\s+logicalType: \w+$/.test(each));
  const character = all[line]?.length ?? 0;
  const end = { line, character };
  const broken = all.with(line, `${all[line]}x`).join('\n');
  const isFound = (found: readonly Diagnostic[]) => found.some(({ range }) => range.start.line === line);
  const first: number[] = [];
  const typed: number[] = [];
  let memory = 0;
  for (let turn = 0; turn < starts; turn++) {
    await withServer(side, async (client) => {
      const start = performance.now();
      await client.initialized;
      client.open(path, broken, 'yaml');
      await client.until(path, isFound);
      first.push(performance.now() - start);
      if (turn < starts - 1) return;
      const next = random(7);
      for (let index = 0; index < warmUp + keystrokes; index++) {
        await sleep(250 + 160 * next());
        const isEven = index % 2 === 0;
        const before = performance.now();
        client.change(path, isEven ? '' : 'x', { start: end, end: { line, character: character + (isEven ? 1 : 0) } });
        await client.until(path, (found) => isFound(found) !== isEven);
        if (index >= warmUp) typed.push(performance.now() - before);
      }
      memory = peakOf(client.process.pid);
    });
  }
  return { lines: all.length, first, typed, memory };
}

/** How many errors and warnings a server has for the contracts whose form is wrong. */
async function messages(side: Side) {
  const fixtures = formFiles.flatMap(formFixtures);
  const counts: number[] = [];
  await withServer(side, async (client) => {
    await client.initialized;
    for (const [index, { marked }] of fixtures.entries()) {
      const file = `contracts/${index}.odcs.yaml`;
      client.open(file, unmark(marked).text, 'yaml');
      const found = await client.until(file, () => true);
      counts.push(found.filter(({ severity = 1 }) => severity <= 2).length);
    }
  });
  return {
    contracts: fixtures.length,
    mistakes: sum(fixtures.map(({ expected }) => expected.length)),
    messages: sum(counts),
    silent: counts.filter((count) => count === 0).length,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}

async function withServer(side: Side, use: (client: TestClient) => Promise<void>): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'gatewright-contracts-'));
  const { command, settings } = sides[side];
  const client = new TestClient(root, fullCapabilities, command);
  client.settings = settings;
  try {
    await use(client);
  } finally {
    await client.stop();
    rmSync(root, { recursive: true, force: true });
  }
}

/** The most memory a process has held so far, in bytes; `NaN` where the system does not tell. */
function peakOf(pid: number | undefined): number {
  const file = `/proc/${pid}/status`;
  const peak = existsSync(file) ? /VmHWM:\s+(\d+)/.exec(readFileSync(file, 'utf8'))?.[1] : undefined;
  return Number(peak) * 1024;
}
