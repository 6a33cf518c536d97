import { deepEqual, equal, match, ok } from 'node:assert/strict';
import {
  type CompletionItem,
  type CompletionList,
  commands,
  type Diagnostic,
  type DocumentSymbol,
  extensions,
  type Hover,
  languages,
  type MarkdownString,
  Position,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { until } from './until.ts';

describe('contracts in the editor', () => {
  const at = (path: string) => Uri.joinPath(workspace.workspaceFolders?.[0]?.uri ?? Uri.file('/'), path);
  const show = async (path: string) => (await window.showTextDocument(at(path))).document;
  const ours = (uri: Uri) => languages.getDiagnostics(uri).filter((each) => each.source === 'gatewright');
  const codeOf = (each: Diagnostic) => (typeof each.code === 'object' ? String(each.code.value) : String(each.code));
  const nameOf = ({ label }: CompletionItem) => (typeof label === 'string' ? label : label.label);

  /** What the editor lists at the `|` of a new file, once something of this name is among it. */
  async function listed(path: string, marked: string, awaited: string): Promise<CompletionItem[]> {
    const offset = marked.indexOf('|');
    await workspace.fs.writeFile(at(path), Buffer.from(marked.slice(0, offset) + marked.slice(offset + 1)));
    const document = await show(path);
    return until(async () => {
      const position = document.positionAt(offset);
      const list = await commands.executeCommand<CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        position,
      );
      return list.items.some((each) => nameOf(each) === awaited) ? list.items : undefined;
    }, `'${awaited}' is offered in ${path}`);
  }

  async function hovered(path: string, word: string): Promise<string> {
    const document = await show(path);
    const position = document.positionAt(document.getText().indexOf(word) + 1);
    return until(async () => {
      const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, position);
      const texts = hovers.flatMap(({ contents }) => contents.map((each) => (each as MarkdownString).value));
      return texts.length > 0 ? texts.join('\n') : undefined;
    }, `something is shown on '${word}'`);
  }

  before(async () => {
    await extensions.getExtension('gatewright.gatewright')?.activate();
  });
  afterEach(async () => {
    await commands.executeCommand('workbench.action.files.revert');
    await commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('offers the same to everybody who asks for one place at the same time', async () => {
    const path = 'contracts/asked-twice.odcs.yaml';
    const text = 'apiVersion: v3.1.0\nkind: DataContract\nservers:\n  - server: prod\n    type: |\n';
    await listed(path, text, 'athena');
    const { uri, positionAt } = await show(path);
    const position = positionAt(text.indexOf('|'));
    const asked: Thenable<CompletionList>[] = [];
    for (let count = 0; count < 20; count++) {
      asked.push(commands.executeCommand<CompletionList>('vscode.executeCompletionItemProvider', uri, position));
      // Something else that crosses to the editor and back, so that each request finds the others at another stage.
      await commands.executeCommand('setContext', 'gatewright.asked', count);
    }
    for (const { items } of await Promise.all(asked))
      equal(items.filter((each) => nameOf(each) === 'athena').length, 1);
  });

  it('marks each fault of the sample at its cause', async () => {
    const { uri, lineAt } = await show('contracts/refunds.odcs.yaml');
    const found = await until(() => (ours(uri).length >= 5 ? ours(uri) : undefined), 'the faults are reported');
    deepEqual(found.map((each) => codeOf(each)).sort(), [
      'contract/ambiguous-comparison',
      'contract/dangling-relationship',
      'contract/dangling-sla-element',
      'contract/missing-key',
      'contract/range-exceeds-type',
    ]);
    const missing = found.find((each) => codeOf(each) === 'contract/missing-key');
    equal(missing?.message, "Server 'warehouse' (postgres) needs 'host'.");
    ok(lineAt(missing?.range.start.line ?? 0).text.includes('warehouse'));
  });

  it('follows what is typed, also in the large contract', async () => {
    const { uri, lineCount } = await show('contracts/warehouse.odcs.yaml');
    ok(lineCount > 10_000);
    const edit = new WorkspaceEdit();
    edit.insert(uri, new Position(lineCount - 1, 0), 'stauts: active\n');
    await workspace.applyEdit(edit);
    const [found] = await until(() => (ours(uri).length > 0 ? ours(uri) : undefined), 'the slip is reported');
    equal(found && codeOf(found), 'contract/unknown-key');
    equal(found?.range.start.line, lineCount - 1);
  });

  it('offers keys and values, and none twice', async () => {
    const head = 'apiVersion: v3.1.0\nkind: DataContract\nid: a\nversion: 1.0.0\nstatus: active\n';
    const keys = await listed('contracts/keys.yaml', `${head}|`, 'servers');
    const names = keys.map(nameOf);
    deepEqual(
      names.filter((each, index) => names.indexOf(each) !== index),
      [],
    );
    const types = await listed('contracts/types.yaml', `${head}servers:\n  - server: a\n    type: |\n`, 'postgres');
    ok(types.some((each) => nameOf(each) === 'snowflake'));
    const json = await listed('contracts/new.odcs.json', '{\n  "kind": "DataContract",\n  "|"\n}\n', 'schema');
    equal(json.filter((each) => nameOf(each) === 'schema').length, 1);
  });

  it('explains keys, types and tables', async () => {
    match(await hovered('contracts/orders.odcs.yaml', 'slaProperties'), /slaProperties/);
    match(await hovered('contracts/orders.odcs.yaml', 'numeric(12,2)'), /PostgreSQL/);
    match(await hovered('contracts/orders.odcs.yaml', 'customers.customer_id'), /primary key/);
  });

  it('shows one outline with tables and columns', async () => {
    for (const path of ['contracts/orders.odcs.yaml', 'contracts/products.odcs.json']) {
      const { uri } = await show(path);
      const symbols = await until(async () => {
        const found = await commands.executeCommand<DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', uri);
        return found?.some((each) => each.name === 'schema') ? found : undefined;
      }, `${path} has an outline`);
      equal(symbols.filter((each) => each.name === 'schema').length, 1);
      const schema = symbols.find((each) => each.name === 'schema');
      ok(schema?.children.some(({ children, detail }) => children.length > 0 && / columns?$/.test(detail)));
    }
  });

  it('leaves other files of YAML alone', async () => {
    await workspace.fs.writeFile(at('k8s/deploy.yaml'), Buffer.from('apiVersion: v1\nkind: Deployment\n'));
    const { uri } = await show('k8s/deploy.yaml');
    const symbols = await commands.executeCommand<DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', uri);
    deepEqual(symbols ?? [], []);
    deepEqual(ours(uri), []);
  });
});
