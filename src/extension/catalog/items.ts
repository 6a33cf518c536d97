import { MarkdownString, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri } from 'vscode';
import { decorated } from './decorations.ts';
import type { FileNode, MeterNode, Node, PartNode, RelationNode } from './tree.ts';
import {
  counted,
  faults,
  meterText,
  spokenFile,
  spokenGroup,
  spokenMeter,
  spokenPart,
  spokenRelation,
} from './words.ts';

/** Groups are open at first unless there are more rows than a screen or two can show. */
const MOST_OPEN = 60;

const icons: Readonly<Record<string, string>> = {
  skill: 'book',
  agent: 'hubot',
  command: 'terminal',
  prompt: 'comment-discussion',
  instructions: 'note',
  contract: 'file-code',
  table: 'table',
  column: 'symbol-field',
  'primary key': 'key',
  consumer: 'account',
};

const groupIcons: Readonly<Record<string, string>> = {
  profile: 'library',
  phase: 'milestone',
  role: 'person',
  folder: 'folder',
  domain: 'organization',
  status: 'circle-large-outline',
  format: 'library',
};

const relationIcons = { refers: 'arrow-right', used: 'arrow-left', clashes: 'copy' } as const;

/** A row as VS Code shows it. */
export function itemOf(node: Node, total: number): TreeItem {
  const item = new TreeItem(node.label, stateOf(node, total));
  item.id = node.id;
  switch (node.kind) {
    case 'folder':
      item.iconPath = new ThemeIcon('root-folder');
      item.description = String(node.files.length);
      item.accessibilityInformation = { label: spokenGroup(node) };
      item.resourceUri = decorated(node.id, node.files);
      return item;
    case 'group':
      item.iconPath = new ThemeIcon(groupIcons[node.grouping] ?? 'list-tree');
      item.description = String(node.files.length);
      item.accessibilityInformation = { label: spokenGroup(node) };
      item.resourceUri = decorated(node.id, node.files);
      item.tooltip = spokenGroup(node);
      return item;
    case 'meter':
      return meterItem(item, node);
    case 'file':
      return fileItem(item, node);
    case 'relation':
      return relationItem(item, node);
    case 'part':
      return partItem(item, node);
  }
}

function stateOf(node: Node, total: number): TreeItemCollapsibleState {
  const hasParts = node.kind === 'file' && node.file.hasParts;
  if (node.children.length === 0 && !hasParts) return TreeItemCollapsibleState.None;
  const isOpen = node.kind === 'folder' || (node.kind === 'group' && total <= MOST_OPEN);
  return isOpen ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}

function meterItem(item: TreeItem, node: MeterNode): TreeItem {
  const { meter, children } = node;
  const isOver = meter.used > meter.max;
  item.description = `${meterText(meter)}${children.length > 0 ? ` · ${meter.scope || 'Workspace'}` : ''}`;
  item.iconPath = isOver
    ? new ThemeIcon('warning', new ThemeColor('list.warningForeground'))
    : new ThemeIcon('dashboard');
  item.tooltip = `${meter.text}\nSelect to read more.`;
  item.accessibilityInformation = { label: spokenMeter(node) };
  item.command = { title: 'Explain', command: 'gatewright.explainRule', arguments: [meter.rule] };
  return item;
}

function fileItem(item: TreeItem, node: FileNode): TreeItem {
  const { file, children } = node;
  const clashes = children.filter((each) => each.relation === 'clashes').length;
  item.iconPath = new ThemeIcon(icons[file.kind] ?? 'file');
  const folder = file.path.replace(/\/?[^/]*$/, '');
  item.description = clashes > 0 ? `duplicate · ${folder}` : (file.detail ?? folder);
  item.tooltip = tooltipOf(node);
  item.resourceUri = decorated(file.uri, [file]);
  item.contextValue = ['file', ...(file.isCallable ? ['callable'] : [])].join(' ');
  item.accessibilityInformation = { label: spokenFile(node) };
  item.command = openCommand(node);
  return item;
}

function relationItem(item: TreeItem, node: RelationNode): TreeItem {
  const line = `line ${node.range.start.line + 1}`;
  item.iconPath = new ThemeIcon(relationIcons[node.relation]);
  item.description = line;
  item.tooltip = `${Uri.parse(node.uri).fsPath}, ${line}`;
  item.contextValue = 'relation';
  item.accessibilityInformation = { label: spokenRelation(node) };
  item.command = openCommand(node);
  return item;
}

function partItem(item: TreeItem, node: PartNode): TreeItem {
  const { part } = node;
  item.iconPath = new ThemeIcon(icons[part.kind] ?? 'symbol-misc');
  item.description = part.detail;
  item.tooltip = `${part.kind}: ${part.name}\n${Uri.parse(part.uri).fsPath}, line ${part.range.start.line + 1}`;
  item.contextValue = 'part';
  item.accessibilityInformation = { label: spokenPart(node) };
  item.command = openCommand(node);
  return item;
}

function openCommand(node: Node) {
  return { title: 'Open', command: 'gatewright.openCatalogItem', arguments: [node] };
}

/** The text of the file is shown as text, whatever signs it holds. */
function tooltipOf({ file, children }: FileNode): MarkdownString {
  const text = new MarkdownString();
  const line = (content: string) => content !== '' && text.appendText(`${content}\n`);
  line(`${file.name} (${file.kind})`);
  if (file.description) text.appendText(`\n${file.description}\n\n`);
  line(file.path);
  line(faults([file]));
  if (children.length > 0) line(counted(children.length, 'relation'));
  return text;
}
