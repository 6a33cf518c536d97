import { deepEqual, equal, ok } from 'node:assert/strict';
import { commands, type Diagnostic, languages, type Uri, Uri as Uris, window, workspace } from 'vscode';
import { until } from './until.ts';

const description = 'Loads the payments of one month anew: fees, refunds and all. Use when "a month" does not add up.';

describe('New Skill', () => {
  const root = () => (workspace.workspaceFolders?.[0]?.uri ?? Uris.file('/')) as Uri;
  const at = (path: string) => Uris.joinPath(root(), path);
  const ours = (uri: Uri): readonly Diagnostic[] =>
    languages.getDiagnostics(uri).filter((each) => each.source === 'gatewright');
  const exists = async (path: string): Promise<boolean> => {
    try {
      await workspace.fs.stat(at(path));
      return true;
    } catch {
      return false;
    }
  };
  const textOf = async (path: string) => new TextDecoder().decode(await workspace.fs.readFile(at(path)));
  const skill = { kind: 'agent-skill', place: 'skills/<name>/SKILL.md', parts: [] };
  /** Each test has a name of its own: VS Code closes an editor when it hears late that an older file of its name is gone. */
  const make = (name: string, given: object = {}, target?: Uri) => {
    const all = { ...skill, answers: { name, description }, ...given };
    return commands.executeCommand<Uri | undefined>('gatewright.newSkill', target, all);
  };

  afterEach(() => commands.executeCommand('workbench.action.closeAllEditors'));
  after(async () => {
    for (const name of ['payments-whole', 'payments-stops', 'payments-links', 'revenue-copy']) {
      await workspace.fs.delete(at(`skills/${name}`), { recursive: true });
    }
  });

  it('makes the file with its references, opens it, and there is nothing to find', async () => {
    const parts = ['workflow', 'capacity-formulas'];
    const uri = await make('payments-whole', { kind: 'workflow-skill', parts });
    equal(uri?.toString(), at('skills/payments-whole/SKILL.md').toString());
    const document = window.activeTextEditor?.document;
    equal(document?.uri.toString(), uri?.toString());
    equal(document?.isDirty, false);
    equal(document?.getText(), await textOf('skills/payments-whole/SKILL.md'));
    deepEqual((await workspace.fs.readDirectory(at('skills/payments-whole/references'))).map(([name]) => name).sort(), [
      'capacity-formulas.md',
      'workflow.md',
    ]);
    await commands.executeCommand('gatewright.validateWorkspace');
    deepEqual(ours(uri as Uri), []);
  });

  it('stands at the first stop, and what is typed replaces it', async () => {
    await make('payments-stops');
    const selected = () => window.activeTextEditor?.document.getText(window.activeTextEditor.selection) ?? '';
    await until(() => selected().startsWith('Work in small steps'), 'the first stop is selected');
    await commands.executeCommand('jumpToNextSnippetPlaceholder');
    await until(() => selected().startsWith('A table is late'), 'the second stop is selected');
  });

  it('is never said to lack the references that come along', async () => {
    const seen: string[] = [];
    const listener = languages.onDidChangeDiagnostics(({ uris }) => {
      for (const uri of uris.filter((each) => each.path.includes('payments-links'))) {
        seen.push(...ours(uri).map((each) => each.message));
      }
    });
    await make('payments-links', { parts: ['workflow'] });
    await commands.executeCommand('gatewright.validateWorkspace');
    listener.dispose();
    deepEqual(
      seen.filter((each) => each.includes('references/')),
      [],
    );
  });

  it('is taken back by undo, files and all', async () => {
    await make('payments-undone', { parts: ['templates'] });
    // The stops are one step, the files another one.
    for (let step = 0; step < 2; step++) {
      if (await exists('skills/payments-undone/SKILL.md')) await commands.executeCommand('undo');
    }
    await until(async () => !(await exists('skills/payments-undone/SKILL.md')), 'the skill is gone');
    await until(async () => !(await exists('skills/payments-undone/references/templates.md')), 'the reference is gone');
  });

  it('starts from another skill and brings its references along', async () => {
    const original = 'skills/revenue-quality';
    const uri = await make('revenue-copy', {}, at(`${original}/SKILL.md`));
    equal(uri?.toString(), at('skills/revenue-copy/SKILL.md').toString());
    const names = async (path: string) => (await workspace.fs.readDirectory(at(path))).map(([name]) => name).sort();
    deepEqual(await names('skills/revenue-copy/references'), await names(`${original}/references`));
    for (const name of await names(`${original}/references`)) {
      equal(await textOf(`skills/revenue-copy/references/${name}`), await textOf(`${original}/references/${name}`));
    }
    ok((await textOf('skills/revenue-copy/SKILL.md')).startsWith('---\nname: revenue-copy\n'));
  });

  it('overwrites nothing, and says what is in the way', async () => {
    const before = await textOf('skills/revenue-quality/SKILL.md');
    equal(await make('revenue-quality'), undefined);
    equal(await make('../../empty-hands'), undefined);
    equal(await textOf('skills/revenue-quality/SKILL.md'), before);
    await commands.executeCommand('notifications.clearAll');
  });
});
