import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { commandPalette, until } from './actions.ts';
import { workbenchTest } from './workbench-test.ts';

const ddl = `CREATE TABLE sales.parcels (
  parcel_id bigint PRIMARY KEY,
  order_id bigint NOT NULL,
  recipient_email varchar(200),
  weight numeric(8,3) CHECK (weight > 0),
  sent_at timestamptz NOT NULL
) PARTITION BY RANGE (sent_at);
CREATE TABLE sales.depots (depot_id integer PRIMARY KEY, city text);
`;

/** The question that is shown, once its title ends so. */
function question(page: Page, what: string) {
  const widget = page.locator('.quick-input-widget', { has: page.locator('.quick-input-title', { hasText: what }) });
  return widget.waitFor().then(() => widget);
}

workbenchTest('a new contract is made of SQL by keyboard alone', {}, async ({ page, folder, screenshot }) => {
  mkdirSync(join(folder, 'db'));
  writeFileSync(join(folder, 'db/parcels.sql'), ddl);
  await page.locator('.activitybar [aria-label^="Gatewright"]').first().waitFor();
  await commandPalette(page, 'Gatewright: New Contract…');

  const start = await question(page, 'New Contract: Begin With');
  await screenshot('new-contract-begin');
  await page.keyboard.type('SQL DDL');
  await start.locator('.monaco-list-row.focused', { hasText: 'SQL DDL' }).waitFor();
  await page.keyboard.press('Enter');

  const file = await question(page, 'New Contract: File');
  await file.locator('.monaco-list-row', { hasText: 'db/parcels.sql' }).waitFor();
  await screenshot('new-contract-file');
  await page.keyboard.type('parcels');
  await page.keyboard.press('Enter');

  const tables = await question(page, 'New Contract: Tables');
  await screenshot('new-contract-tables');
  await page.keyboard.press('Enter');
  await page.locator('.notification-toast', { hasText: 'Choose at least one' }).waitFor();
  await tables.locator('.monaco-list-row', { hasText: 'parcels' }).click();
  await tables.locator('input[type=text]').press('Enter');

  await question(page, 'New Contract: Place');
  await page.keyboard.press('Enter');
  const name = await question(page, 'New Contract: Name');
  assert.equal(await name.locator('input[type=text]').inputValue(), 'parcels');
  await name.locator('.quick-input-message', { hasText: 'contracts/parcels.odcs.yaml' }).waitFor();
  await screenshot('new-contract-name');
  await page.keyboard.press('Enter');
  await question(page, 'New Contract: Domain');
  await page.keyboard.type('logistics');
  await page.keyboard.press('Enter');
  await question(page, 'New Contract: Owner');
  await page.keyboard.press('Enter');
  await question(page, 'New Contract: Server');
  await screenshot('new-contract-server');
  await page.keyboard.press('Enter');

  await page.locator('.tab.active:not(.dirty)', { hasText: 'parcels.odcs.yaml' }).waitFor();
  await page.locator('.monaco-editor .snippet-placeholder').first().waitFor();
  await screenshot('new-contract-contract');
  const text = readFileSync(join(folder, 'contracts/parcels.odcs.yaml'), 'utf8');
  assert.match(text, /^domain: logistics$/m);
  assert.ok(!text.includes('depots'));
});

workbenchTest('a file that is none says so, and one can go back', {}, async ({ page, folder }) => {
  writeFileSync(join(folder, 'broken.parquet'), 'PAR1');
  await page.locator('.activitybar [aria-label^="Gatewright"]').first().waitFor();
  await commandPalette(page, 'Gatewright: New Contract…');
  await question(page, 'New Contract: Begin With');
  await page.keyboard.type('Parquet');
  await page.keyboard.press('Enter');
  const file = await question(page, 'New Contract: File');
  await file.locator('.monaco-list-row', { hasText: 'broken.parquet' }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.notification-toast', { hasText: 'no whole Parquet file' }).waitFor();
  const again = await question(page, 'New Contract: File');
  await again.locator('[aria-label^="Back"]').click();
  await question(page, 'New Contract: Begin With');
  await page.keyboard.press('Escape');
  assert.ok(!existsSync(join(folder, 'contracts/broken.odcs.yaml')));
});

workbenchTest('contracts are looked through by keyboard alone', {}, async ({ page, screenshot }) => {
  await page.locator('.activitybar .action-label[aria-label^="Gatewright"]').waitFor();
  await commandPalette(page, 'Gatewright: Focus on Contracts View');
  const view = page.locator('.pane', { has: page.locator('.pane-header[aria-label^="Contracts"]') });
  const rows = view.locator('.monaco-list-row');
  const spoken = () => rows.evaluateAll((found) => found.map((row) => row.getAttribute('aria-label') ?? ''));
  await until(async () => (await spoken()).some((each) => /, contract, /.test(each)), 'contracts are listed');
  // The list could not take the focus before it had rows.
  await commandPalette(page, 'Gatewright: Focus on Contracts View');
  const focused = () => rows.and(page.locator('.focused')).first().getAttribute('aria-label');
  await until(async () => {
    await page.keyboard.press('ArrowDown');
    return (await focused())?.includes(', contract, ');
  }, 'a contract has the focus');
  await page.keyboard.press('ArrowRight');
  await until(async () => (await spoken()).some((each) => /, table, /.test(each)), 'tables are listed');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await until(
    async () => (await spoken()).some((each) => /, column, |, primary key, /.test(each)),
    'columns are listed',
  );
  await screenshot('contracts-view');
});
