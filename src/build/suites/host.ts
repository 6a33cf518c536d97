import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { build } from '../build.ts';
import { bundleHostTests } from '../host/bundle-tests.ts';
import { ensureChromium } from '../host/chromium.ts';
import { findDesktop } from '../host/desktop.ts';
import { ensureHost } from '../host/install.ts';
import { inRoot, root, scratchFolder } from '../paths.ts';
import { add, type Counts, nothing, type Suite } from './suite.ts';

export const host: Suite = {
  name: 'host',
  title: 'Inside VS Code',
  limit: 900,
  async run() {
    await build();
    const entry = await bundleHostTests();
    const countsFile = join(scratchFolder('counts'), 'counts.json');
    const passed = await runTests({
      vscodeExecutablePath: await findVsCode(),
      extensionDevelopmentPath: root,
      extensionTestsPath: entry,
      extensionTestsEnv: { GATEWRIGHT_HOST_COUNTS: countsFile },
      launchArgs: [sampleCopy(), '--disable-extensions', '--user-data-dir', scratchFolder('data')],
    }).then(
      () => true,
      (error: Error) => {
        console.log(error.message);
        return false;
      },
    );
    const counts = readCounts(countsFile);
    if (!counts) throw new Error('VS Code ended before the tests did.');
    return passed || counts.failed > 0 ? counts : add(counts, { ...nothing, failed: 1 });
  },
};

/** The desktop's VS Code where there is one, else the stand-in that runs the tests in the embedded one. */
async function findVsCode(): Promise<string> {
  const desktop = findDesktop();
  if (desktop) {
    console.log(`Running in ${desktop.program}.`);
    return desktop.program;
  }
  await ensureHost(console.log);
  await ensureChromium(console.log);
  return inRoot('src/build/host/code.mjs');
}

/** The tests write into their workspace, so they get a copy. */
function sampleCopy(): string {
  const folder = join(scratchFolder('samples'), 'samples');
  if (existsSync(inRoot('samples'))) cpSync(inRoot('samples'), folder, { recursive: true });
  else mkdirSync(folder);
  return folder;
}

function readCounts(file: string): Counts | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Counts) : undefined;
}
