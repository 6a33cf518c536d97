import { join } from 'node:path';
import { format } from 'node:util';
import { build } from 'esbuild';
import { inRoot, scratchFolder } from '../paths.ts';
import { launchBrowser } from './browser.ts';
import { entryVariable, socketVariable } from './exthost-entry.ts';
import { openReportSocket } from './report-socket.ts';
import { startServer } from './server.ts';
import type { Trust } from './settings.ts';
import { remoteUri, workbenchUrl } from './workbench.ts';

export interface ExtensionTestOptions {
  /** Folders of extensions in development. */
  readonly extensions: readonly string[];
  /** A CommonJS file that exports `run(): Promise<void>`, which rejects when tests fail. */
  readonly entry: string;
  /** A folder or a `.code-workspace` file; none when absent. */
  readonly workspace?: string | undefined;
  /** A file that is open from the start. */
  readonly openFile?: string | undefined;
  readonly userData?: string | undefined;
  readonly installedExtensions?: string | undefined;
  readonly disableInstalledExtensions?: boolean;
  readonly trust?: Trust;
}

/**
 * Runs a test suite inside the embedded VS Code, as `@vscode/test-electron` runs one in the desktop's. The report goes
 * to standard output. Resolves to the suite's exit code; rejects when host, browser or extension host end before it.
 * There is no time limit here: who calls this has one.
 */
export async function runExtensionTests(options: ExtensionTestOptions): Promise<number> {
  const report = await openReportSocket((text) => process.stdout.write(text));
  const server = await startServer({
    ...(options.userData ? { userData: options.userData } : {}),
    ...(options.installedExtensions ? { extensions: options.installedExtensions } : {}),
    ...(options.trust ? { trust: options.trust } : {}),
    testDriver: true,
    endWhenIdle: true,
    env: { [socketVariable]: report.path, [entryVariable]: options.entry },
  });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    const log: string[] = [];
    const failed = new Promise<never>((_, reject) => {
      const fail = (what: string) => reject(new Error(`${what}\n${log.slice(-40).join('\n')}`));
      page.on('crash', () => fail('The browser page crashed.'));
      browser.on('disconnected', () => fail('The browser went away.'));
      // the workbench calls these two when test payloads are on; the second one also when the entry cannot be loaded,
      // and then nothing ever comes over the socket
      const exit = (code: number) => setTimeout(() => fail(`The workbench ended the test run (code ${code}).`), 1_000);
      page.exposeFunction('codeAutomationLog', (_: string, args: unknown[]) => log.push(format(...args))).catch(fail);
      page.exposeFunction('codeAutomationExit', exit).catch(fail);
    });
    failed.catch(() => {}); // closing the browser at the end is no failure
    await page.goto(
      workbenchUrl(server, options.workspace, [
        ...options.extensions.map((path) => ['extensionDevelopmentPath', remoteUri(server, path)] as const),
        ['extensionTestsPath', remoteUri(server, await bundleEntry())],
        ['skipWelcome', 'true'],
        ['skipReleaseNotes', 'true'],
        ...(options.disableInstalledExtensions ? [['disableExtensions', 'true'] as const] : []),
        ...(options.openFile ? [['openFile', remoteUri(server, options.openFile)] as const] : []),
      ]),
    );
    return await Promise.race([report.ended, failed]);
  } finally {
    report.close();
    await Promise.allSettled([browser.close(), server.stop()]);
  }
}

async function bundleEntry(): Promise<string> {
  const outfile = join(scratchFolder('entry'), 'exthost-entry.cjs');
  const entryPoints = [inRoot('src/build/host/exthost-entry.ts')];
  await build({ entryPoints, outfile, bundle: true, platform: 'node', format: 'cjs', target: 'node20' });
  return outfile;
}
