import { deepEqual, ok } from 'node:assert/strict';
import { type CompletionItem, type CompletionList, commands, extensions, Uri, window, workspace } from 'vscode';
import { until } from './until.ts';

describe('completion in the editor', () => {
  const at = (path: string) => Uri.joinPath(workspace.workspaceFolders?.[0]?.uri ?? Uri.file('/'), path);
  const nameOf = ({ label }: CompletionItem) => (typeof label === 'string' ? label : label.label);

  /** The names that the editor lists at the `|` of a new file, once this one of ours is among them. */
  async function listed(path: string, marked: string, awaited: string): Promise<string[]> {
    const offset = marked.indexOf('|');
    await workspace.fs.writeFile(at(path), Buffer.from(marked.slice(0, offset) + marked.slice(offset + 1)));
    const { document } = await window.showTextDocument(at(path));
    return until(async () => {
      const list = await commands.executeCommand<CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        document.positionAt(offset),
      );
      const names = list.items.map(nameOf);
      return names.includes(awaited) ? names : undefined;
    }, `'${awaited}' is offered in ${path}`);
  }

  const repeated = (names: readonly string[]) => names.filter((each, index) => names.indexOf(each) !== index);

  before(async () => {
    await extensions.getExtension('gatewright.gatewright')?.activate();
  });
  afterEach(async () => {
    await commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('offers keys that VS Code does not know, and none twice', async () => {
    const keys = await listed('skills/listed/SKILL.md', '---\nname: listed\n|\n---\n', 'allowed-tools');
    deepEqual(repeated(keys), []);
    ok(keys.includes('description') && !keys.includes('name'));
    const ofAgent = await listed('.github/agents/listed.agent.md', '---\ndescription: x\n|\n---\n', 'mcp-servers');
    deepEqual(repeated(ofAgent), []);
    ok(ofAgent.includes('handoffs'));
  });

  it('offers values, and none twice', async () => {
    deepEqual(repeated(await listed('.github/agents/tools.agent.md', "---\ntools: ['|']\n---\n", 'web/fetch')), []);
    deepEqual(repeated(await listed('.claude/agents/listed.md', '---\nname: listed\nmodel: |\n---\n', 'opusplan')), []);
  });

  it('offers paths and headings of links, and none twice', async () => {
    const body = '---\nname: links\ndescription: Shows links.\n---\n\n# Here\n\n';
    await workspace.fs.writeFile(at('skills/links/references/checks.md'), Buffer.from('# Checks\n'));
    deepEqual(repeated(await listed('skills/links/SKILL.md', `${body}[x](|)\n`, 'references/')), []);
    const anchors = await listed('skills/anchors/SKILL.md', `${body}[x](#|)\n`, '#here');
    ok(!anchors.includes('here'), 'Markdown names it already');
  });

  it('offers what only Gatewright knows', async () => {
    const path = 'catalog/listed.md';
    const front = `---
name: data.listed
phase: data
roles: [Engineer]
description: Loads the orders of one day.
variables:
  required:
    - name: day
      description: The day to load.
outputs: [Orders]
---

`;
    deepEqual((await listed(path, `${front}Load {{|}}.\n`, 'day')).slice(0, 1), ['day']);
    ok((await listed('catalog/section.md', `${front}# |\n`, 'Purpose')).includes('Follow-up Checklist'));
  });
});
