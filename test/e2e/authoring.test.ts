import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { commandPalette, until } from './actions.ts';
import { workbenchTest } from './workbench-test.ts';

/** Puts the cursor somewhere; lines and columns count from 1. */
async function goTo(page: Page, line: number, column: number): Promise<void> {
  await page.keyboard.press('Control+g');
  await page.locator('.quick-input-widget input[type=text]').fill(`:${line}:${column}`);
  await page.keyboard.press('Enter');
}

/** What the list of suggestions shows, as it says it to a screen reader. */
function suggestions(page: Page): Promise<string[]> {
  const rows = page.locator('.suggest-widget.visible .monaco-list-row');
  return rows.evaluateAll((found) => found.map((row) => row.getAttribute('aria-label') ?? ''));
}

workbenchTest(
  'a key and a tool are chosen from lists while a skill is written',
  { open: 'skills/late-orders/SKILL.md' },
  async ({ page, screenshot }) => {
    await page.locator('.statusbar-item', { hasText: 'Agent skill' }).waitFor();
    await page.locator('.monaco-editor .view-line', { hasText: 'name: late-orders' }).click();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.keyboard.type('allo');
    await page.keyboard.press('Control+Space');
    await until(
      async () => (await suggestions(page)).some((each) => each.startsWith('allowed-tools')),
      'the key is offered',
    );
    await screenshot('completion-key');
    await page.locator('.suggest-widget .monaco-list-row', { hasText: 'allowed-tools' }).click();
    await page.locator('.monaco-editor .view-line', { hasText: 'allowed-tools:' }).waitFor();
    await page.keyboard.type('Gr');
    await page.keyboard.press('Control+Space');
    const tools = await until(async () => {
      const shown = await suggestions(page);
      return shown.some((each) => each.startsWith('Grep')) ? shown : undefined;
    }, 'the tool is offered');
    assert.equal(tools.filter((each) => each.startsWith('Grep')).length, 1);
    await screenshot('completion-tool');
  },
);

workbenchTest(
  'a name leads to its definition, and the outline shows the file',
  { open: 'agents/pipeline-architect.md' },
  async ({ page, screenshot }) => {
    await page.locator('.statusbar-item', { hasText: 'Expert agent' }).waitFor();
    await commandPalette(page, 'Explorer: Focus on Outline View');
    const outline = page.locator('.outline-pane .monaco-list-row');
    await outline.filter({ hasText: 'Frontmatter' }).waitFor();
    await screenshot('outline');
    await page.locator('.monaco-editor .view-line', { hasText: 'escalate_to: warehouse-engineer' }).click();
    await goTo(page, 31, 20);
    await page.keyboard.press('F12');
    // Two files of the samples have this name on purpose, so the editor shows both.
    await page.locator('.peekview-widget', { hasText: 'warehouse-engineer' }).waitFor();
    await screenshot('definition');
  },
);
