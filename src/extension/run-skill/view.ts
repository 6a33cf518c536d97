import {
  type Disposable,
  EventEmitter,
  type TreeCheckboxChangeEvent,
  type TreeDataProvider,
  TreeItemCheckboxState,
  window,
  workspace,
} from 'vscode';
import { type LanguageClient, State } from 'vscode-languageclient/node';
import { type Check, type FolderRuns, type RunsParams, runsRequest } from '../../protocol/run-requests.ts';
import { mayWrite } from '../may-write.ts';
import { itemOf } from './items.ts';
import { note } from './outcome.ts';
import { type CheckNode, type Node, type RunNode, treeOf } from './tree.ts';

/** How many runs of a folder are shown at first, and how many more each time. */
const STEP = 200;

/** The view of the run logs. */
export interface RunsView extends TreeDataProvider<Node>, Disposable {
  /** The row that a command is about when it is given none. */
  readonly selected: Node | undefined;
  /** The logs as they are now. */
  logs(): Promise<readonly FolderRuns[]>;
  /** Reads the logs again. */
  refresh(): void;
  showMore(): void;
}

/** Makes the view. It reads the logs when it can be seen and whenever one of them changed. */
export function createRunsView(client: LanguageClient): RunsView {
  const changed = new EventEmitter<void>();
  let limit = STEP;
  const self: RunsView = {
    onDidChangeTreeData: changed.event,
    getChildren: async (node) => [...(node ? node.children : treeOf(await self.logs()))],
    getTreeItem: itemOf,
    get selected() {
      return view.selection[0];
    },
    logs: async () => {
      // Before its start the client would queue the question; a view that waits shows a progress bar.
      const params: RunsParams = { limit };
      return client.sendRequest<FolderRuns[]>(runsRequest, params);
    },
    refresh: () => changed.fire(),
    showMore: () => {
      limit += STEP;
      changed.fire();
    },
    dispose: () => {
      for (const each of [changed, view, watcher, ...listeners]) each.dispose();
    },
  };
  const view = window.createTreeView('gatewright.runs', {
    treeDataProvider: self,
    manageCheckboxStateManually: true,
    showCollapseAll: true,
  });
  const watcher = workspace.createFileSystemWatcher('**/.gatewright/runs.jsonl');
  const listeners = [
    watcher.onDidCreate(() => self.refresh()),
    watcher.onDidChange(() => self.refresh()),
    watcher.onDidDelete(() => self.refresh()),
    workspace.onDidChangeWorkspaceFolders(() => self.refresh()),
    client.onDidChangeState(({ newState }) => newState === State.Running && self.refresh()),
    view.onDidChangeCheckboxState((event) => void tick(client, self, event)),
  ];
  return self;
}

/** Notes ticks, in one line for each run. */
async function tick(client: LanguageClient, view: RunsView, { items }: TreeCheckboxChangeEvent<Node>): Promise<void> {
  const byRun = new Map<string, { node: CheckNode; checks: Check[] }>();
  for (const [node, state] of mayWrite('to log runs') ? items : []) {
    if (node.kind !== 'check') continue;
    const { list, item } = node.check;
    const entry = byRun.get(node.of.id) ?? { node, checks: [] };
    entry.checks.push({ list, item, done: state === TreeItemCheckboxState.Checked });
    byRun.set(node.of.id, entry);
  }
  for (const { node, checks } of byRun.values()) {
    await note(client, { folder: node.folder, id: node.of.id, skill: node.of.skill, checks: [] }, { checks });
  }
  view.refresh();
}

/** The run of a row, else the one that the user chooses among all; `undefined` when there is none or the user leaves. */
export async function runOfRow(view: RunsView, row: unknown): Promise<RunNode | undefined> {
  const node = (row as Node | undefined) ?? view.selected;
  if (node?.kind === 'run') return node;
  const runs = treeOf(await view.logs())
    .flatMap((each) => (each.kind === 'folder' ? each.children : [each]))
    .filter((each) => each.kind === 'run');
  if (runs.length === 0) void window.showInformationMessage('Gatewright: nothing has been run here yet.');
  const items = runs.map((run) => {
    const { label, description } = itemOf(run);
    return { label: String(label), description: String(description), run };
  });
  return items.length === 0
    ? undefined
    : (await window.showQuickPick(items, { title: 'Runs', placeHolder: 'Choose a run' }))?.run;
}
