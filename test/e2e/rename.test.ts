import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandPalette, problems, until } from './actions.ts';
import { workbenchTest } from './workbench-test.ts';

const skill = 'skills/revenue-quality/SKILL.md';
const user = 'catalog/revenue-engineer.md';

workbenchTest(
  'renaming a skill is previewed, moves its directory, changes the paths to it, and is undone at once',
  { open: skill },
  async ({ page, folder, screenshot }) => {
    const text = (path: string) => readFileSync(join(folder, path), 'utf8');
    const before = [text(skill), text(user)];
    // The outline comes from the server, so it is there when the server has read the file.
    await page.locator('.statusbar-item', { hasText: 'Agent skill' }).waitFor();
    await page.keyboard.press('Control+g');
    await page.locator('.quick-input-widget input[type=text]').fill(':2:10');
    await page.keyboard.press('Enter');
    await page.keyboard.press('F2');
    const box = page.locator('.rename-box input');
    await box.waitFor();
    assert.equal(await box.inputValue(), 'revenue-quality');
    await box.fill('revenue-checks');
    await page.keyboard.press('Control+Enter');
    const preview = page.locator('.bulk-edit-panel');
    await preview.locator('.monaco-list-row', { hasText: 'revenue-engineer.md' }).first().waitFor();
    await screenshot('rename-preview');
    await preview.getByRole('button', { name: 'Apply' }).click();
    await until(() => existsSync(join(folder, 'skills/revenue-checks/SKILL.md')), 'the directory has moved');
    assert.ok(!existsSync(join(folder, 'skills/revenue-quality')));
    await until(
      async () => (await problems(page)).every((each) => !each.includes('revenue-')),
      'nothing is wrong with the new path',
    );
    await screenshot('renamed');

    // VS Code saves what was not open, and keeps the history of a text that has not moved.
    await until(() => text(user).includes('skills/revenue-checks/SKILL.md'), 'the path is new');
    await page.keyboard.press('Control+p');
    await page.locator('.quick-input-widget input[type=text]').fill(user);
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'revenue-engineer.md' }).first().click();
    await page.locator('.monaco-editor .view-line', { hasText: 'name: data.revenue_engineer' }).click();
    await page.keyboard.press('Control+z');
    await until(() => existsSync(join(folder, skill)), 'the directory is back');
    await commandPalette(page, 'File: Save All Files');
    await until(() => text(user) === before[1], 'the path is the old one');
    await until(() => text(skill) === before[0], 'the skill is as it was');
  },
);

workbenchTest(
  'moving a file in the explorer asks, and then changes the paths to it',
  { open: skill },
  async ({ page, folder, screenshot }) => {
    await page.locator('.statusbar-item', { hasText: 'Agent skill' }).waitFor();
    const explorer = page.locator('.explorer-folders-view');
    const row = (name: string) => explorer.locator('.monaco-list-row').filter({ hasText: name }).last();
    await row('references').click();
    await row('thresholds.md').click();
    await page.getByRole('tab', { name: /thresholds\.md/ }).waitFor();
    await row('thresholds.md').click();
    await page.keyboard.press('F2');
    const box = explorer.locator('input');
    await box.fill('limits.md');
    await page.keyboard.press('Enter');
    const question = page.locator('.monaco-dialog-box');
    await question.waitFor();
    await screenshot('move-asks');
    await question.getByRole('button', { name: 'OK' }).click();
    await until(() => existsSync(join(folder, 'skills/revenue-quality/references/limits.md')), 'the file has moved');
    // The text stays unsaved, for the user to look at.
    await page.getByRole('tab', { name: /SKILL\.md/ }).click();
    await page.locator('.monaco-editor .view-line', { hasText: '(references/limits.md)' }).waitFor();
    await screenshot('moved');
  },
);
