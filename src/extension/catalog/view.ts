import {
  commands,
  Disposable,
  type Event,
  EventEmitter,
  type Memento,
  type TreeDataProvider,
  window,
  workspace,
} from 'vscode';
import { type LanguageClient, State } from 'vscode-languageclient/node';
import {
  type CatalogAnswer,
  type CatalogFilePart,
  type CatalogFolder,
  type CatalogParams,
  type CatalogPartsParams,
  catalogPartsRequest,
  catalogRequest,
} from '../../protocol/requests.ts';
import { focusedRow } from './focused-row.ts';
import { namedFolders } from './folders.ts';
import { itemOf } from './items.ts';
import { countOf, type FileNode, type NamedFolder, type Node, partNodes, treeOf } from './tree.ts';

/** How long results may gather before the view asks for them, in milliseconds. */
const REST = 250;

/** What tells one view of files from another. */
export interface CatalogSpec {
  /** Of the view, in the manifest; contexts begin with it, too. */
  readonly id: string;
  /** Id of the language whose files are shown. */
  readonly language: string;
  /** What people call it, in sentences. */
  readonly title: string;
  /** What a filter is looked for in. */
  readonly filterHint: string;
  /** Where the chosen grouping is kept, for each workspace. */
  readonly groupingKey: string;
}

/** A view of all files of a language. */
export interface CatalogView extends TreeDataProvider<Node>, Disposable {
  readonly spec: CatalogSpec;
  /** The row that a key is pressed on. */
  focused(): Promise<Node | undefined>;
  /** Words that all have to stand in what is known of an entry; empty for all entries. */
  filter: string;
  readonly groupings: CatalogFolder['groupings'];
  /** Id of the grouping that is shown. */
  readonly grouping: string;
  /** Shows another grouping, now and when this workspace is opened again. */
  groupBy(grouping: string): Promise<void>;
}

/**
 * Makes the view. It asks the server for its rows whenever results changed while it can be seen.
 *
 * @param checked fires when results changed
 * @param memory keeps the choice of the grouping
 */
export function createCatalogView(
  spec: CatalogSpec,
  client: LanguageClient,
  checked: Event<void>,
  memory: Memento,
): CatalogView {
  const changed = new EventEmitter<void>();
  let folders: readonly NamedFolder[] = [];
  let rows: readonly Node[] = [];
  let parents = new Map<Node, Node>();
  /** The parts of the entries that are open, by the entry. */
  const opened = new Map<string, { readonly params: CatalogPartsParams; readonly parts: readonly CatalogFilePart[] }>();
  let total = 0;
  let filter = '';
  let answered = '';
  let timer: NodeJS.Timeout | undefined;
  // Until the workspace has been read the view shows that it waits, and not that there is nothing.
  let settle = () => {};
  const isRead = new Promise<void>((resolve) => {
    settle = resolve;
  });

  const self: CatalogView = {
    spec,
    onDidChangeTreeData: changed.event,
    getChildren: async (node) => {
      if (node?.kind === 'file' && node.file.hasParts) return childrenOf(node);
      if (node) return [...node.children];
      await isRead;
      return [...rows];
    },
    getTreeItem: (node) => itemOf(node, total),
    getParent: (node) => parents.get(node),
    focused: () => focusedRow(view),
    get filter() {
      return filter;
    },
    set filter(text) {
      filter = text;
      show();
    },
    get groupings() {
      return folders[0]?.groupings ?? [];
    },
    get grouping() {
      const chosen = memory.get<string>(spec.groupingKey);
      return (self.groupings.find(({ id }) => id === chosen) ?? self.groupings[0])?.id ?? '';
    },
    groupBy: async (grouping) => {
      await memory.update(spec.groupingKey, grouping);
      show();
    },
    dispose: () => {
      clearTimeout(timer);
      parts.dispose();
    },
  };
  const view = window.createTreeView(spec.id, { treeDataProvider: self, showCollapseAll: true });
  const parts = Disposable.from(
    view,
    changed,
    view.onDidCollapseElement(({ element }) => element.kind === 'file' && opened.delete(keyOf(element))),
    checked(later),
    view.onDidChangeVisibility(later),
    workspace.onDidChangeWorkspaceFolders(later),
    client.onDidChangeState(({ newState }) => newState === State.Running && later()),
  );
  show();
  later();
  return self;

  /** Many results come one after the other; those of a moment are shown at once. */
  function later(): void {
    if (!view.visible) return;
    timer ??= setTimeout(() => {
      timer = undefined;
      void refresh();
    }, REST);
  }

  /** What an entry holds is asked for when it is opened: all tables of all contracts would be too much. */
  async function childrenOf(node: FileNode): Promise<Node[]> {
    const key = keyOf(node);
    const params = { uri: node.file.uri, number: node.file.number };
    const parts = opened.get(key)?.parts ?? (await partsOf(params));
    opened.set(key, { params, parts });
    const children = partNodes(parts, node.id);
    for (const child of children) parents.set(child, node);
    parentsOf(children, parents);
    return [...node.children, ...children];
  }

  async function partsOf(params: CatalogPartsParams): Promise<readonly CatalogFilePart[]> {
    return client.sendRequest<CatalogFilePart[]>(catalogPartsRequest, params).catch(() => []);
  }

  async function refresh(): Promise<void> {
    if (client.state !== State.Running) return;
    const params: CatalogParams = { language: spec.language };
    // When the server goes away in between, its next start asks again.
    const answer = await client.sendRequest<CatalogAnswer>(catalogRequest, params).catch(() => undefined);
    if (!answer || answer.isReading) return;
    const named = namedFolders(answer.folders);
    for (const [key, { params }] of [...opened]) opened.set(key, { params, parts: await partsOf(params) });
    const text = JSON.stringify([named, [...opened]]);
    if (text === answered) return;
    answered = text;
    folders = named;
    total = countOf(named);
    show();
    settle();
  }

  function show(): void {
    rows = treeOf(folders, { grouping: self.grouping, filter });
    parents = parentsOf(rows);
    view.description = descriptionOf(self, folders);
    void commands.executeCommand('setContext', `${spec.id}.isFiltered`, filter !== '');
    void commands.executeCommand('setContext', `${spec.id}.isEmpty`, answered !== '' && total === 0);
    changed.fire();
  }
}

function keyOf({ file }: FileNode): string {
  return `${file.uri} ${file.number}`;
}

function parentsOf(rows: readonly Node[], parents = new Map<Node, Node>()): Map<Node, Node> {
  for (const row of rows) {
    for (const child of row.children) parents.set(child, row);
    parentsOf(row.children, parents);
  }
  return parents;
}

/** What stands beside the title of the view: the filter and what is left of all, else the grouping. */
function descriptionOf({ filter, groupings, grouping }: CatalogView, folders: readonly NamedFolder[]): string {
  const by = groupings.find(({ id }) => id === grouping);
  if (filter === '') return by ? `by ${by.title.toLowerCase()}` : '';
  return `“${filter}”: ${countOf(folders, filter)} of ${countOf(folders)}`;
}
