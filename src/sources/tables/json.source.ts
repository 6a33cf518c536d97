import type { SourceColumn } from '../../core/source-table.ts';
import { recordsOf } from './json-records.ts';
import { Shape } from './json-shape.ts';
import { oneTable } from './one-table.ts';
import { SourceProblem } from './source-file.ts';
import type { TableSource } from './table-source.ts';
import { headOf } from './text.ts';

/** How much of a file is looked at. */
const MAX_BYTES = 4 * 1_048_576;

/** Records in JSON: an array of objects, JSON Lines, or one object. */
const json: TableSource = {
  id: 'json',
  title: 'JSON File',
  summary: 'An array of objects, JSON Lines or one object; types from a sample.',
  glob: '**/*.{json,jsonl,ndjson}',
  exclude:
    '**/{package,package-lock,tsconfig*,jsconfig,composer,manifest,catalog,run_results,*.schema,*.odcs,settings,launch,tasks}.json',
  mayRead: (path) => /\.(?:json|jsonl|ndjson)$/i.test(path),
  async read(file) {
    const { text, isWhole } = await headOf(file, MAX_BYTES);
    file.signal.throwIfAborted();
    const { records, brokenAt } = recordsOf(text);
    const shape = new Shape();
    let objects = 0;
    for (const record of records) {
      if (typeof record !== 'object' || record === null || Array.isArray(record)) continue;
      shape.take(record);
      objects++;
    }
    if (brokenAt !== undefined) throw new SourceProblem(`${placed(file.path, text, brokenAt)}; repair it.`);
    const columns: readonly SourceColumn[] = shape.column().columns;
    if (columns.length === 0) {
      const why = !isWhole && records.length === 0 ? `its first record is larger than 4 MiB` : 'it holds no objects';
      throw new SourceProblem(`'${file.path}' has no columns: ${why}. Choose a file with a list of objects.`);
    }
    const notes = [`Types are those of ${isWhole ? 'the' : 'the first'} ${objects} records.`, ...shape.notes];
    return oneTable(file, 'json', columns, { notes });
  },
};

export default json;

function placed(path: string, text: string, at: number): string {
  return `'${path}' is not JSON from line ${text.slice(0, at).split('\n').length} on`;
}
