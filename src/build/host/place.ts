import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inRoot } from '../paths.ts';

/**
 * The versions of the embedded host. code-server 4.139.1 carries VS Code 1.139.1, and each code-server runs on one
 * major version of Node only, so the host brings a Node of its own. Change both together.
 */
export const hostVersions = { codeServer: '4.139.1', node: '24.21.0' } as const;

/** Where the pieces of the embedded host are, whether or not it has been installed yet. All paths are absolute. */
export const hostPlace = describePlace(resolve(process.env.GATEWRIGHT_HOST_DIR || inRoot('.host')));

function describePlace(folder: string) {
  const nodePrefix = join(folder, 'node');
  const serverPrefix = join(folder, 'server');
  const nodeHome = join(nodePrefix, 'node_modules', nodePackage());
  const codeServer = join(serverPrefix, 'node_modules', 'code-server');
  return {
    folder,
    stampFile: join(folder, 'stamp'),
    // two prefixes: in one, npm would take the package of the other out again
    nodePrefix,
    serverPrefix,
    nodeHome,
    node: join(nodeHome, 'bin', 'node'),
    codeServer,
    entry: join(codeServer, 'out', 'node', 'entry.js'),
    vscode: join(codeServer, 'lib', 'vscode'),
  };
}

/**
 * The npm package that holds Node for this system. It is the platform's own package and not the wrapper called `node`,
 * because the wrapper needs an install script.
 */
export function nodePackage(): string {
  return `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
}

/** What an installed host writes into its stamp; a host with another stamp is installed anew. */
export const hostStamp = `code-server ${hostVersions.codeServer}, ${nodePackage()} ${hostVersions.node}`;

/** Whether the host of these versions is there and was installed to the end. */
export function hostIsInstalled(): boolean {
  return existsSync(hostPlace.stampFile) && readFileSync(hostPlace.stampFile, 'utf8') === hostStamp;
}
