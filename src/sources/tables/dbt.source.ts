import { DbtArtifacts } from './dbt/artifacts.ts';
import { tableOf } from './dbt/table.ts';
import { type SourceFile, SourceProblem } from './source-file.ts';
import type { TableSource } from './table-source.ts';
import { textOf } from './text.ts';

const MAX_BYTES = 128 * 1_048_576;
const remedy = 'write it again with the models that are wanted: dbt parse --select';

/** The models, snapshots and seeds of a dbt project, as `manifest.json` has them; types from `catalog.json` beside it. */
const dbt: TableSource = {
  id: 'dbt',
  title: 'dbt Models',
  summary: 'Models of a manifest.json with their columns, tests and constraints; types from catalog.json beside it.',
  glob: '**/manifest.json',
  mayRead: (path) => /(?:^|\/)manifest\.json$/i.test(path),
  async read(file) {
    const manifest = await parsed(file);
    const artifacts = new DbtArtifacts(manifest, await file.beside('catalog.json', parsed).catch(unreadable));
    if (!artifacts.isManifest) return undefined;
    const tables = artifacts.models.map((model) => tableOf(model, artifacts));
    if (tables.length === 0) throw new SourceProblem(`'${file.path}' has no models; run dbt parse in its project.`);
    const { notes, name = file.stem } = artifacts;
    return { origin: { path: file.path, kind: 'dbt', date: artifacts.date ?? file.date, name }, tables, notes };
  },
};

export default dbt;

async function parsed(file: SourceFile): Promise<unknown> {
  const text = textOf(await file.whole(MAX_BYTES, remedy), file.path).replace(/^\uFEFF/, '');
  file.signal.throwIfAborted();
  try {
    return JSON.parse(text);
  } catch (error) {
    const why = error instanceof SyntaxError ? error.message.slice(0, 100) : String(error);
    throw new SourceProblem(`'${file.path}' is not JSON (${why}); let dbt write it again.`);
  }
}

/** A catalog that is broken is worth a note and no more. */
function unreadable(error: unknown): unknown {
  if (error instanceof SourceProblem) return { problem: error.message };
  throw error;
}
