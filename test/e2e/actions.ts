import type { Page } from 'playwright-core';

export { until } from '../host/suite/until.ts';

/**
 * Runs a command as a person would, from the command palette. `title` is what the palette shows, with its category:
 * `Developer: Show Running Extensions`. Rejects when the palette does not offer it.
 */
export async function commandPalette(page: Page, title: string): Promise<void> {
  await page.keyboard.press('F1');
  const palette = page.locator('.quick-input-widget');
  await palette.locator('input[type=text]').fill(`>${title}`);
  // the label goes on with the key binding, and with 'similar commands' before the first such group
  const label = `[aria-label="${title}"], [aria-label^="${title},"]`;
  await palette.locator('.monaco-list-row').and(page.locator(label)).click();
}

/**
 * The findings that the Problems panel lists, as it says them to a screen reader: `Error: MESSAGE at line 3 and
 * character 1.` Opens the panel when it is closed. Findings arrive some time after a file was opened: use `until`.
 */
export async function problems(page: Page): Promise<string[]> {
  const panel = page.locator('.markers-panel-container');
  if (!(await panel.isVisible())) {
    await commandPalette(page, 'Problems: Focus on Problems View');
    await panel.waitFor();
  }
  // rows of the first level are files
  const rows = panel.locator('.monaco-list-row[aria-level="2"]');
  return rows.evaluateAll((found) => found.map((row) => row.getAttribute('aria-label') ?? ''));
}
