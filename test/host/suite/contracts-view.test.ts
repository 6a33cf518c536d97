import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { commands, extensions, type TreeItem, Uri, window, workspace } from 'vscode';
import type { Node } from '../../../src/extension/catalog/tree.ts';
import type { Api } from '../../../src/extension/extension.ts';
import { until } from './until.ts';

const contract = `apiVersion: v3.1.0
kind: DataContract
id: parcels-view
name: Parcels of the View
version: 2.0.0
status: draft
domain: logistics-view
schema:
  - name: parcels_view
    physicalType: table
    properties:
      - name: parcel_id
        logicalType: integer
        primaryKey: true
        required: true
`;

describe('the contracts view', () => {
  let contracts: Api['contracts'];
  const root = () => workspace.workspaceFolders?.[0]?.uri ?? Uri.file('/');
  const file = () => Uri.joinPath(root(), 'contracts/parcels-view.odcs.yaml');
  const write = (text: string) => workspace.fs.writeFile(file(), new TextEncoder().encode(text));
  const children = async (node?: Node) => (await contracts.getChildren(node)) as Node[];
  const item = async (node: Node): Promise<TreeItem> => contracts.getTreeItem(node);
  async function files(): Promise<Node[]> {
    return (await Promise.all((await children()).map((group) => children(group)))).flat();
  }
  const find = (label: string) =>
    until(async () => (await files()).find((row) => row.label === label), `${label} is listed`);

  before(async () => {
    const extension = extensions.getExtension<Api>('gatewright.gatewright');
    ok(extension);
    contracts = (await extension.activate()).contracts;
    await write(contract);
    await commands.executeCommand('gatewright.contracts.focus');
  });
  after(async () => workspace.fs.delete(file()));
  afterEach(async () => {
    contracts.filter = '';
    await contracts.groupBy('domain');
    await commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('groups contracts by domain, and by status when asked to', async () => {
    await find('Parcels of the View');
    const labels = async () => (await children()).map(({ label }) => label);
    ok((await labels()).includes('logistics-view'));
    await contracts.groupBy('status');
    ok((await labels()).includes('draft'));
    equal(contracts.grouping, 'status');
  });

  it('shows tables and columns with type and key, in words for who cannot see', async () => {
    const row = await find('Parcels of the View');
    const [table] = await children(row);
    ok(table);
    const [column] = await children(table);
    ok(column);
    equal((await item(row)).description, '2.0.0');
    deepEqual([table.label, column.label], ['parcels_view', 'parcel_id']);
    equal((await item(column)).description, 'integer · required · primary key');
    match((await item(column)).accessibilityInformation?.label ?? '', /^parcel_id, primary key, integer/);
    match((await item(table)).accessibilityInformation?.label ?? '', /^parcels_view, table, .*1 part/);
    equal(contracts.getParent?.(column), table);
    equal(contracts.getParent?.(table), row);
  });

  it('opens a column at its place', async () => {
    const [table] = await children(await find('Parcels of the View'));
    const [column] = table ? await children(table) : [];
    const command = column && (await item(column)).command;
    ok(command);
    await commands.executeCommand(command.command, ...(command.arguments ?? []));
    const editor = window.activeTextEditor;
    equal(editor?.document.uri.toString(), file().toString());
    equal(editor?.selection.start.line, contract.slice(0, contract.indexOf('parcel_id')).split('\n').length - 1);
  });

  it('is filtered by the name of a column', async () => {
    await find('Parcels of the View');
    contracts.filter = 'parcels_view parcel_id';
    deepEqual(
      (await files()).map(({ label }) => label),
      ['Parcels of the View'],
    );
    contracts.filter = 'nothing-is-called-so';
    deepEqual(await children(), []);
    await commands.executeCommand('gatewright.clearContractsFilter');
    ok((await files()).length > 0);
  });

  it('follows what is written, also in an entry that is open', async () => {
    await children(await find('Parcels of the View'));
    await write(contract.replace('parcel_id', 'parcel_number').replace('2.0.0', '2.1.0'));
    await until(async () => {
      const row = await find('Parcels of the View');
      const [table] = await children(row);
      return table?.children[0]?.label === 'parcel_number' && (await item(row)).description === '2.1.0';
    }, 'the new name is shown');
  });

  it('shows how many errors a contract has', async () => {
    await write(contract.replace('      - name: parcel_id', '      - name: parcel_id\n      - name: parcel_id'));
    await until(async () => {
      const label = (await item(await find('Parcels of the View'))).accessibilityInformation?.label ?? '';
      return label.includes('1 error');
    }, 'the error is counted');
  });
});
