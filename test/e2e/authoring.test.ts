import type { Page } from 'playwright-core';
import { commandPalette } from './actions.ts';
import { workbenchTest } from './workbench-test.ts';

/** Puts the cursor somewhere; lines and columns count from 1. */
async function goTo(page: Page, line: number, column: number): Promise<void> {
  await page.keyboard.press('Control+g');
  await page.locator('.quick-input-widget input[type=text]').fill(`:${line}:${column}`);
  await page.keyboard.press('Enter');
}

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
