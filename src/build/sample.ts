/**
 * `npm run sample -- DIRECTORY [COUNT] [SEED]`: draws findings at random and prints them as a Markdown table, for
 * reading them by hand. The same directory, count and seed give the same findings.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isMain } from './main.ts';
import { inRoot } from './paths.ts';
import { random } from './random.ts';

interface Drawn {
  readonly file: string;
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly range: { readonly start: { readonly line: number; readonly column: number } };
}

/** Draws `count` findings below a directory; all of them when there are fewer. */
export function drawFindings(directory: string, count: number, seed: number): Drawn[] {
  const { stdout } = spawnSync(
    process.execPath,
    [inRoot('dist/cli.js'), 'check', '.', '--format', 'json', '--no-cache'],
    {
      cwd: directory,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const { findings } = JSON.parse(stdout) as { findings: Drawn[] };
  const next = random(seed);
  const keyed = findings.map((finding) => ({ finding, key: next() })).sort((a, b) => a.key - b.key);
  return keyed.slice(0, count).map(({ finding }) => finding);
}

function row(directory: string, { file, rule, severity, message, range }: Drawn, number: number): string {
  const line = readFileSync(join(directory, file), 'utf8').split(/\r\n|\r|\n/)[range.start.line - 1] ?? '';
  const cell = (text: string) => text.replaceAll('|', '\\|').trim();
  const excerpt = cell(line.length > 80 ? `${line.slice(0, 79)}…` : line).replaceAll('`', "'");
  return `| ${number} | \`${file}:${range.start.line}\` | ${rule} (${severity}) | \`${excerpt}\` | ${cell(message)} | |`;
}

if (isMain(import.meta.url)) {
  const [directory = '.', count = '60', seed = '1'] = process.argv.slice(2);
  const drawn = drawFindings(resolve(directory), Number(count), Number(seed));
  console.log('| | place | rule | line | message | judged |\n| --- | --- | --- | --- | --- | --- |');
  for (const [index, finding] of drawn.entries()) console.log(row(resolve(directory), finding, index + 1));
}
