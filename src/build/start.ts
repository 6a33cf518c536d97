/**
 * `npm start [-- --port N]`: builds the extension and opens `samples/` with it, in the VS Code of this desktop, or
 * where there is none in one that runs in the browser, until Ctrl+C.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.ts';
import { type Desktop, findDesktop } from './host/desktop.ts';
import { linkExtension } from './host/extensions.ts';
import { ensureHost } from './host/install.ts';
import { startServer } from './host/server.ts';
import { remoteUri, workbenchUrl } from './host/workbench.ts';
import { exitOnSignals } from './interrupt.ts';
import { inRoot, root, scratchFolder } from './paths.ts';

const samples = inRoot('samples');
const firstFile = inRoot('samples/skills/orders-backfill/SKILL.md');

exitOnSignals();
try {
  const { values } = parseArgs({ options: { port: { type: 'string' } } });
  console.log('Building the extension ...');
  await build({ dev: true });
  const desktop = findDesktop();
  if (desktop) openDesktop(desktop);
  else await serve(readPort(values.port));
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}

function readPort(text: string | undefined): number {
  const port = Number(text ?? 0);
  if (Number.isInteger(port) && port >= 0 && port < 65536) return port;
  throw new Error(`'${text}' is not a port. Give a number up to 65535, or leave --port out for a free one.`);
}

function openDesktop({ program, command }: Desktop): void {
  console.log(`Opening samples/ in ${command ?? program} ...`);
  const files = existsSync(firstFile) ? [firstFile] : [];
  const args = ['--new-window', `--extensionDevelopmentPath=${root}`, samples, ...files];
  const shell = process.platform === 'win32'; // `code` is a script there
  spawn(command ?? program, args, { detached: true, stdio: 'ignore', shell }).unref();
}

async function serve(port: number): Promise<void> {
  console.log('There is no VS Code with a display here, so VS Code will run in the browser.');
  await ensureHost(console.log);
  const extensions = join(scratchFolder('extensions'), 'extensions');
  linkExtension(extensions);
  const server = await startServer({ extensions, port });
  const open = existsSync(firstFile) ? [['openFile', remoteUri(server, firstFile)] as const] : [];
  console.log(`\nOpen this address in a browser; Ctrl+C here ends it.\n\n  ${workbenchUrl(server, samples, open)}\n`);
  throw new Error(`VS Code ended by itself (${await server.ended}).\n${server.log()}`);
}
