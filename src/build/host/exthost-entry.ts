/**
 * Runs inside the extension host, in the place of the real test entry: it sends the suite's output and its end to the
 * report socket and runs the real entry. Bundled to a file of its own by `extension-tests.ts`.
 */
import { createRequire } from 'node:module';
import { connect, type Socket } from 'node:net';
import { format } from 'node:util';
import { takeCoverage } from 'node:v8';
import type { ReportMessage } from './report-socket.ts';

/** Names of the environment variables that carry the socket's path and the real test entry's. */
export const socketVariable = 'GATEWRIGHT_REPORT_SOCKET';
export const entryVariable = 'GATEWRIGHT_TEST_ENTRY';

/** What VS Code calls. Rejects when the suite fails, as VS Code expects of a test entry. */
export async function run(): Promise<void> {
  const socket = await connectTo(process.env[socketVariable] ?? '');
  const send = (message: ReportMessage) => socket.write(`${JSON.stringify(message)}\n`);
  const restore = redirectOutput((text) => send({ text }));
  let code = 0;
  try {
    const entry = process.env[entryVariable] ?? '';
    await (createRequire(entry)(entry) as { run(): Promise<void> }).run();
  } catch (error) {
    code = 1;
    send({ text: `${error instanceof Error ? error.stack : String(error)}\n` });
  }
  restore();
  // the host kills its extension host, so coverage that is not taken now is lost
  if (process.env.NODE_V8_COVERAGE) takeCoverage();
  send({ code });
  await new Promise<void>((resolve) => socket.end(resolve));
  if (code !== 0) throw new Error('The test suite failed.');
}

function connectTo(path: string): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(path, () => resolve(socket));
    socket.once('error', reject);
  });
}

/** Sends console.* and standard output to `write`; gives a function that puts things back. */
function redirectOutput(write: (text: string) => void): () => void {
  const methods = ['debug', 'error', 'info', 'log', 'warn'] as const;
  const saved = methods.map((name) => [name, Object.getOwnPropertyDescriptor(console, name)] as const);
  for (const name of methods) {
    // assigning is not enough: the extension host gives these a setter that does nothing
    const value = (...args: unknown[]) => write(`${format(...args)}\n`);
    Object.defineProperty(console, name, { configurable: true, writable: true, value });
  }
  const original = process.stdout.write;
  process.stdout.write = ((chunk: unknown, ...rest: unknown[]) => {
    write(String(chunk));
    const done = rest.find((each) => typeof each === 'function') as (() => void) | undefined;
    done?.();
    return true;
  }) as typeof process.stdout.write;
  return () => {
    process.stdout.write = original;
    for (const [name, descriptor] of saved) if (descriptor) Object.defineProperty(console, name, descriptor);
  };
}
