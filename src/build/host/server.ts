import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { scratchFolder } from '../paths.ts';
import { hostPlace } from './place.ts';
import { quietSettings, type Trust, trustSettings } from './settings.ts';

export interface ServerOptions {
  /** Where VS Code keeps its state; a scratch folder when absent. */
  readonly userData?: string;
  /** Where VS Code looks for installed extensions; a folder in `userData` when absent. */
  readonly extensions?: string;
  /** User settings besides the quiet ones. Not written over an existing settings file of `userData`. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** `everything` when absent. */
  readonly trust?: Trust;
  /** A free one when absent. */
  readonly port?: number;
  /** Added to the environment of the server and so to the extensions'. */
  readonly env?: Readonly<Record<string, string>>;
  /** Whether test payloads in the URL are honoured. It also keeps notifications from showing. */
  readonly testDriver?: boolean;
  /** Whether it ends by itself two minutes after the last page has gone: a net for when we are killed. */
  readonly endWhenIdle?: boolean;
}

/** A running embedded VS Code. */
export interface Server {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  /** `127.0.0.1:PORT`, the authority of its files' URIs. */
  readonly authority: string;
  readonly userData: string;
  /** How it ended; pending while it runs. */
  readonly ended: Promise<string>;
  /** What it has printed so far. */
  log(): string;
  /** Ends it and everything it started. */
  stop(): Promise<void>;
}

const listenLimit = 60_000;

// code-server and what it starts are one process group; whatever ends this process ends that group too
const groups = new Set<number>();
process.once('exit', () => {
  for (const group of groups) signalGroup(group, 'SIGKILL');
});

/**
 * Starts the installed embedded host on the loopback address and resolves when it listens.
 * Rejects with the server's output when it ends before that, or does not listen within a minute.
 */
export async function startServer(options: ServerOptions = {}): Promise<Server> {
  const userData = options.userData ?? scratchFolder('data');
  const extensions = options.extensions ?? join(userData, 'extensions');
  mkdirSync(extensions, { recursive: true });
  writeSettings(join(userData, 'User', 'settings.json'), options);
  const config = join(userData, 'code-server.yaml'); // an empty one of our own, or it would use the user's
  writeFileSync(config, '{}\n');
  const args = [
    ...[hostPlace.entry, '--config', config, '--auth', 'none', '--bind-addr', `127.0.0.1:${options.port ?? 0}`],
    ...['--user-data-dir', userData, '--extensions-dir', extensions, '--ignore-last-opened'],
    ...['--disable-telemetry', '--disable-update-check', '--disable-getting-started-override'],
    ...(options.trust === 'restricted' ? [] : ['--disable-workspace-trust']),
    ...(options.endWhenIdle ? ['--idle-timeout-seconds', '120'] : []),
    ...(options.testDriver ? ['--vscode-option', 'enable-smoke-test-driver'] : []),
  ];
  const child = spawn(hostPlace.node, args, {
    env: serverEnvironment(userData, options.env),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const group = child.pid;
  if (group !== undefined) groups.add(group);
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(`exit ${code ?? signal}`));
  });
  let output = '';
  const listening = new Promise<string>((resolve) => {
    const read = (chunk: Buffer) => {
      output += chunk;
      const url = /HTTP server listening on (http:\/\/[^\s/]+)/.exec(output)?.[1];
      if (url) resolve(url);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
  });
  const stop = async () => {
    if (group === undefined) return;
    signalGroup(group, 'SIGTERM');
    const timer = setTimeout(() => signalGroup(group, 'SIGKILL'), 4_000);
    await ended;
    clearTimeout(timer);
    signalGroup(group, 'SIGKILL'); // what the server left behind
    groups.delete(group);
  };
  try {
    const url = await firstOf(listening, ended);
    return { url, authority: new URL(url).host, userData, ended, log: () => output, stop };
  } catch (cause) {
    await stop();
    throw new Error(`The embedded VS Code did not start: ${(cause as Error).message}.\n${output}`);
  }
}

async function firstOf(listening: Promise<string>, ended: Promise<string>): Promise<string> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`it did not listen within ${listenLimit / 1000} s`)), listenLimit);
  });
  const gone = ended.then((how): never => {
    throw new Error(how);
  });
  gone.catch(() => {}); // it ends some day, when nobody listens to this any more
  try {
    return await Promise.race([listening, gone, late]);
  } finally {
    clearTimeout(timer);
  }
}

function writeSettings(file: string, options: ServerOptions): void {
  if (existsSync(file)) return;
  mkdirSync(dirname(file), { recursive: true });
  const settings = { ...quietSettings, ...trustSettings(options.trust ?? 'everything'), ...options.settings };
  writeFileSync(file, `${JSON.stringify(settings, null, 2)}\n`);
}

/** Our environment less what steers an editor or Node that we ourselves may run in, and without the gallery. */
function serverEnvironment(userData: string, extra: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(VSCODE_|ELECTRON_|NODE_OPTIONS$|PORT$)/.test(name));
  const xdg = join(userData, 'xdg');
  return { ...Object.fromEntries(kept), XDG_CONFIG_HOME: xdg, XDG_DATA_HOME: xdg, EXTENSIONS_GALLERY: '{}', ...extra };
}

function signalGroup(group: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-group, signal);
  } catch {
    // the group has ended
  }
}
