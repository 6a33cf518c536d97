import { commandPalette } from './actions.ts';
import { workbenchTest } from './workbench-test.ts';

workbenchTest('the workbench opens on the samples and the extension is active', {}, async ({ page, screenshot }) => {
  await page.setViewportSize({ width: 1400, height: 2400 }); // so that no row of the list has to be scrolled to
  await commandPalette(page, 'Developer: Show Running Extensions');
  const extension = page.locator('.runtime-extensions-editor .monaco-list-row[aria-label="gatewright"]');
  await extension.filter({ hasText: 'Activation:' }).waitFor();
  await screenshot('workbench');
});
