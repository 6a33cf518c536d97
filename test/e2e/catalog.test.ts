import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { commandPalette, until } from './actions.ts';
import { workbenchTest } from './workbench-test.ts';

/** The browser's; it runs in the page. */
declare function getComputedStyle(element: unknown, part: string): { readonly content: string };

/** The rows of this view; others stand in the same container. */
const rows = (page: Page) =>
  page.locator('.pane', { has: page.locator('.pane-header[aria-label^="Catalog"]') }).locator('.monaco-list-row');

/** What a screen reader says of each row that is shown. */
const spoken = (page: Page) =>
  rows(page).evaluateAll((found) => found.map((row) => row.getAttribute('aria-label') ?? ''));

/** The same of the row that has the focus. */
const focused = (page: Page) => rows(page).and(page.locator('.focused')).first().getAttribute('aria-label');

/** Shows the view. Its command is there as soon as its container is. */
async function showCatalog(page: Page): Promise<void> {
  await page.locator('.activitybar .action-label[aria-label^="Gatewright"]').waitFor();
  await commandPalette(page, 'Gatewright: Focus on Catalog View');
}

/** Opens the view, waits until the row of a label is there, and puts the focus on the list. */
async function openCatalog(page: Page, label: string): Promise<string[]> {
  await showCatalog(page);
  const labels = await until(async () => {
    const found = await spoken(page);
    return found.some((each) => each.startsWith(label)) ? found : undefined;
  }, `the catalog lists ${label}`);
  await showCatalog(page);
  return labels;
}

workbenchTest('the catalog is read and used by keyboard alone', {}, async ({ page, screenshot }) => {
  const labels = await openCatalog(page, 'orders-backfill');
  assert.deepEqual(
    labels.filter((label) => !/^[\w.]/.test(label)),
    [],
    'a row has no name',
  );
  assert.ok(labels.some((label) => /^Claude Code listing\. .*, which is \d+ %\./.test(label)));
  assert.ok(labels.some((label) => /^Agent skill, \d+ files/.test(label)));
  await until(
    async () => (await spoken(page)).some((label) => /^orders-backfill, skill, \d+ error/.test(label)),
    'errors count',
  );
  const row = rows(page).and(page.locator('[aria-label^="orders-backfill"]'));
  const badge = () => row.locator('.monaco-icon-label').evaluate((label) => getComputedStyle(label, '::after').content);
  await until(async () => /^"[1-9]"$/.test(await badge()), 'the number of errors stands behind the row');
  await screenshot('catalog');

  // the list finds a row by its first letters
  await page.keyboard.press('Home');
  await page.keyboard.type('orders-b');
  await until(async () => (await focused(page))?.startsWith('orders-backfill'), 'the typed row has the focus');
  await page.keyboard.press('Shift+F10');
  const menu = page.locator('.monaco-menu .action-label');
  await menu.filter({ hasText: 'Copy Invocation' }).waitFor();
  await screenshot('catalog-menu');
  assert.deepEqual((await menu.allInnerTexts()).map((each) => each.trim()).filter(Boolean), [
    ...['Open', 'Open to the Side', 'Reveal in Explorer View', 'Copy Invocation', 'Run Skill…'],
    ...['Rename…', 'New from This…', 'Copy Path', 'Copy Relative Path'],
  ]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await page.locator('.tab.active', { hasText: 'SKILL.md' }).waitFor();

  // who refers to whom stands below the row
  await showCatalog(page);
  await page.keyboard.press('Home');
  await page.keyboard.type('data.r');
  await until(async () => (await focused(page))?.startsWith('data.revenue_engineer'), 'the skill has the focus');
  await page.keyboard.press('ArrowRight');
  await until(
    async () => (await spoken(page)).some((label) => label.startsWith('Refers to revenue-quality')),
    'it is open',
  );
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.locator('.tab.active', { hasText: 'revenue-engineer.md' }).waitFor();
  await screenshot('catalog-references');

  // a row is renamed where its name stands
  await showCatalog(page);
  await page.keyboard.press('Home');
  await page.keyboard.type('late');
  await until(async () => (await focused(page))?.startsWith('late-orders'), 'the skill has the focus');
  await page.keyboard.press('F2');
  await until(
    async () => (await page.locator('.rename-box input').inputValue()) === 'late-orders',
    'the name is asked for',
  );
  await screenshot('catalog-rename');
});

workbenchTest(
  'the catalog is filtered while words are typed, and grouped otherwise',
  {},
  async ({ page, screenshot }) => {
    await openCatalog(page, 'orders-backfill');
    await commandPalette(page, 'Gatewright: Filter Catalog…');
    await page.locator('.quick-input-widget input[type=text]').fill('revenue finance');
    const only = ['Catalog skill, 1 file', 'data.revenue_engineer'];
    await until(async () => {
      const found = await spoken(page);
      return found.length === 2 && only.every((label, index) => found[index]?.startsWith(label));
    }, 'only what has both words is left');
    await page.keyboard.press('Enter');
    await page.locator('.pane-header', { hasText: '“revenue finance”: 1 of' }).waitFor();
    await screenshot('catalog-filtered');
    await commandPalette(page, 'Gatewright: Clear Catalog Filter');
    await until(async () => (await spoken(page)).length > 5, 'all rows are back');
    await commandPalette(page, 'Gatewright: Group Catalog By…');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Phase' }).click();
    await until(
      async () => (await spoken(page)).some((label) => label.startsWith('No phase')),
      'the groups are phases',
    );
    await screenshot('catalog-phases');
  },
);

workbenchTest('what was closed stays closed when files come along', {}, async ({ page, folder }) => {
  await openCatalog(page, 'orders-backfill');
  await page.keyboard.press('Home');
  await page.keyboard.type('agent s');
  await until(async () => (await focused(page))?.startsWith('Agent skill'), 'the group has the focus');
  await page.keyboard.press('ArrowLeft');
  const isOpen = async () => (await spoken(page)).some((label) => label.startsWith('orders-backfill'));
  await until(async () => !(await isOpen()), 'the group is closed');
  mkdirSync(join(folder, 'skills/stock'));
  const text = '---\nname: stock\ndescription: Counts stock. Use when stock differs.\n---\n\n# Stock\n';
  writeFileSync(join(folder, 'skills/stock/SKILL.md'), text);
  await until(
    async () => (await spoken(page)).some((label) => label.startsWith('Agent skill, 4 files')),
    'it is counted',
  );
  assert.equal(await isOpen(), false);
});

workbenchTest(
  'a catalog without files says how to begin',
  { workspace: 'nowhere', files: { 'notes.md': '# Notes\n' } },
  async ({ page, screenshot }) => {
    await showCatalog(page);
    await page.locator('.welcome-view-content .monaco-button', { hasText: 'New Skill…' }).waitFor();
    await screenshot('catalog-empty');
    await page.locator('.welcome-view-content a', { hasText: 'Read about the profiles' }).click();
    const body = page.frameLocator('iframe.webview >> nth=0').frameLocator('iframe#active-frame').locator('body');
    await body.locator('h1', { hasText: 'Profiles' }).waitFor();
  },
);

workbenchTest(
  'an untrusted workspace can be looked through and not written to',
  { trust: 'restricted' },
  async ({ page }) => {
    await openCatalog(page, 'orders-backfill');
    await page.keyboard.press('Home');
    await page.keyboard.type('orders-b');
    await until(async () => (await focused(page))?.startsWith('orders-b'), 'the typed row has the focus');
    await page.keyboard.press('Shift+F10');
    const menu = page.locator('.monaco-menu .action-label');
    await menu.filter({ hasText: 'Copy Invocation' }).waitFor();
    const offered = (await menu.allInnerTexts()).map((each) => each.trim());
    assert.ok(!offered.includes('Rename…') && !offered.includes('New from This…'), offered.join());
  },
);
