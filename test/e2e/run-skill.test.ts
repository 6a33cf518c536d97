import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { commandPalette, until } from './actions.ts';
import { workbenchTest } from './workbench-test.ts';

const path = 'catalog/greeting.md';
const skill = `---
name: data.greeting
phase: data
variables:
  required:
    - name: words
      description: What to write into the file.
  optional:
    - name: api_key
      description: Not needed here.
---

# Pre-run Checklist

- [ ] The file may be written.
- [ ] Nobody else writes it.

# Invocation Guidance

\`\`\`bash
printf '%s' "{{words}}" {{api_key}} > handed-over.txt
\`\`\`

# Follow-up Checklist

- [ ] Read the file.
- [ ] Delete it.
`;

const runsView = (page: Page) =>
  page.locator('.pane', { has: page.locator('.pane-header[aria-label^="Runs"]') }).locator('.monaco-list-row');

workbenchTest(
  'a skill is run from its invocation by keyboard, up to the terminal, and logged',
  { open: path, files: { [path]: skill } },
  async ({ page, folder, screenshot }) => {
    const lens = page.locator('.codelens-decoration a', { hasText: 'Run…' });
    await lens.waitFor();
    await screenshot('run-lens');
    await lens.click();

    const input = page.locator('.quick-input-widget input[type=text]');
    const title = (text: string) => page.locator('.quick-input-title', { hasText: text }).waitFor();
    await title('words (1/2)');
    await page.keyboard.press('Enter');
    await page.locator('.quick-input-message', { hasText: "'words' needs a value." }).waitFor();
    await screenshot('run-value');
    await input.fill(`it's "5 $HOME"; echo \`pwd\``);
    await page.keyboard.press('Enter');
    await title('api_key (2/2)');
    assert.equal(await page.locator('.quick-input-widget input[type=password]').count(), 1);
    await page.keyboard.press('Enter');

    await title('Before data.greeting Runs');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Nobody else writes it.' }).click();
    await screenshot('run-checklist');
    await page.locator('.quick-input-widget').getByRole('button', { name: 'OK' }).click();

    const dialog = page.locator('.monaco-dialog-box');
    await dialog.waitFor();
    await screenshot('run-line');
    const line = `printf '%s' 'it'\\''s "5 $HOME"; echo \`pwd\`' > handed-over.txt`;
    const told = (await dialog.textContent()) ?? '';
    assert.ok(told.includes(line), told);
    assert.ok(told.includes('• The file may be written.'), told);
    assert.ok(!existsSync(join(folder, 'handed-over.txt')), 'it ran before it was agreed to');
    await dialog.getByRole('button', { name: 'Run in Terminal' }).click();
    const file = join(folder, 'handed-over.txt');
    await until(() => existsSync(file) && readFileSync(file, 'utf8') !== '', 'the terminal has run the line', 20_000);
    assert.equal(readFileSync(file, 'utf8'), `it's "5 $HOME"; echo \`pwd\``);

    const toast = page.locator('.notification-toast', { hasText: "the run of 'data.greeting' is logged" });
    await toast.waitFor();
    await screenshot('run-terminal');
    await toast.getByRole('button', { name: 'Set Outcome…' }).click();
    await title('Outcome of data.greeting');
    await page.keyboard.press('Enter');
    await title('After data.greeting Has Run');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Read the file.' }).click();
    await page.locator('.quick-input-widget').getByRole('button', { name: 'OK' }).click();

    await commandPalette(page, 'Gatewright: Focus on Runs View');
    const run = runsView(page).first();
    await until(async () => (await run.getAttribute('aria-label'))?.startsWith('data.greeting, done'), 'it is done');
    // The first time the list was not there yet to take the focus.
    await commandPalette(page, 'Gatewright: Focus on Runs View');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    const labels = async () =>
      runsView(page).evaluateAll((found) => found.map((row) => row.getAttribute('aria-label') ?? ''));
    await until(async () => (await labels()).some((each) => each.startsWith('Follow-up')), 'the checklists are there');
    await runsView(page).filter({ hasText: 'Follow-up Checklist' }).click();
    const item = runsView(page).filter({ hasText: 'Delete it.' });
    await item.waitFor();
    await item.getByRole('checkbox').click();
    await until(async () => (await item.getAttribute('aria-label'))?.includes('ticked'), 'the item is ticked');
    await screenshot('runs');
    assert.deepEqual(
      (await labels()).filter((label) => label === ''),
      [],
    );
    const lines = readFileSync(join(folder, '.gatewright/runs.jsonl'), 'utf8').trim().split('\n');
    assert.deepEqual(
      lines
        .map((each) => JSON.parse(each))
        .map(({ outcome, checks }) => [outcome, checks.filter((each: { done: boolean }) => each.done).length]),
      [
        [undefined, 1],
        ['done', 1],
        [undefined, 1],
      ],
    );
  },
);

workbenchTest(
  'nothing is run in an untrusted workspace',
  { open: path, files: { [path]: skill }, trust: 'restricted' },
  async ({ page, folder, screenshot }) => {
    await page.locator('.codelens-decoration a', { hasText: 'Run…' }).click();
    await page.locator('.notification-toast', { hasText: 'Trust it to run skills.' }).waitFor();
    await screenshot('run-untrusted');
    assert.ok(!existsSync(join(folder, '.gatewright/runs.jsonl')));
  },
);
