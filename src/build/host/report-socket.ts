import { createServer } from 'node:net';
import { join } from 'node:path';
import { scratchFolder } from '../paths.ts';

/** One line of JSON from the extension host: text of the test report, or the exit code at its end. */
export type ReportMessage = { readonly text: string } | { readonly code: number };

export interface ReportSocket {
  /** The socket's path, for the extension host to connect to. */
  readonly path: string;
  /** The exit code that the suite ended with. Rejects when the extension host goes away before its suite has ended. */
  readonly ended: Promise<number>;
  close(): void;
}

/**
 * Opens a socket on which the extension host reports the run of a test suite. The report has a way of its own because
 * the console of an extension host ends in the workbench's log, mixed with everything else.
 * `write` gets the report's text as it comes.
 */
export async function openReportSocket(write: (text: string) => void): Promise<ReportSocket> {
  const path = join(scratchFolder('socket'), 's');
  let settle = { resolve: (_: number) => {}, reject: (_: Error) => {} };
  const ended = new Promise<number>((resolve, reject) => {
    settle = { resolve, reject };
  });
  ended.catch(() => {}); // whoever waits sees it; nobody may be waiting yet
  const server = createServer((connection) => {
    let rest = '';
    connection.setEncoding('utf8');
    connection.on('data', (chunk: string) => {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        const message = JSON.parse(line) as ReportMessage;
        if ('text' in message) write(message.text);
        else settle.resolve(message.code);
      }
    });
    connection.on('error', () => {}); // 'close' follows
    connection.on('close', () => settle.reject(new Error('The extension host ended before the test suite did.')));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, resolve);
  });
  return { path, ended, close: () => server.close() };
}
