import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { commands, type Diagnostic, languages, Uri, window, workspace } from 'vscode';
import { logical, parquetFile, types } from '../../support/parquet.ts';
import { until } from './until.ts';

const ddl = `CREATE TABLE sales.parcels (
  parcel_id bigint PRIMARY KEY,
  weight numeric(8,3) NOT NULL,
  recipient_email varchar(200)
);
COMMENT ON COLUMN sales.parcels.weight IS 'In kilograms.';
`;

describe('New Contract', () => {
  const root = () => workspace.workspaceFolders?.[0]?.uri ?? Uri.file('/');
  const at = (path: string) => Uri.joinPath(root(), path);
  const ours = (uri: Uri): readonly Diagnostic[] =>
    languages.getDiagnostics(uri).filter((each) => each.source === 'gatewright');
  const write = async (path: string, content: string | Uint8Array) => {
    await workspace.fs.writeFile(at(path), typeof content === 'string' ? new TextEncoder().encode(content) : content);
    return at(path);
  };
  const place = 'contracts/<name>.odcs.yaml';

  afterEach(() => commands.executeCommand('workbench.action.closeAllEditors'));
  after(async () => {
    for (const path of ['parcels.sql', 'stock.parquet', 'broken.parquet']) await workspace.fs.delete(at(path));
    for (const name of ['parcels-ddl', 'stock-parquet', 'returns-stream']) {
      await workspace.fs.delete(at(`contracts/${name}.odcs.yaml`));
    }
  });

  it('makes a contract of SQL, opens it at the first thing to fill in, and there is no error in it', async () => {
    const file = await write('parcels.sql', ddl);
    const given = {
      kind: 'from-ddl',
      place,
      answers: { name: 'parcels-ddl', owner: 'parcels@example.com' },
      parts: [],
    };
    const uri = await commands.executeCommand<Uri | undefined>('gatewright.newContractFromFile', file, given);
    equal(uri?.toString(), at('contracts/parcels-ddl.odcs.yaml').toString());
    const editor = window.activeTextEditor;
    ok(editor && uri);
    const text = editor.document.getText();
    match(text, /- name: weight\n +logicalType: number\n +physicalType: numeric\(8,3\)\n +description: In kilograms\./);
    match(text, /schema: sales\n/);
    equal(editor.document.isDirty, false);
    equal(new TextDecoder().decode(await workspace.fs.readFile(uri)), text);
    const selected = () => editor.document.getText(editor.selection);
    await until(() => selected().startsWith('What the data is for'), 'the purpose is selected');
    await commands.executeCommand('gatewright.validateWorkspace');
    deepEqual(
      ours(uri).filter(({ severity }) => severity < 2),
      [],
    );
  });

  it('makes a contract of a Parquet file', async () => {
    const file = await write(
      'stock.parquet',
      parquetFile([
        { name: 'sku', type: types.bytes, logical: logical.string, repetition: 0 },
        { name: 'price', type: types.fixed, length: 8, logical: logical.decimal(12, 2) },
      ]),
    );
    const given = { kind: 'from-parquet', place, answers: { name: 'stock-parquet', domain: 'logistics' }, parts: [] };
    const uri = await commands.executeCommand<Uri | undefined>('gatewright.newContractFromFile', file, given);
    const text = window.activeTextEditor?.document.getText() ?? '';
    equal(uri?.toString(), at('contracts/stock-parquet.odcs.yaml').toString());
    match(text, /type: local\n +environment: prod\n +path: stock\.parquet\n +format: parquet\n/);
    match(text, /- name: sku\n +logicalType: string\n +physicalType: STRING\n +required: true\n/);
    match(text, /- name: price\n +logicalType: number\n +physicalType: DECIMAL\(12,2\)\n/);
    match(text, /^domain: logistics$/m);
  });

  it('makes a contract of an example', async () => {
    const given = { kind: 'event-stream', place, answers: { name: 'returns-stream' }, parts: [] };
    const uri = await commands.executeCommand<Uri | undefined>('gatewright.newContract', undefined, given);
    equal(uri?.toString(), at('contracts/returns-stream.odcs.yaml').toString());
    match(window.activeTextEditor?.document.getText() ?? '', /type: kafka/);
  });

  it('makes nothing of a broken file, and overwrites nothing', async () => {
    const file = await write('broken.parquet', 'PAR1 and no more');
    const given = { kind: 'from-parquet', place, answers: { name: 'from-broken' }, parts: [] };
    equal(await commands.executeCommand('gatewright.newContractFromFile', file, given), undefined);
    const again = { kind: 'event-stream', place, answers: { name: 'orders' }, parts: [] };
    const before = await workspace.fs.readFile(at('contracts/orders.odcs.yaml'));
    equal(await commands.executeCommand('gatewright.newContract', undefined, again), undefined);
    deepEqual(await workspace.fs.readFile(at('contracts/orders.odcs.yaml')), before);
  });
});
