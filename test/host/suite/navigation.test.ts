import { deepEqual, equal } from 'node:assert/strict';
import {
  commands,
  type DocumentLink,
  extensions,
  type Location,
  type LocationLink,
  Selection,
  type Uri,
  Uri as Uris,
  window,
  workspace,
} from 'vscode';
import { until } from './until.ts';

const front = (name: string, more = '') =>
  `---\nname: ${name}\ndescription: Loads orders into the warehouse. Use when orders are late.\n${more}---\n`;

describe('navigation in the editor', () => {
  const root = () => (workspace.workspaceFolders?.[0]?.uri ?? Uris.file('/')) as Uri;
  const at = (path: string) => Uris.joinPath(root(), path);
  const write = (path: string, text: string) => workspace.fs.writeFile(at(path), Buffer.from(text));
  const show = async (path: string) => window.showTextDocument(await workspace.openTextDocument(at(path)));
  const uriOf = (found: Location | LocationLink) => ('targetUri' in found ? found.targetUri : found.uri).toString();

  before(async () => {
    await extensions.getExtension('gatewright.gatewright')?.activate();
  });
  afterEach(async () => {
    await commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('opens the agent that an escalation hands on to by F12', async () => {
    await write('agents/f12-target.md', front('f12-target', 'tools: Read\nmodel: sonnet\n'));
    const escalation = 'tier: expert\nescalation:\n  confidence_threshold: 0.6\n  escalate_to: f12-target\n';
    await write('agents/f12-source.md', front('f12-source', escalation));
    const editor = await show('agents/f12-source.md');
    const cursor = editor.document.positionAt(editor.document.getText().indexOf('target') + 2);
    await until(async () => {
      const found = await commands.executeCommand<(Location | LocationLink)[]>(
        'vscode.executeDefinitionProvider',
        editor.document.uri,
        cursor,
      );
      return found.length === 1;
    }, 'there is one definition');
    editor.selection = new Selection(cursor, cursor);
    await commands.executeCommand('editor.action.revealDefinition');
    await until(
      () => window.activeTextEditor?.document.uri.toString() === at('agents/f12-target.md').toString(),
      'the agent is shown',
    );
    const { selection, document } = window.activeTextEditor ?? editor;
    equal(document.getText(document.getWordRangeAtPosition(selection.start, /[\w-]+/)), 'f12-target');
  });

  it('offers nothing that VS Code offers too', async () => {
    await write('skills/linked/references/steps.md', '# Steps\n\n## Cut over\n');
    const body =
      '# Part\n\n[a](references/steps.md) [b](references/steps.md#cut-over) `references/steps.md` [c](#part)\n';
    await write('skills/linked/SKILL.md', front('linked') + body);
    const { document } = await show('skills/linked/SKILL.md');
    const links = await until(async () => {
      const found = await commands.executeCommand<DocumentLink[]>('vscode.executeLinkProvider', document.uri);
      return found.length >= 4 ? found : undefined;
    }, 'the links of both are there');
    deepEqual(links.map(({ range }) => document.getText(range)).sort(), [
      '#part',
      'references/steps.md',
      'references/steps.md',
      'references/steps.md#cut-over',
    ]);
    for (const [text, leads] of [
      ['references/steps.md)', 'steps.md'],
      ['cut-over', 'steps.md'],
      ['references/steps.md`', 'steps.md'],
      ['part)', 'SKILL.md'],
      ['Part', 'SKILL.md'],
    ] as const) {
      const position = document.positionAt(document.getText().indexOf(text) + 2);
      const found = await commands.executeCommand<(Location | LocationLink)[]>(
        'vscode.executeDefinitionProvider',
        document.uri,
        position,
      );
      deepEqual(
        found.map((each) => uriOf(each).split('/').at(-1)),
        [leads],
        text,
      );
    }
  });
});
