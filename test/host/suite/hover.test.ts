import { equal, match, ok } from 'node:assert/strict';
import { commands, extensions, type Hover, type MarkdownString, Uri, window, workspace } from 'vscode';
import { until } from './until.ts';

const skill = `---
name: hovered
description: Loads orders into the warehouse. Use when orders are late.
allowed-tools: Read, MultiEdit
---

# Orders

Every load is idempotent, as [the steps](references/steps.md) say.
`;

describe('hover in the editor', () => {
  const at = (path: string) => Uri.joinPath(workspace.workspaceFolders?.[0]?.uri ?? Uri.file('/'), path);
  const uri = at('skills/hovered/SKILL.md');

  /** Every hover over the first place of a text, with what it covers. */
  async function hoversOver(text: string): Promise<{ over: string; markdown: string }[]> {
    const document = await workspace.openTextDocument(uri);
    const position = document.positionAt(document.getText().indexOf(text) + 1);
    const found = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', uri, position);
    return found.map(({ contents, range }) => ({
      over: range ? document.getText(range) : '',
      markdown: contents.map((each) => (each as MarkdownString).value).join('\n'),
    }));
  }
  const ours = (text: string, mark: RegExp) =>
    until(
      async () => (await hoversOver(text)).find(({ markdown }) => mark.test(markdown)),
      `something that fits ${mark} is shown over '${text}'`,
    );

  before(async () => {
    await extensions.getExtension('gatewright.gatewright')?.activate();
    await workspace.fs.writeFile(
      at('skills/hovered/references/steps.md'),
      Buffer.from('# Steps\n\nLoad, then check.\n'),
    );
    await workspace.fs.writeFile(uri, Buffer.from(skill));
    await window.showTextDocument(await workspace.openTextDocument(uri));
  });
  after(async () => {
    await commands.executeCommand('workbench.action.closeAllEditors');
    await workspace.fs.delete(at('skills/hovered'), { recursive: true });
  });

  it('says what each client does with a key, but not again what VS Code says by itself', async () => {
    const { over, markdown } = await ours('description:', /\*\*Claude Code\*\*/);
    equal(over, 'description');
    match(markdown, /Codex drops the skill/);
    ok(!/\*\*VS Code\*\*/.test(markdown), markdown);
    const all = await hoversOver('description:');
    ok(all.length > 1, 'VS Code has a hover of its own there');
  });

  it('explains a finding together with what it is about', async () => {
    const { over, markdown } = await ours('MultiEdit', /skill\/removed-tool/);
    equal(over, 'MultiEdit');
    match(markdown, /Claude Code no longer has it; its work is done by:/);
  });

  it('shows the target of a link, as a link that opens it', async () => {
    const { over, markdown } = await ours('the steps', /Load, then check\./);
    equal(over, '[the steps](references/steps.md)');
    ok(markdown.includes(`](${at('skills/hovered/references/steps.md').toString()})`), markdown);
  });

  it('says what a word of the trade means', async () => {
    equal((await ours('idempotent', /\*\*Idempotent\*\*/)).over, 'idempotent');
  });
});
