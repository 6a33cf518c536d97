import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../../src/build/host/browser.ts';
import { installVsix, linkExtension } from '../../src/build/host/extensions.ts';
import { type Server, startServer } from '../../src/build/host/server.ts';
import type { Trust } from '../../src/build/host/settings.ts';
import { remoteUri, workbenchUrl } from '../../src/build/host/workbench.ts';
import { inRoot, scratchFolder } from '../../src/build/paths.ts';

export interface WorkbenchOptions {
  /** The folder whose copy is opened; `samples/` when absent. The tests may write into the copy. */
  readonly workspace?: string;
  /** Files written into the copy before it is opened: path relative to it, and text. */
  readonly files?: Readonly<Record<string, string>>;
  /** A file of the copy to open, relative to it. */
  readonly open?: string;
  /** User settings. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** `everything` when absent; with `restricted` the workspace opens in restricted mode. */
  readonly trust?: Trust;
  /** A VSIX to install; when absent the checkout itself is the installed extension. */
  readonly vsix?: string;
}

/** A workbench on a workspace of its own, in a browser of its own. */
export interface Workbench {
  readonly page: Page;
  readonly server: Server;
  /** The copy of the workspace. */
  readonly folder: string;
  /** Writes `out/screenshots/NAME.png` and resolves to its path. */
  screenshot(name: string): Promise<string>;
  /** Ends browser and server. */
  close(): Promise<void>;
}

/** Opens a workbench with the extension as it was last built. Resolves when it can be used. */
export async function openWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const folder = copyWorkspace(options);
  const userData = scratchFolder('data');
  const extensions = join(userData, 'extensions');
  if (options.vsix) await installVsix(options.vsix, extensions, userData);
  else linkExtension(extensions);
  const { settings = {}, trust = 'everything' } = options;
  const server = await startServer({ userData, extensions, settings, trust, endWhenIdle: true });
  const browser = await launchBrowser();
  const close = async () => {
    await Promise.allSettled([browser.close(), server.stop()]);
  };
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    page.setDefaultTimeout(20_000);
    const open = options.open ? [['openFile', remoteUri(server, join(folder, options.open))] as const] : [];
    await page.goto(workbenchUrl(server, folder, open));
    await page.locator('.monaco-workbench .part.editor').waitFor();
    // before this mark, keys that are pressed go nowhere
    await page.waitForFunction("performance.getEntriesByName('code/didStartWorkbench').length > 0");
    const screenshot = async (name: string) => {
      const path = inRoot('out/screenshots', `${name}.png`);
      await page.screenshot({ path });
      return path;
    };
    return { page, server, folder, screenshot, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function copyWorkspace({ workspace = inRoot('samples'), files = {} }: WorkbenchOptions): string {
  const folder = join(scratchFolder('workspace'), 'workspace');
  mkdirSync(folder);
  if (existsSync(workspace)) cpSync(workspace, folder, { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
