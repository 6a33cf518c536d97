import type { Dialect } from '../../../core/source-table.ts';

/** An object of JSON of which nothing is known. */
export type Json = Readonly<Record<string, unknown>>;

/** A test on a model, by what its metadata say. */
export interface DbtTest {
  readonly name: string;
  /** Absent for a test on the whole model. */
  readonly column?: string;
  readonly arguments: Json;
}

/** The dialects of the adapters, which are called otherwise in a few cases. */
const dialects: Readonly<Record<string, Dialect>> = {
  athena: 'trino',
  bigquery: 'bigquery',
  clickhouse: 'clickhouse',
  databricks: 'databricks',
  duckdb: 'duckdb',
  fabric: 'sqlserver',
  mysql: 'mysql',
  oracle: 'oracle',
  postgres: 'postgres',
  redshift: 'redshift',
  snowflake: 'snowflake',
  spark: 'databricks',
  sqlserver: 'sqlserver',
  synapse: 'sqlserver',
  trino: 'trino',
};

/** A manifest with its catalog; every version since 4 has what is read here. */
export class DbtArtifacts {
  readonly models: readonly Json[];
  readonly notes: readonly string[];
  readonly #manifest: Json;
  readonly #catalog: Json;
  readonly #tests = new Map<string, DbtTest[]>();

  constructor(manifest: unknown, catalog: unknown) {
    this.#manifest = objectIn(manifest);
    this.#catalog = objectIn(catalog);
    const nodes = Object.values(objectIn(this.#manifest.nodes)).map(objectIn);
    this.models = nodes.filter((node) => ['model', 'snapshot', 'seed'].includes(textIn(node.resource_type) ?? ''));
    for (const node of nodes) if (node.resource_type === 'test') this.#takeTest(node);
    const problem = textIn(this.#catalog.problem);
    if (problem) this.notes = [`Types are those of the manifest: ${problem}`];
    else if (catalog !== undefined) this.notes = [];
    else
      this.notes = [
        "Types are those of the manifest alone; 'dbt docs generate' writes a catalog.json with the real ones.",
      ];
  }

  get isManifest(): boolean {
    return (
      /dbt\/manifest|manifest\/v\d/.test(textIn(this.#metadata.dbt_schema_version) ?? '') && 'nodes' in this.#manifest
    );
  }

  /** Of the project. */
  get name(): string | undefined {
    return textIn(this.#metadata.project_name);
  }

  /** When dbt wrote it. */
  get date(): string | undefined {
    return textIn(this.#metadata.generated_at);
  }

  get dialect(): Dialect | undefined {
    const adapter = textIn(this.#metadata.adapter_type) ?? '';
    return Object.hasOwn(dialects, adapter) ? dialects[adapter] : undefined;
  }

  /** The columns that the database had, by their names in lower case, in its order. */
  columnsOf(id: string): ReadonlyMap<string, Json> {
    const columns = objectIn(objectIn(objectIn(this.#catalog.nodes)[id]).columns);
    const sorted = Object.entries(columns).map(([name, column]) => [name.toLowerCase(), objectIn(column)] as const);
    return new Map(sorted.sort(([, a], [, b]) => Number(a.index) - Number(b.index)));
  }

  testsOf(id: string): readonly DbtTest[] {
    return this.#tests.get(id) ?? [];
  }

  /** Who owns a group of models. */
  ownerOf(group: string): string | undefined {
    const found = Object.values(objectIn(this.#manifest.groups))
      .map(objectIn)
      .find((each) => each.name === group);
    const owner = objectIn(found?.owner);
    return textIn(owner.email) ?? textIn(owner.name);
  }

  /** The name of a model by its id. */
  nameOf(id: string): string | undefined {
    return textIn(objectIn(objectIn(this.#manifest.nodes)[id]).name);
  }

  get #metadata(): Json {
    return objectIn(this.#manifest.metadata);
  }

  #takeTest(node: Json): void {
    const metadata = objectIn(node.test_metadata);
    const name = textIn(metadata.name);
    const config = objectIn(node.config);
    const id = textIn(node.attached_node) ?? listIn(objectIn(node.depends_on).nodes).findLast(isText);
    // A test with a condition says nothing of the other rows, and one that only warns is no promise.
    const isPartial = textIn(config.where) !== undefined || textIn(config.severity)?.toLowerCase() === 'warn';
    if (name === undefined || id === undefined || isPartial || config.enabled === false) return;
    const given = objectIn(metadata.kwargs);
    const column = textIn(node.column_name) ?? textIn(given.column_name);
    const test: DbtTest = { name, arguments: given, ...(column === undefined ? {} : { column }) };
    const tests = this.#tests.get(id);
    if (tests) tests.push(test);
    else this.#tests.set(id, [test]);
  }
}

export function objectIn(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

export function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A text that says something. */
export function textIn(value: unknown): string | undefined {
  return isText(value) && value.trim() !== '' ? value : undefined;
}

export function isText(value: unknown): value is string {
  return typeof value === 'string';
}
