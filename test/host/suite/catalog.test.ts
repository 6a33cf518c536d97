import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { commands, env, extensions, type TreeItem, Uri, window, workspace } from 'vscode';
import type { Node } from '../../../src/extension/catalog/tree.ts';
import type { Api } from '../../../src/extension/extension.ts';
import { until } from './until.ts';

describe('the catalog view', () => {
  let catalog: Api['catalog'];

  before(async () => {
    const extension = extensions.getExtension<Api>('gatewright.gatewright');
    ok(extension);
    catalog = (await extension.activate()).catalog;
    await commands.executeCommand('gatewright.catalog.focus');
  });
  afterEach(async () => {
    catalog.filter = '';
    await catalog.groupBy('profile');
    await commands.executeCommand('workbench.action.closeAllEditors');
  });

  const children = async (node?: Node) => (await catalog.getChildren(node)) as Node[];
  const item = async (node: Node): Promise<TreeItem> => catalog.getTreeItem(node);
  async function all(node?: Node): Promise<Node[]> {
    const below = await children(node);
    return (await Promise.all(below.map(async (each) => [each, ...(await all(each))]))).flat();
  }
  const labels = (rows: readonly Node[], kind: Node['kind']) =>
    rows.filter((row) => row.kind === kind).map(({ label }) => label);
  const find = async (label: string) =>
    until(async () => (await all()).find((row) => row.kind === 'file' && row.label === label), `${label} is listed`);

  it('is in a container of its own, with its commands', () => {
    const { contributes } = extensions.getExtension('gatewright.gatewright')?.packageJSON ?? {};
    deepEqual(
      contributes.viewsContainers.activitybar.map(({ id }: { id: string }) => id),
      ['gatewright'],
    );
    deepEqual(
      contributes.views.gatewright.map(({ id }: { id: string }) => id),
      ['gatewright.catalog', 'gatewright.contracts', 'gatewright.runs'],
    );
  });

  it('begins with the listing budget, then lists each file below its profile', async () => {
    await find('orders-backfill');
    const rows = await children();
    equal(rows[0]?.kind, 'meter');
    ok(labels(rows, 'group').includes('Agent skill'));
    ok(labels(rows, 'group').includes('Expert agent'));
    const group = rows.find(({ label }) => label === 'Catalog skill');
    ok(group);
    deepEqual(
      (await children(group)).map(({ label }) => label),
      ['data.revenue_engineer'],
    );
  });

  it('groups otherwise when asked to, and remembers it', async () => {
    await find('orders-backfill');
    await catalog.groupBy('phase');
    deepEqual(labels(await children(), 'group'), ['data', 'No phase']);
    await catalog.groupBy('role');
    const roles = labels(await children(), 'group');
    ok(roles.includes('Data Engineer') && roles.includes('advisor'));
    equal(roles.at(-1), 'No role');
    await catalog.groupBy('folder');
    ok(labels(await children(), 'group').includes('catalog'));
    equal(catalog.grouping, 'folder');
  });

  it('shows only what has the words of the filter', async () => {
    await find('orders-backfill');
    const files = labels(await all(), 'file').length;
    catalog.filter = 'revenue finance';
    deepEqual(labels(await all(), 'file'), ['data.revenue_engineer']);
    await commands.executeCommand('gatewright.clearCatalogFilter');
    equal(labels(await all(), 'file').length, files);
  });

  it('says everything of a row to a screen reader, and marks faults', async () => {
    const node = await find('orders-backfill');
    const broken = await until(async () => {
      const now = await item(await find(node.label));
      return /error/.test(now.accessibilityInformation?.label ?? '') ? now : undefined;
    }, 'the errors are counted');
    match(
      broken.accessibilityInformation?.label ?? '',
      /^orders-backfill, skill, \d+ errors?, .*skills\/orders-backfill\/SKILL\.md$/,
    );
    equal(broken.resourceUri?.scheme, 'gatewright-catalog');
    for (const row of await all()) ok((await item(row)).accessibilityInformation?.label, `${row.id} has no label`);
  });

  it('opens a file at its name, and a reference at its place', async () => {
    await commands.executeCommand('gatewright.openCatalogItem', await find('orders-backfill'));
    const editor = window.activeTextEditor;
    equal(editor?.document.getText(editor.selection), 'orders-backfill');
    const skill = await find('data.revenue_engineer');
    const [reference] = await children(skill);
    ok(reference?.kind === 'relation');
    equal(reference.label, 'Refers to revenue-quality');
    await commands.executeCommand('gatewright.openCatalogItem', reference);
    const at = window.activeTextEditor;
    equal(at?.document.getText(at.selection), 'skills/revenue-quality/SKILL.md');
  });

  it('copies the path and the call of a row', async () => {
    const node = await find('data.revenue_engineer');
    await commands.executeCommand('gatewright.copyCatalogItemRelativePath', node);
    await until(async () => (await env.clipboard.readText()) === 'catalog/revenue-engineer.md', 'the path is copied');
    await commands.executeCommand('gatewright.copyInvocation', await find('warehouse-engineer'));
    await until(async () => (await env.clipboard.readText()) === '@agent-warehouse-engineer', 'the call is copied');
  });

  it('follows files that come and go, and keeps the other rows', async () => {
    const uri = Uri.joinPath(workspace.workspaceFolders?.[0]?.uri as Uri, 'skills/passing/SKILL.md');
    const before = (await all()).map(({ id }) => id);
    await workspace.fs.writeFile(
      uri,
      Buffer.from('---\nname: passing\ndescription: Comes and goes. Use when testing.\n---\n\n# Passing\n'),
    );
    await find('passing');
    const during = (await all()).map(({ id }) => id);
    deepEqual(
      before.filter((id) => !during.includes(id)),
      [],
    );
    await workspace.fs.delete(Uri.joinPath(uri, '..'), { recursive: true });
    await until(async () => !labels(await all(), 'file').includes('passing'), 'the row is gone');
  });
});
