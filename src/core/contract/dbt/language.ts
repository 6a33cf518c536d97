import type { Span } from '../../document/span.ts';
import type { Editing, Language } from '../../language.ts';
import type { Definition } from '../../workspace.ts';
import { reader } from '../readers.ts';
import { readKeyOf } from './calls.ts';
import { type DbtModelFile, isModelPath, modelFile, readFile, readModelFile } from './model-file.ts';

/** The models of dbt projects in SQL and Python: what they read is known, and nothing is said of them. */
export const dbtModelLanguage = (editing?: Editing<DbtModelFile>): Language<DbtModelFile> => ({
  id: 'dbt-model',
  title: 'dbt models',
  rules: [],
  mayClaim: isModelPath,
  expects: () => false,
  claimsByContent: true,
  parse: readModelFile,
  status: () => ({
    profile: 'dbt-model',
    title: 'dbt model',
    summary: 'Read for what it refers to; nothing in it is checked.',
    clients: [],
  }),
  choices: [],
  facts: (document) => ({ definitions: definitionsIn(document) }),
  severityOf: () => undefined,
  ...(editing ? { editing } : {}),
});

function definitionsIn({ path, source, calls, nodes }: DbtModelFile): Definition[] {
  const at = (span: Span) => ({ path, span, range: source.rangeOf(span) });
  const [first] = nodes;
  const made = nodes.flatMap(({ kind, name, span }) =>
    // Nothing can refer to an analysis.
    kind === 'analysis' ? [] : [{ kind: modelFile, name, ...at(span) }],
  );
  // Of several snapshots in a file it is not known which of them reads what; nearly always there is one.
  const reads = new Map(first ? calls.map((call) => [readKeyOf(call), call] as const).reverse() : []);
  return [
    { kind: readFile, name: path, ...at({ start: 0, end: 0 }) },
    ...made,
    ...[...reads].map(([key, { span }]) =>
      reader(key, { name: first?.name ?? '', kind: first?.kind ?? 'model' }, at(span)),
    ),
  ];
}
