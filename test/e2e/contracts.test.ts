import assert from 'node:assert/strict';
import { commandPalette, problems, until } from './actions.ts';
import { workbenchTest } from './workbench-test.ts';

const faulty = 'contracts/refunds.odcs.yaml';

workbenchTest('a contract shows its faults and what it is', { open: faulty }, async ({ page, screenshot }) => {
  await page.locator('.squiggly-error').first().waitFor();
  await page.locator('.statusbar-item', { hasText: 'ODCS 3.1.0' }).waitFor();
  const listed = await until(async () => {
    const found = await problems(page);
    return found.some((each) => each.includes("needs 'host'")) ? found : undefined;
  }, 'the Problems panel lists the server');
  assert.ok(listed.some((each) => each.includes("No table of this contract is called 'order'")));
  await screenshot('contract-problems');
});

workbenchTest(
  'what is missing is offered while a contract is written',
  {
    open: 'contracts/new.odcs.yaml',
    files: {
      'contracts/new.odcs.yaml':
        'apiVersion: v3.1.0\nkind: DataContract\nid: new\nversion: 1.0.0\nstatus: draft\nservers:\n  - server: prod\n    type: \n',
    },
  },
  async ({ page, screenshot }) => {
    await page.locator('.statusbar-item', { hasText: 'ODCS 3.1.0' }).waitFor();
    await page.locator('.monaco-editor .view-line', { hasText: 'type:' }).click();
    await page.keyboard.press('End');
    await page.keyboard.press('Control+Space');
    const rows = page.locator('.suggest-widget .monaco-list-row');
    await rows.filter({ hasText: 'athena' }).waitFor();
    await page.keyboard.type('postgres');
    await rows.filter({ hasText: 'athena' }).waitFor({ state: 'detached' });
    await screenshot('contract-completion');
    await page.keyboard.press('Enter');
    await page.locator('.monaco-editor .view-line', { hasText: 'database:' }).waitFor();
    await screenshot('contract-server');
  },
);

workbenchTest(
  'a table is explained, and the outline shows tables and columns',
  { open: 'contracts/orders.odcs.yaml' },
  async ({ page, screenshot }) => {
    await page.locator('.statusbar-item', { hasText: 'ODCS 3.1.0' }).waitFor();
    await commandPalette(page, 'Explorer: Focus on Outline View');
    const outline = page.locator('.outline-pane .monaco-list-row');
    await outline.filter({ hasText: 'apiVersion' }).waitFor();
    // The files give way, so that there is room for all of it.
    await page.locator('.pane-header', { hasText: 'workspace' }).click();
    await outline.filter({ hasText: 'primary key' }).first().waitFor();
    await screenshot('contract-outline');
    await page.locator('.monaco-editor .view-line', { hasText: 'kind: DataContract' }).click();
    await page.keyboard.press('Control+g');
    await page.locator('.quick-input-widget input[type=text]').fill(':40:14');
    await page.keyboard.press('Enter');
    await page.mouse.move(1, 1);
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Control+i');
    await page.locator('.monaco-hover', { hasText: 'primary key' }).waitFor();
    await screenshot('contract-hover');
  },
);
