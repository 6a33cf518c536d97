import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { npmCommand } from '../npm.ts';
import { onPath } from '../programs.ts';
import { run } from '../run.ts';
import { hostIsInstalled, hostPlace, hostStamp, hostVersions, nodePackage } from './place.ts';

const supported = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64'];

/** Parts that neither the tests nor `npm start` use; together more than half of the size. */
const unused = [
  join(hostPlace.vscode, 'extensions', 'copilot'),
  join(hostPlace.vscode, 'node_modules', '@github', 'copilot-sdk'),
  join(hostPlace.vscode, 'node_modules', '@github', `copilot-sdk-${process.platform}-${process.arch}`),
  join(hostPlace.vscode, 'node_modules', '@microsoft', 'mxc-sdk'),
  join(hostPlace.vscode, 'node_modules', '@vscode', 'windows-process-tree'),
  join(hostPlace.nodeHome, 'include'),
];

/**
 * Makes sure that the embedded host (a real VS Code that runs in a browser) is installed. Nothing happens when it is;
 * otherwise it comes from npm alone, which takes a minute and about 450 MB. Says what it does through `say`.
 * Rejects when this system has no such host, and when npm fails; the next call then starts over.
 */
export async function ensureHost(say: (line: string) => void): Promise<void> {
  if (hostIsInstalled()) return;
  const system = `${process.platform}-${process.arch}`;
  if (!supported.includes(system)) {
    throw new Error(
      `There is no embedded VS Code for '${system}' (only for ${supported.join(', ')}). Install VS Code itself and set VSCODE_EXECUTABLE to its program.`,
    );
  }
  say(`Installing VS Code for the browser (${hostStamp}) into ${hostPlace.folder}: once, about a minute ...`);
  rmSync(hostPlace.folder, { recursive: true, force: true });
  for (const prefix of [hostPlace.nodePrefix, hostPlace.serverPrefix]) {
    mkdirSync(prefix, { recursive: true });
    writeFileSync(join(prefix, 'package.json'), '{ "private": true }\n');
  }
  const install = (folder: string, what: string) => npm(folder, ['install', '--no-save', '--ignore-scripts', what]);
  await install(hostPlace.nodePrefix, `${nodePackage()}@${hostVersions.node}`);
  await install(hostPlace.serverPrefix, `code-server@${hostVersions.codeServer}`);
  // code-server's own install script does these two, and compiles modules that we do not need (kerberos, sqlite);
  // `npm ci` is not possible here: its lock file does not agree with its manifest
  await install(hostPlace.vscode, '--omit=dev');
  await install(join(hostPlace.vscode, 'extensions'), '--omit=dev');
  await compileLogger(say);
  for (const part of unused) rmSync(part, { recursive: true, force: true });
  writeFileSync(hostPlace.stampFile, hostStamp);
  say('VS Code for the browser is installed.');
}

/** Without these modules VS Code runs, but output channels stay empty and its console is full of complaints. */
async function compileLogger(say: (line: string) => void): Promise<void> {
  const missing = ['g++', 'make', 'python3'].filter((program) => !onPath(program));
  if (missing.length > 0) {
    say(`No ${missing.join(', ')}: its logger cannot be compiled, so output channels will stay empty.`);
    return;
  }
  say('Compiling its logger ...');
  const modules = ['@vscode/spdlog', '@vscode/native-watchdog'];
  await npm(hostPlace.vscode, ['rebuild', ...modules]).catch((error: Error) => say(error.message));
}

/** Runs npm in a folder, with the host's own Node, once that is there, and its C headers. */
async function npm(folder: string, args: readonly string[]): Promise<void> {
  const path = [join(hostPlace.nodeHome, 'bin'), process.env.PATH].join(delimiter);
  const [command, before] = npmCommand(existsSync(hostPlace.node) ? hostPlace.node : undefined);
  const quiet = ['--prefix', folder, '--no-audit', '--no-fund', '--loglevel=error'];
  const result = await run(command, [...before, ...args, ...quiet], {
    cwd: folder,
    env: { ...process.env, PATH: path, npm_config_nodedir: hostPlace.nodeHome },
    output: 'keep',
  });
  if (result.code !== 0) throw new Error(`'npm ${args.join(' ')}' failed in ${folder}:\n${result.output}`);
}
