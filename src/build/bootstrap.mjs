#!/usr/bin/env node
// `node src/build/bootstrap.mjs VERB [arguments]` runs `src/build/VERB.ts`, on a fresh clone too: it installs the
// dependencies first when they are missing or not those of package-lock.json. It is plain JavaScript without
// dependencies, because it has to run before there are any.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const lockFile = `${root}package-lock.json`;
const stampFile = `${root}node_modules/.gatewright-stamp`;

const [verb = '', ...args] = process.argv.slice(2);
requireNode(20);
requireVerb();
forgetOuterCommand();
if (!dependenciesAreInstalled()) installDependencies();
runVerb();

function requireNode(major) {
  if (Number(process.versions.node.split('.')[0]) >= major) return;
  stop(
    `Gatewright needs Node ${major} or newer; this is Node ${process.versions.node}. Install a newer one and retry.`,
  );
}

function requireVerb() {
  if (/^[a-z-]+$/.test(verb) && existsSync(`${root}src/build/${verb}.ts`)) return;
  stop(`There is no src/build/${verb || 'VERB'}.ts. Usage: node src/build/bootstrap.mjs VERB [arguments]`);
}

/**
 * npm hands the options of its own command down in the environment: under `npm pack --dry-run` our `npm ci` would be
 * dry too, and under `npm install --global` global.
 */
function forgetOuterCommand() {
  const options = ['dry_run', 'global', 'ignore_scripts', 'include', 'json', 'location', 'omit', 'pack_destination'];
  for (const option of [...options, 'prefix', 'production', 'workspace']) delete process.env[`npm_config_${option}`];
}

function dependenciesAreInstalled() {
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp()) return true;
  if (!installedByHand()) return false;
  writeFileSync(stampFile, stamp());
  return true;
}

function stamp() {
  return createHash('sha256').update(readFileSync(lockFile)).digest('hex');
}

/** Whether `npm install` has put exactly the versions of the lock file there; npm keeps its own record of that. */
function installedByHand() {
  const recordFile = `${root}node_modules/.package-lock.json`;
  if (!existsSync(recordFile)) return false;
  const there = JSON.parse(readFileSync(recordFile, 'utf8')).packages;
  const wanted = Object.entries(JSON.parse(readFileSync(lockFile, 'utf8')).packages);
  // packages for other systems are optional, and rightly not there
  return wanted.every(([path, { version, optional }]) => !path || optional || there[path]?.version === version);
}

function installDependencies() {
  console.error('Installing the dependencies with npm ci ...');
  // without install scripts, with every npm: newer ones refuse to run them unasked, and no dependency needs its own
  // (esbuild and Biome find their programs in packages of their own)
  const options = ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const { status, error } = npm?.endsWith('npm-cli.js')
    ? spawnSync(process.execPath, [npm, ...options], { cwd: root, stdio: ['ignore', 2, 2] })
    : spawnSync('npm', options, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (error) stop(`npm could not be started: ${error.message}. It comes with Node; put it on the PATH.`);
  if (status !== 0) stop(`npm ci failed (exit code ${status}); its messages are above.`);
  writeFileSync(stampFile, stamp());
}

function runVerb() {
  const command = ['--import', 'tsx', `src/build/${verb}.ts`, ...args];
  const child = spawn(process.execPath, command, { cwd: root, stdio: 'inherit' });
  // the child decides what a signal means; we only wait for it
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => process.exit(code ?? 1));
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
