import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { commandPalette, problems, until } from './actions.ts';
import { workbenchTest } from './workbench-test.ts';

const description = 'Loads the payments of one month anew. Use when: a month does not add up.';

/** Starts the command as soon as the palette knows it: it does not look again while it is open. */
async function start(page: Page): Promise<void> {
  await page.locator('.activitybar [aria-label^="Gatewright"]').first().waitFor();
  await commandPalette(page, 'Gatewright: New Skill…');
}

/** The question that is shown, once its title ends so. */
function question(page: Page, what: string) {
  const widget = page.locator('.quick-input-widget', { has: page.locator('.quick-input-title', { hasText: what }) });
  return widget.waitFor().then(() => widget);
}

workbenchTest('a new skill is made by keyboard alone and has no problem', {}, async ({ page, folder, screenshot }) => {
  await start(page);
  const profile = await question(page, 'New Skill: Profile');
  await screenshot('new-skill-profile');
  await page.keyboard.type('Workflow skill');
  await profile.locator('.monaco-list-row.focused', { hasText: 'Workflow skill' }).waitFor();
  await page.keyboard.press('Enter');

  await question(page, 'New Workflow skill: Place');
  await screenshot('new-skill-place');
  await page.keyboard.press('Enter');

  const name = await question(page, 'New Workflow skill: Name');
  await page.keyboard.type('Reload Payments');
  await name.locator('.quick-input-message', { hasText: 'is no valid skill name' }).waitFor();
  await screenshot('new-skill-name');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('reload-payments');
  await name.locator('.quick-input-message', { hasText: 'skills/reload-payments/SKILL.md' }).waitFor();
  await page.keyboard.press('Enter');

  const text = await question(page, 'New Workflow skill: Description');
  await page.keyboard.type(description);
  await text.locator('.quick-input-message', { hasText: `${description.length} of 1,024 characters` }).waitFor();
  await screenshot('new-skill-description');
  await page.keyboard.press('Enter');

  const references = await question(page, 'New Workflow skill: References');
  assert.equal(
    await references
      .locator('.monaco-list-row [role=checkbox][aria-checked=true], .monaco-list-row input:checked')
      .count(),
    8,
  );
  await screenshot('new-skill-references');
  await page.keyboard.press('Enter');

  await page.locator('.tab.active', { hasText: 'SKILL.md' }).waitFor();
  await page.locator('.tab.active:not(.dirty)', { hasText: 'SKILL.md' }).waitFor();
  await page.locator('.monaco-editor .snippet-placeholder').first().waitFor();
  await screenshot('new-skill-file');
  const directory = join(folder, 'skills/reload-payments');
  assert.match(readFileSync(join(directory, 'SKILL.md'), 'utf8'), /^---\nname: reload-payments\ndescription: "Loads/);
  assert.equal(readdirSync(join(directory, 'references')).length, 8);
  await page.locator('.statusbar-item', { hasText: 'Workflow skill' }).waitFor();
  await until(async () => (await problems(page)).length > 0, 'the problems of the other files are listed');
  assert.equal(
    await page.locator('.markers-panel-container .monaco-list-row', { hasText: 'reload-payments' }).count(),
    0,
  );
});

workbenchTest('one can go back from question to question, and leave', {}, async ({ page, folder }) => {
  const files = () => readdirSync(folder, { recursive: true });
  const before = files();
  await start(page);
  await question(page, 'New Skill: Profile');
  await page.keyboard.type('Claude agent');
  await page.keyboard.press('Enter');
  const place = await question(page, 'New Claude agent: Place');
  await place.locator('[aria-label^="Back"]').click();
  await question(page, 'New Skill: Profile');
  await page.keyboard.press('Enter');
  await question(page, 'New Claude agent: Place');
  await page.keyboard.press('Escape');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  assert.deepEqual(files(), before);
});

workbenchTest('nothing is made in an untrusted workspace', { trust: 'restricted' }, async ({ page }) => {
  await start(page);
  await page.locator('.notification-toast', { hasText: 'only reads in an untrusted workspace' }).waitFor();
  assert.equal(await page.locator('.quick-input-title', { hasText: 'New Skill' }).count(), 0);
});
