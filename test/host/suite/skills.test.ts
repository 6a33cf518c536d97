import { deepEqual, equal, ok } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  type CodeAction,
  CodeActionKind,
  commands,
  type Diagnostic,
  extensions,
  languages,
  Range,
  type Uri,
  Uri as Uris,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { until } from './until.ts';

const front = (name: string, more = '') =>
  `---\nname: ${name}\ndescription: Loads orders into the warehouse. Use when orders are late.\n${more}---\n\n# Orders\n`;

describe('skills in the editor', () => {
  const root = () => (workspace.workspaceFolders?.[0]?.uri ?? Uris.file('/')) as Uri;
  const at = (path: string) => Uris.joinPath(root(), path);
  const ours = (uri: Uri) => languages.getDiagnostics(uri).filter((each) => each.source === 'gatewright');
  const codeOf = (each: Diagnostic) => (typeof each.code === 'object' ? String(each.code.value) : String(each.code));
  const find = (uri: Uri, rule: string) => ours(uri).find((each) => codeOf(each) === rule);
  const write = (path: string, text: string) => workspace.fs.writeFile(at(path), Buffer.from(text));
  const show = async (path: string) => window.showTextDocument(await workspace.openTextDocument(at(path)));

  before(async () => {
    await extensions.getExtension('gatewright.gatewright')?.activate();
  });
  afterEach(async () => {
    await commands.executeCommand('workbench.action.files.revert');
    await commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('marks the characters at fault, and repairs them by the preferred quick fix', async () => {
    const { document } = await show('skills/orders-backfill/SKILL.md');
    const finding = await until(() => find(document.uri, 'skill/unquoted-colon'), 'the colon is reported');
    equal(document.getText(finding.range), 'when:');
    // The window learns of a diagnostic a little later than the extension host, and asks for actions by what it knows.
    const edit = await until(async () => {
      const actions = await commands.executeCommand<CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        finding.range,
        CodeActionKind.QuickFix.value,
      );
      return actions.find((action) => action.isPreferred)?.edit;
    }, 'there is a preferred fix');
    await workspace.applyEdit(edit);
    await until(() => !find(document.uri, 'skill/unquoted-colon'), 'the finding is gone');
  });

  it('repairs everything that needs no asking by source.fixAll', async () => {
    await write('skills/fixable/SKILL.md', front('fixable', 'license: MIT: yes\ncompatibility: needs: dbt\n'));
    const { document } = await show('skills/fixable/SKILL.md');
    await until(() => ours(document.uri).length >= 2, 'both colons are reported');
    await commands.executeCommand('editor.action.fixAll');
    await until(() => ours(document.uri).every((each) => codeOf(each) !== 'skill/unquoted-colon'), 'both are repaired');
    ok(document.getText().includes('license: "MIT: yes"'));
  });

  it('looks at one file again when another one takes its name', async () => {
    await write('skills/first/SKILL.md', front('first'));
    await write('skills/second/SKILL.md', front('second'));
    const { document } = await show('skills/second/SKILL.md');
    await until(() => window.activeTextEditor?.document === document, 'the file is shown');
    const edit = new WorkspaceEdit();
    edit.replace(document.uri, new Range(1, 6, 1, 12), 'first');
    await workspace.applyEdit(edit);
    const finding = await until(
      () => find(at('skills/first/SKILL.md'), 'skill/duplicate-name'),
      'the other file is told',
    );
    equal(finding.relatedInformation?.[0]?.location.uri.toString(), document.uri.toString());
  });

  it('leaves to VS Code what VS Code says itself', async () => {
    await write('skills/misnamed/SKILL.md', front('other-name'));
    const uri = at('skills/misnamed/SKILL.md');
    await until(() => find(uri, 'skill/name-differs-from-directory'), 'the closed file is told by us');
    await show('skills/misnamed/SKILL.md');
    const builtIn = () =>
      languages.getDiagnostics(uri).filter((each) => /should match the folder name/.test(each.message));
    await until(() => builtIn().length === 1, 'VS Code says it');
    await until(() => !find(uri, 'skill/name-differs-from-directory'), 'we are silent about it');
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      new Range(1, 6, 1, 16),
      CodeActionKind.QuickFix.value,
    );
    ok(
      actions.some((action) => action.title.includes("'misnamed'")),
      'our fix is offered all the same',
    );
    await commands.executeCommand('workbench.action.closeAllEditors');
    await until(() => find(uri, 'skill/name-differs-from-directory'), 'we say it again once VS Code does not');
  });

  it('goes on after the server was killed, and loses nothing', async () => {
    const { document } = await show('skills/revenue-quality/SKILL.md');
    const edit = new WorkspaceEdit();
    edit.insert(
      document.uri,
      document.positionAt(document.getText().indexOf('license:')),
      'compatibility: needs: dbt\n',
    );
    await workspace.applyEdit(edit);
    await until(() => find(document.uri, 'skill/unquoted-colon'), 'the unsaved fault is reported');
    const servers = () =>
      execFileSync('pgrep', ['-f', 'dist/server.cjs.*--node-ipc'], { encoding: 'utf8' }).trim().split('\n');
    const before = servers();
    execFileSync('kill', ['-9', ...before]);
    await until(() => !find(document.uri, 'skill/unquoted-colon'), 'the old findings went with the server');
    await until(() => find(document.uri, 'skill/unquoted-colon'), 'the new server reports the unsaved fault again');
    await until(() => ours(at('skills/orders-backfill/SKILL.md')).length > 0, 'closed files are reported again');
    deepEqual(
      servers().filter((pid) => before.includes(pid)),
      [],
    );
  });

  it('counts what it finds over the whole workspace', async () => {
    const summary = await commands.executeCommand<{ files: number; error: number }>('gatewright.validateWorkspace');
    ok(summary.files >= 3);
    ok(summary.error >= 1);
  });
});
