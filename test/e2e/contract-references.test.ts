import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { commandPalette, problems, until } from './actions.ts';
import { workbenchTest } from './workbench-test.ts';

const orders = 'contracts/orders.odcs.yaml';
const parcels = 'contracts/parcels.odcs.yaml';

/** A contract beside that of the orders, made of one of its columns. */
const parcelsText = `apiVersion: v3.1.0
kind: DataContract
id: parcels
version: 1.0.0
status: draft
schema:
  - name: parcels
    properties:
      - name: order_number
        logicalType: integer
        required: true
        primaryKey: true
        primaryKeyPosition: 1
        transformSourceObjects: [orders.order_id]
`;

/** A contract with a fault, which comes last. */
const late = 'contracts/late.odcs.yaml';
const lateText = `apiVersion: v3.1.0
kind: DataContract
id: late
version: 1.0.0
status: draft
servers:
  - server: late
    type: s3
`;

const lens = (page: Page, title: string) => page.locator('.codelens-decoration a', { hasText: title });
const peek = (page: Page) => page.locator('.reference-zone-widget');

/** The peeked places, once as many as said are listed. */
async function peeked(page: Page, count: number): Promise<string[]> {
  const rows = peek(page)
    .locator('.ref-tree .monaco-list-row')
    .filter({ hasNot: page.locator('.reference-file') });
  await until(async () => (await rows.count()) === count, `${count} places are listed`);
  return rows.allInnerTexts();
}

async function goTo(page: Page, position: string): Promise<void> {
  await page.keyboard.press('Control+g');
  await page.locator('.quick-input-widget input[type=text]').fill(`:${position}`);
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
}

/** Runs a command, and waits until the editor has the focus again: keys go elsewhere until then. */
async function command(page: Page, title: string): Promise<void> {
  await commandPalette(page, title);
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  await page.locator('.editor-instance .monaco-editor.focused').waitFor();
}

workbenchTest(
  'who reads a table of dbt is counted above it, and shown by mouse and by keyboard',
  { open: 'dbt/models/marts/schema.yml' },
  async ({ page, screenshot }) => {
    await lens(page, '3 consumers').click();
    await page.mouse.move(1, 1);
    const title = (text: string) => peek(page).locator('.peekview-title', { hasText: text }).waitFor();
    await title('(3)');
    // The places in this file are shown at once, those in others when they are asked for.
    assert.deepEqual(await peeked(page, 2), ['label: Weekly revenue', 'label: Churn model']);
    await peek(page).locator('.preview .view-line', { hasText: 'label: Weekly revenue' }).waitFor();
    await peek(page).locator('.ref-tree .monaco-list-row', { hasText: 'revenue_by_day.sql' }).click();
    assert.ok((await peeked(page, 3)).includes("from {{ ref('fct_orders') }}"));
    await screenshot('contract-consumers');
    await page.keyboard.press('Escape');
    await peek(page).waitFor({ state: 'detached' });

    await goTo(page, '36:11');
    await lens(page, '1 consumer').waitFor();
    await commandPalette(page, 'Show CodeLens Commands for Current Line');
    await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: '1 consumer' }).waitFor();
    await page.keyboard.press('Enter');
    await title('(1)');
    assert.deepEqual(await peeked(page, 1), ['label: Weekly revenue']);
  },
);

workbenchTest(
  'renaming a column changes whatever refers to it, and is undone at once',
  { open: orders, files: { [parcels]: parcelsText } },
  async ({ page, folder, screenshot }) => {
    const text = (path: string) => readFileSync(join(folder, path), 'utf8').split('\n');
    const before: Record<string, string[]> = { [orders]: text(orders), [parcels]: text(parcels) };
    /** Waits until the lines of a file that are not what they were are these. */
    const becomes = async (path: string, expected: string[]) => {
      const changed = () => text(path).filter((line, at) => line !== before[path]?.[at]);
      await until(() => changed().length >= expected.length, `${path} is saved`);
      assert.deepEqual(
        changed().map((line) => line.trim()),
        expected,
      );
    };
    const dirtyTab = (path: string) => page.locator('.tab.dirty', { hasText: basename(path) });
    const renameAt = async (position: string, from: string, to: string) => {
      await goTo(page, position);
      await page.keyboard.press('F2');
      const box = page.locator('.rename-box input');
      await box.waitFor();
      assert.equal(await box.inputValue(), from);
      await box.fill(to);
      await page.keyboard.press('Enter');
      await page.locator('.monaco-editor .view-line', { hasText: `name: ${to}` }).waitFor();
      // VS Code saves what was not open by itself.
      await command(page, 'File: Save All Files');
    };
    const undo = async (...paths: string[]) => {
      await page.keyboard.press('Control+z');
      for (const path of paths) await dirtyTab(path).waitFor();
      await command(page, 'File: Save All Files');
      for (const path of paths) await dirtyTab(path).waitFor({ state: 'detached' });
      assert.deepEqual({ [orders]: text(orders), [parcels]: text(parcels) }, before);
    };

    await page.locator('.statusbar-item', { hasText: 'ODCS 3.1.0' }).waitFor();

    await renameAt('125:17', 'created_at', 'placed_at');
    await becomes(orders, [
      '- name: placed_at',
      "query: SELECT COUNT(*) FROM orders WHERE placed_at > CURRENT_TIMESTAMP - INTERVAL '1 day'",
      'element: orders.placed_at',
      'reads: [orders.amount, orders.placed_at]',
    ]);
    await page.mouse.move(1, 1);
    await screenshot('contract-rename');
    await undo(orders);

    await renameAt('82:17', 'order_id', 'order_number');
    await becomes(orders, ['- name: order_number', 'to: orders.order_number']);
    await becomes(parcels, ['transformSourceObjects: [orders.order_number]']);
    // What there is to say of the change is said before anything of a file that came after it.
    writeFileSync(join(folder, late), lateText);
    await problems(page);
    const panel = page.locator('.part.panel');
    await panel.locator('.monaco-inputbox input').fill('**/{orders,parcels,late}.odcs.yaml');
    await panel.getByText(/Showing 1 of/).waitFor();
    assert.match((await problems(page)).join(), /'late'/);
    await page.locator('.monaco-editor .view-line', { hasText: 'name: order_number' }).click();
    await page.mouse.move(1, 1);
    await undo(orders, parcels);
  },
);
