import { directoryOf } from '../../paths.ts';
import type { Files, Workspace } from '../../workspace.ts';
import { isSnapshotPath, readFile } from './model-file.ts';

/** The directory of the dbt project that a file belongs to; `undefined` when no `dbt_project.yml` is in sight. */
export function projectOf(path: string, { kind }: Pick<Files, 'kind'>): string | undefined {
  for (let at = directoryOf(path); ; at = directoryOf(at)) {
    if (kind(inside(at, 'dbt_project.yml')) === 'file') return at;
    if (at === '') return undefined;
  }
}

/** What no model lies in: what dbt itself writes, and what tools keep. */
const leftOut = new Set(['target', 'logs', 'node_modules', 'venv', 'env', '__pycache__']);

/**
 * True when a project surely has no file that makes a model, seed or snapshot of this name. False also where that cannot be
 * known: packages that are not installed here, snapshots that were not read, projects too large to be looked through.
 */
export function lacksNode(project: string, name: string, workspace: Workspace): boolean {
  const has = (file: string): boolean => workspace.kind(inside(project, file)) !== undefined;
  if ((has('packages.yml') || has('dependencies.yml')) && !has('dbt_packages')) return false;
  const wanted = name.toLowerCase();
  let left = 2000;
  const mayBeIn = (directory: string): boolean => {
    if (--left < 0) return true;
    return workspace.list(directory).some((entry) => {
      const path = inside(directory, entry);
      const [, stem, extension] = /^(.*)\.(sql|py|csv|ya?ml|md)$/i.exec(entry) ?? [];
      // A snapshot is named inside of its file.
      if (extension === 'sql' && isSnapshotPath(path) && workspace.definitions(readFile, path).length === 0)
        return true;
      if (stem !== undefined) return stem.toLowerCase() === wanted && /^(?:sql|py|csv)$/i.test(extension ?? '');
      if (entry.startsWith('.') || leftOut.has(entry)) return false;
      return workspace.kind(path) === 'directory' && mayBeIn(path);
    });
  };
  return !mayBeIn(project);
}

/** A path below a directory, which is empty for the root. */
function inside(directory: string, name: string): string {
  return directory === '' ? name : `${directory}/${name}`;
}
