import type { Definition, Facts, WorkspaceIndex } from './workspace.ts';

/** What the engine asks of an index. */
export type IndexView = Pick<WorkspaceIndex, 'view' | 'all' | 'paths'>;

/**
 * An index as it would be with some files more; the other one stays as it is.
 *
 * @param paths of the new files, from the root
 * @param document the path of the one of them that defines something, and what it defines
 */
export function withFiles(index: WorkspaceIndex, paths: readonly string[], document: string, facts: Facts): IndexView {
  const directories = directoriesOf(paths);
  const add = (known: readonly Definition[], kind: string, name?: string): readonly Definition[] => {
    const own = facts.definitions.filter((each) => each.kind === kind && (name === undefined || each.name === name));
    return own.length === 0
      ? known
      : [...known, ...own].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  };
  return {
    paths: () => [...new Set([...index.paths(), document])].sort(),
    all: (kind) => add(index.all(kind), kind),
    view(reads) {
      const below = index.view(reads);
      return {
        definitions: (kind, name) => add(below.definitions(kind, name), kind, name),
        names: (kind) => [...new Set([...below.names(kind), ...add([], kind).map((each) => each.name)])].sort(),
        kind: (path) => (paths.includes(path) ? 'file' : directories.has(path) ? 'directory' : below.kind(path)),
        list: (path) => [...new Set([...below.list(path), ...(directories.get(path) ?? [])])].sort(),
      };
    },
  };
}

/**
 * An index as it would be with some documents changed; the other one stays as it is.
 *
 * @param changes what each defines then, by path; `undefined` for a file that is gone
 */
export function withChanges(
  index: Pick<WorkspaceIndex, 'view'>,
  changes: ReadonlyMap<string, Facts | undefined>,
): Pick<WorkspaceIndex, 'view'> {
  const present = [...changes].flatMap(([path, facts]) => (facts ? [path] : []));
  const directories = directoriesOf(present);
  const own = [...changes.values()].flatMap((facts) => facts?.definitions ?? []);
  return {
    view(reads) {
      const below = index.view(reads);
      const definitions = (kind: string, name: string): readonly Definition[] =>
        [
          ...below.definitions(kind, name).filter(({ path }) => !changes.has(path)),
          ...own.filter((each) => each.kind === kind && each.name === name),
        ].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.span.start - b.span.start));
      const kindOf = (path: string): 'file' | 'directory' | undefined =>
        changes.has(path) ? changes.get(path) && 'file' : directories.has(path) ? 'directory' : below.kind(path);
      return {
        definitions,
        names: (kind) => {
          const names = [...below.names(kind), ...own.flatMap((each) => (each.kind === kind ? each.name : []))];
          return [...new Set(names)].filter((name) => definitions(kind, name).length > 0).sort();
        },
        kind: kindOf,
        list: (path) => {
          const inside = (name: string): string => (path === '' ? name : `${path}/${name}`);
          const names = new Set([...below.list(path), ...(directories.get(path) ?? [])]);
          return [...names].filter((name) => kindOf(inside(name)) !== undefined).sort();
        },
      };
    },
  };
}

/** What stands in each directory above the paths. */
function directoriesOf(paths: readonly string[]): Map<string, Set<string>> {
  const directories = new Map<string, Set<string>>();
  for (const path of paths) {
    const parts = path.split('/');
    parts.forEach((part, depth) => {
      const directory = parts.slice(0, depth).join('/');
      directories.set(directory, (directories.get(directory) ?? new Set()).add(part));
    });
  }
  return directories;
}
