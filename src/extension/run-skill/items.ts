import { env, ThemeColor, ThemeIcon, TreeItem, TreeItemCheckboxState, TreeItemCollapsibleState, Uri } from 'vscode';
import type { Outcome } from '../../protocol/run-requests.ts';
import type { CheckNode, Node, RunNode } from './tree.ts';

const icons: Readonly<Record<Outcome | 'open', ThemeIcon>> = {
  done: new ThemeIcon('pass', new ThemeColor('testing.iconPassed')),
  failed: new ThemeIcon('error', new ThemeColor('testing.iconFailed')),
  abandoned: new ThemeIcon('circle-slash'),
  open: new ThemeIcon('circle-large-outline'),
};

/** A row as VS Code shows it, with what a screen reader says of it. */
export function itemOf(node: Node): TreeItem {
  const state = node.children.length > 0 ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None;
  const item = new TreeItem('', state);
  item.id = node.id;
  item.contextValue = node.kind;
  switch (node.kind) {
    case 'folder':
      item.label =
        Uri.parse(node.id)
          .path.split('/')
          .findLast((part) => part !== '') ?? '/';
      item.iconPath = new ThemeIcon('root-folder');
      item.collapsibleState = TreeItemCollapsibleState.Expanded;
      return spoken(item, `${item.label}, ${node.log.total} runs`);
    case 'problem':
      item.label = node.title;
      item.description = node.message;
      item.tooltip = node.message;
      item.iconPath = new ThemeIcon('warning', new ThemeColor('list.warningForeground'));
      item.command = opens(node.log, node.line ?? 0);
      return spoken(item, `${item.label}: ${node.message}`);
    case 'run':
      return runItem(item, node);
    case 'list':
      item.label = node.title;
      item.description = `${node.done} of ${node.total}`;
      item.iconPath = new ThemeIcon('checklist');
      return spoken(item, `${node.title}, ${node.done} of ${node.total} done`);
    case 'check':
      return checkItem(item, node);
    case 'artifact':
      item.label = node.artifact.text;
      item.iconPath = new ThemeIcon('file');
      if (node.artifact.uri !== undefined) item.command = opens(node.artifact.uri, 0);
      return spoken(item, `Artifact ${node.artifact.text}`);
    case 'value':
      item.label = node.name;
      item.description = node.value ?? 'secret, not logged';
      item.tooltip = node.value ?? 'Its value is secret and is not in the log.';
      item.iconPath = new ThemeIcon(node.value === undefined ? 'lock' : 'symbol-variable');
      return spoken(item, `${node.name}: ${item.description}`);
    case 'more':
      item.label = `Show More (${node.left} left)`;
      item.iconPath = new ThemeIcon('ellipsis');
      item.command = { command: 'gatewright.showMoreRuns', title: 'Show More' };
      return spoken(item, `Show more runs, ${node.left} are left`);
  }
}

function runItem(item: TreeItem, { run }: RunNode): TreeItem {
  const outcome = run.outcome ?? 'no outcome yet';
  const by = run.by === undefined ? '' : ` by ${run.by}`;
  item.label = run.skill;
  item.description = `${outcome} · ${timeOf(run.at)}`;
  item.iconPath = icons[run.outcome ?? 'open'];
  const how = run.handedOver === 'copied' ? 'copied' : 'run in a terminal';
  const version = run.version === undefined ? '' : `Version ${run.version}, `;
  item.tooltip = `${run.invocation}\n${how} ${timeOf(run.at)}${by}\n${version}${run.digest.slice(0, 19)}…\n${outcome}`;
  return spoken(item, `${run.skill}, ${outcome}, ${how} ${timeOf(run.at)}${by}`);
}

function checkItem(item: TreeItem, { check }: CheckNode): TreeItem {
  const when = `${timeOf(check.at)}${check.by === undefined ? '' : ` by ${check.by}`}`;
  const label = `${check.item}, ${check.done ? 'ticked' : 'open since'} ${when}`;
  item.label = check.item;
  item.tooltip = label;
  item.checkboxState = {
    state: check.done ? TreeItemCheckboxState.Checked : TreeItemCheckboxState.Unchecked,
    tooltip: check.done ? `Ticked ${when}` : 'Tick it',
    accessibilityInformation: { label: check.item },
  };
  return spoken(item, label);
}

function spoken(item: TreeItem, label: string): TreeItem {
  item.accessibilityInformation = { label };
  return item;
}

function opens(uri: string, line: number) {
  return { command: 'vscode.open', title: 'Open', arguments: [Uri.parse(uri).with({ fragment: `L${line + 1}` })] };
}

function timeOf(at: string): string {
  return new Date(at).toLocaleString(env.language, { dateStyle: 'medium', timeStyle: 'short' });
}
