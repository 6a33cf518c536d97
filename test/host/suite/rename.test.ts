import { equal, ok } from 'node:assert/strict';
import { commands, extensions, Position, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { until } from './until.ts';

const front = (name: string, body = '') =>
  `---\nname: ${name}\ndescription: Loads ${name} into the warehouse. Use when orders are late.\n---\n\n# Orders\n${body}`;

describe('a rename in the editor', () => {
  const root = () => workspace.workspaceFolders?.[0]?.uri ?? Uri.file('/');
  const at = (path: string) => Uri.joinPath(root(), path);
  const write = (path: string, text: string) => workspace.fs.writeFile(at(path), Buffer.from(text));
  const textOf = async (path: string) => (await workspace.openTextDocument(at(path))).getText();
  const exists = (path: string) =>
    workspace.fs.stat(at(path)).then(
      () => true,
      () => false,
    );

  before(async () => {
    await extensions.getExtension('gatewright.gatewright')?.activate();
  });
  afterEach(async () => {
    await commands.executeCommand('workbench.action.files.revert');
    await commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('moves a skill and changes the links to it', async () => {
    const link = '\nAfter [that](../fill-orders/SKILL.md).\n';
    await write('skills/fill-orders/SKILL.md', front('fill-orders'));
    await write('skills/fill-late/SKILL.md', front('fill-late', link));
    await window.showTextDocument(await workspace.openTextDocument(at('skills/fill-orders/SKILL.md')));
    const edit = await until(async () => {
      const made = await commands.executeCommand<WorkspaceEdit>(
        'vscode.executeDocumentRenameProvider',
        at('skills/fill-orders/SKILL.md'),
        new Position(1, 8),
        'fill-sales',
      );
      return made.has(at('skills/fill-late/SKILL.md')) ? made : undefined;
    }, 'the other skill is known');
    // The command puts file operations before texts, which no caller in the editor does; this is the order it was made in.
    const ordered = new WorkspaceEdit();
    for (const [uri, edits] of edit.entries()) ordered.set(uri, edits);
    ordered.renameFile(at('skills/fill-orders'), at('skills/fill-sales'));
    ok(await workspace.applyEdit(ordered));
    await until(() => exists('skills/fill-sales/SKILL.md'), 'the directory has moved');
    equal(await exists('skills/fill-orders/SKILL.md'), false);
    const renamed = front('fill-orders').replace('name: fill-orders', 'name: fill-sales');
    equal(await textOf('skills/fill-sales/SKILL.md'), renamed);
    equal(await textOf('skills/fill-late/SKILL.md'), front('fill-late', link.replace('fill-orders', 'fill-sales')));
  });
});
