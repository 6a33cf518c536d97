import { deepEqual, equal } from 'node:assert/strict';
import {
  commands,
  type DocumentSymbol,
  extensions,
  type FoldingRange,
  Position,
  type SelectionRange,
  type SemanticTokens,
  type SymbolInformation,
  Uri,
  window,
  workspace,
} from 'vscode';
import { until } from './until.ts';

const skill = `---
name: outlined
description: Plans how orders get into the warehouse. Use when a new shop is to be loaded.
---

# Orders

## Workflow contract

1. Inventory
2. Volume

## Quality bar

- The inventory is whole

<context>

## Files

See [the list](references/list.md) first.

</context>
`;

describe('the outline in the editor', () => {
  const at = (path: string) => Uri.joinPath(workspace.workspaceFolders?.[0]?.uri ?? Uri.file('/'), path);
  const uri = at('skills/outlined/SKILL.md');
  const names = ({ name, children }: DocumentSymbol): unknown[] => [name, ...children.map(names)];
  const symbolsOf = async (file: Uri): Promise<unknown[]> => {
    const found = await commands.executeCommand<DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', file);
    return (found ?? []).map(names);
  };

  before(async () => {
    await extensions.getExtension('gatewright.gatewright')?.activate();
    await extensions.getExtension('vscode.markdown-language-features')?.activate();
    await workspace.fs.writeFile(uri, Buffer.from(skill));
    await window.showTextDocument(await workspace.openTextDocument(uri));
  });
  after(async () => {
    await commands.executeCommand('workbench.action.closeAllEditors');
    await workspace.fs.delete(at('skills/outlined'), { recursive: true });
  });

  it('has tags, stages and headings in one tree, each of them once', async () => {
    const expected = [
      ['Frontmatter', ['name'], ['description']],
      ['Orders', ['Workflow contract', ['Inventory'], ['Volume']], ['Quality bar', ['<context>', ['Files']]]],
    ];
    const found = await until(async () => {
      const symbols = await symbolsOf(uri);
      return symbols.length === expected.length ? symbols : undefined;
    }, 'there is one tree');
    deepEqual(found, expected);
  });

  it('is left to VS Code in a file that is none of ours', async () => {
    await workspace.fs.writeFile(at('notes.md'), Buffer.from('# Notes\n\n## More\n'));
    await workspace.openTextDocument(at('notes.md'));
    const found = await until(async () => {
      const symbols = await symbolsOf(at('notes.md'));
      return symbols.length > 0 ? symbols : undefined;
    }, "VS Code's Markdown tells its outline");
    deepEqual(found, [['# Notes', ['## More']]]);
    await workspace.fs.delete(at('notes.md'));
  });

  it('folds the frontmatter, sections and tags', async () => {
    const folds = await commands.executeCommand<FoldingRange[]>('vscode.executeFoldingRangeProvider', uri);
    const lines = folds.map(({ start, end }) => `${start + 1}-${end + 1}`);
    deepEqual(lines, ['1-4', '6-23', '8-11', '13-23', '17-21', '19-21']);
  });

  it('grows a selection from a word to the file', async () => {
    const document = await workspace.openTextDocument(uri);
    const steps = async (word: string): Promise<string[]> => {
      const position = document.positionAt(skill.indexOf(word) + 1);
      const [found] = await commands.executeCommand<SelectionRange[]>('vscode.executeSelectionRangeProvider', uri, [
        position,
      ]);
      const texts: string[] = [];
      for (let range = found; range; range = range.parent) texts.push(document.getText(range.range));
      return texts;
    };
    // VS Code puts in what its Markdown knows, and leaves out what does not nest with that.
    const has = (all: readonly string[], wanted: readonly string[]): void =>
      deepEqual(
        all.filter((each) => wanted.includes(each)),
        wanted,
        JSON.stringify(all),
      );
    has(await steps('list.md'), [
      'list',
      'list.md',
      'references/list.md',
      '[the list](references/list.md)',
      'See [the list](references/list.md) first.',
      skill,
    ]);
    has(await steps('outlined'), ['outlined', 'name: outlined', skill.slice(0, skill.indexOf('\n\n#')), skill]);
    has(await steps('Volume'), ['Volume', '2. Volume', '1. Inventory\n2. Volume', skill]);
  });

  it('colours the names that are defined', async () => {
    const tokens = await commands.executeCommand<SemanticTokens>('vscode.provideDocumentSemanticTokens', uri);
    const [line, character, length, type] = tokens.data;
    // The third type of the server's legend is `function`. VS Code gives the legend of any provider, also of one of its own.
    deepEqual([line, character, length, type], [1, 6, 'outlined'.length, 2]);
    equal(tokens.data.length, 5);
  });

  it('finds skills by a few letters of their names', async () => {
    const found = await until(async () => {
      const all = await commands.executeCommand<SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'outld');
      return all.find((each) => each.name === 'outlined');
    }, 'the skill is known');
    equal(found.location.uri.toString(), uri.toString());
    deepEqual(found.location.range.start, new Position(1, 6));
    equal(found.containerName, 'skills/outlined');
  });
});
