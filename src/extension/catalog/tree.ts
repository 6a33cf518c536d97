import type { CatalogFile, CatalogFilePart, CatalogFolder } from '../../protocol/requests.ts';

/** What the catalog view shows, in rows; each row knows its children. */
export type Node = FolderNode | MeterNode | GroupNode | FileNode | RelationNode | PartNode;

interface Row {
  /** The same for as long as it is the same row, whatever else changes: the view keeps what is open and chosen by it. */
  readonly id: string;
  readonly label: string;
  readonly children: readonly Node[];
}

/** A folder of the workspace, where there are several. */
export interface FolderNode extends Row {
  readonly kind: 'folder';
  readonly files: readonly CatalogFile[];
}

/** How much of a client's room is used; below it the other parts of the workspace. */
export interface MeterNode extends Row {
  readonly kind: 'meter';
  readonly meter: CatalogFolder['meters'][number];
}

export interface GroupNode extends Row {
  readonly kind: 'group';
  /** Id of the grouping it is a group of. */
  readonly grouping: string;
  readonly files: readonly CatalogFile[];
}

/** One entry of the catalog; below it the others that it has to do with, and its parts once they are asked for. */
export interface FileNode extends Row {
  readonly kind: 'file';
  readonly file: CatalogFile;
  readonly children: readonly RelationNode[];
}

/** Where an entry and another one meet: `label` says how, `uri` and `range` where. */
export interface RelationNode extends Row {
  readonly kind: 'relation';
  readonly relation: 'refers' | 'used' | 'clashes';
  readonly other: CatalogFile;
  readonly uri: string;
  readonly range: CatalogFile['range'];
}

/** Something that lies in an entry. */
export interface PartNode extends Row {
  readonly kind: 'part';
  readonly part: CatalogFilePart;
  readonly children: readonly PartNode[];
}

/** How the rows are chosen and put together. */
export interface Arrangement {
  /** Id of a grouping. */
  readonly grouping: string;
  /** Words that all have to stand in what is known of an entry; empty for every entry. */
  readonly filter: string;
}

/** A folder of the answer with the name people know it by. */
export interface NamedFolder extends CatalogFolder {
  readonly name: string;
}

/** The rows of the first level. */
export function treeOf(folders: readonly NamedFolder[], arrangement: Arrangement): readonly Node[] {
  const shown = folders.map((folder) => ({ folder, files: folder.entries.filter(filterOf(arrangement.filter)) }));
  // What is open while all is shown says nothing of what should be open among the few that are left.
  const prefix = arrangement.filter.trim() === '' ? '' : 'filtered:';
  const rows = shown.flatMap(({ folder, files }) => {
    if (files.length === 0) return [];
    const id = `${prefix}${folder.uri}`;
    const meters = prefix === '' ? metersOf(folder, id) : [];
    const children = [...meters, ...groupsOf(folder, files, arrangement.grouping, id)];
    return [{ kind: 'folder' as const, id, label: folder.name, files, children }];
  });
  const [only] = rows;
  return only && rows.length === 1 ? only.children : rows;
}

/** Whether an entry has all words of a filter in its name, description, path or groups; letter case does not matter. */
export function filterOf(filter: string): (file: CatalogFile) => boolean {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return () => true;
  return ({ name, description = '', path, groups, words: more }) => {
    const text = [name, description, path, ...Object.values(groups).flat(), ...more].join('\n').toLowerCase();
    return words.every((word) => text.includes(word));
  };
}

/** How many entries folders have that fit a filter. */
export function countOf(folders: readonly NamedFolder[], filter = ''): number {
  return folders.reduce((sum, { entries }) => sum + entries.filter(filterOf(filter)).length, 0);
}

function groupsOf(folder: NamedFolder, files: readonly CatalogFile[], grouping: string, parent: string): GroupNode[] {
  const by = folder.groupings.find((each) => each.id === grouping) ?? folder.groupings[0];
  if (!by) return [];
  const groups = new Map<string, CatalogFile[]>();
  for (const file of files) {
    const own = file.groups[by.id] ?? [];
    for (const name of own.length > 0 ? own : ['']) {
      const group = groups.get(name);
      if (group) group.push(file);
      else groups.set(name, [file]);
    }
  }
  const relations = relationsOf(folder);
  // What belongs to no group comes last.
  const names = [...groups.keys()].sort((a, b) => Number(a === '') - Number(b === '') || compare(a, b));
  return names.map((name) => {
    const id = `${parent}#${by.id}/${name}`;
    const own = (groups.get(name) ?? []).sort((a, b) => compare(a.name, b.name) || compare(a.path, b.path));
    const children = own.map((file) => {
      const rest = file.number > 0 ? `:${file.number}` : '';
      return fileNode(file, `${id}#${file.path}${rest}`, relations.get(file.path) ?? []);
    });
    return { kind: 'group', grouping: by.id, id, label: name || by.without, files: own, children };
  });
}

type Related = Omit<RelationNode, 'id'>;

function fileNode(file: CatalogFile, id: string, related: readonly Related[]): FileNode {
  const children = related.map((each) => {
    const { line, character } = each.range.start;
    return { ...each, id: `${id}#${each.relation}/${each.other.path}:${line}:${character}` };
  });
  return { kind: 'file', id, label: file.name, file, children };
}

/** The rows of what lies in a row; parts of the same kind and name are told apart by their order. */
export function partNodes(parts: readonly CatalogFilePart[], parent: string): PartNode[] {
  const seen = new Map<string, number>();
  return parts.map((part) => {
    const own = `${parent}#${part.kind}/${part.name}`;
    const count = (seen.get(own) ?? 0) + 1;
    seen.set(own, count);
    const id = count > 1 ? `${own}:${count}` : own;
    return { kind: 'part', id, label: part.name, part, children: partNodes(part.parts, id) };
  });
}

/** What each entry has to do with others, by its path: first who has the same name, then whom it names, then who names it. */
function relationsOf({ entries, relations }: NamedFolder): Map<string, Related[]> {
  const files = new Map(entries.map((file) => [file.path, file]));
  const found = {
    clashes: new Map<string, Related[]>(),
    refers: new Map<string, Related[]>(),
    used: new Map<string, Related[]>(),
  };
  for (const { kind, from, to, range } of relations) {
    const [source, target] = [files.get(from), files.get(to)];
    if (!source || !target) continue;
    const row = { kind: 'relation', children: [] } as const;
    if (kind === 'clashes') {
      const label = `Same name as ${target.path}`;
      push(found.clashes, from, { ...row, relation: kind, label, other: target, uri: target.uri, range: target.range });
      continue;
    }
    push(found.refers, from, {
      ...row,
      relation: kind,
      label: `Refers to ${target.name}`,
      other: target,
      uri: source.uri,
      range,
    });
    push(found.used, to, {
      ...row,
      relation: 'used',
      label: `Used by ${source.name}`,
      other: source,
      uri: source.uri,
      range,
    });
  }
  return new Map(entries.map(({ path }) => [path, Object.values(found).flatMap((each) => each.get(path) ?? [])]));
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** One row for each client: its fullest part, with the others below. */
function metersOf({ meters }: NamedFolder, parent: string): MeterNode[] {
  const rows = new Map<string, MeterNode[]>();
  for (const meter of meters) {
    const label = meter.scope || 'Workspace';
    push(rows, meter.title, { kind: 'meter', id: `${parent}#${meter.id}`, label, meter, children: [] });
  }
  return [...rows].flatMap(([title, [first, ...others]]) =>
    first
      ? [{ ...first, id: `${parent}#${title}`, label: title, children: others.length > 0 ? [first, ...others] : [] }]
      : [],
  );
}

const { compare } = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
