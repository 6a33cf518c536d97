import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandPalette, problems, until } from './actions.ts';
import { workbenchTest } from './workbench-test.ts';

const broken = 'skills/orders-backfill/SKILL.md';

workbenchTest(
  'a broken skill shows its faults and a quick fix repairs one',
  { open: broken },
  async ({ page, screenshot }) => {
    await page.locator('.squiggly-error').first().waitFor();
    const listed = await until(async () => {
      const found = await problems(page);
      return found.some((each) => each.includes("'when: '")) ? found : undefined;
    }, 'the Problems panel lists the unquoted colon');
    assert.ok(listed.some((each) => each.startsWith('Error') && each.includes("Quote the value of 'description'")));
    await screenshot('problems');

    // To the squiggle and its light bulb by keyboard alone.
    await page.locator('.monaco-editor .view-line', { hasText: 'Use when:' }).click();
    await page.keyboard.press('Home');
    await page.keyboard.press('F8');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+.');
    const action = page.locator('.action-widget .monaco-list-row', { hasText: "Quote the value of 'description'" });
    await action.waitFor();
    await screenshot('quick-fix');
    await page.keyboard.press('Enter');
    await page.locator('.monaco-editor .view-line', { hasText: 'description: "Reloads' }).waitFor();
    await until(async () => !(await problems(page)).some((each) => each.includes("'when: '")), 'the finding is gone');
    await screenshot('repaired');
  },
);

workbenchTest('hovering over a fault says why it is one', { open: broken }, async ({ page, screenshot }) => {
  await page.locator('.squiggly-error').first().waitFor();
  // What stands above the lines moves them when it comes, and VS Code then hides a hover.
  await page.locator('.codelens-decoration', { hasText: 'Run…' }).waitFor();
  await commandPalette(page, 'Go to Next Problem in Files (Error, Warning, Info)');
  await page.keyboard.press('Escape');
  // By keyboard, with the mouse out of the way: a hover goes when the mouse is found somewhere else.
  await page.mouse.move(1, 1);
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Control+i');
  await page.locator('.monaco-hover', { hasText: 'drop the file without a word' }).waitFor();
  await screenshot('hover');
});

workbenchTest('the page of a rule opens from the palette', { open: broken }, async ({ page, screenshot }) => {
  await page.locator('.squiggly-error').first().waitFor();
  await commandPalette(page, 'Gatewright: Explain Rule…');
  await page.locator('.quick-input-widget input[type=text]').fill('skill/unquoted-colon');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'skill/unquoted-colon' }).click();
  const body = page.frameLocator('iframe.webview >> nth=0').frameLocator('iframe#active-frame').locator('body');
  await body.locator('h1', { hasText: 'skill/unquoted-colon' }).waitFor();
  await screenshot('rule-page');
});

workbenchTest(
  'the status bar names the profile, and choosing another one is kept in the workspace',
  { open: broken },
  async ({ page, folder, screenshot }) => {
    const item = page.locator('.statusbar-item', { hasText: 'Agent skill' });
    await item.waitFor();
    await item.click();
    const row = page.locator('.quick-input-list .monaco-list-row', { hasText: 'Workflow skill' });
    await row.waitFor();
    await screenshot('profiles');
    await row.click();
    await page.locator('.statusbar-item', { hasText: 'Workflow skill' }).waitFor();
    const config = readFileSync(join(folder, '.gatewright/config.yaml'), 'utf8');
    assert.match(config, /"skills\/orders-backfill\/SKILL\.md": workflow-skill/);
  },
);

workbenchTest(
  'an untrusted workspace is checked and not written to',
  { open: broken, trust: 'restricted' },
  async ({ page, screenshot }) => {
    await page.locator('.squiggly-error').first().waitFor();
    await page.locator('.statusbar-item', { hasText: 'Agent skill' }).click();
    await page.locator('.notification-toast', { hasText: 'only reads in an untrusted workspace' }).waitFor();
    await screenshot('untrusted');
  },
);
