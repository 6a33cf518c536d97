/**
 * Tables as some file describes or holds them, in one form whatever the file: what a new contract begins with, and what
 * contracts are compared with. Plain data, without places in a text.
 */
export interface SourceTables {
  readonly origin: Origin;
  /** In the order of the file. */
  readonly tables: readonly SourceTable[];
  /** What of the file was not understood or not looked at, one sentence each. */
  readonly notes: readonly string[];
}

/** Where tables come from. */
export interface Origin {
  /** From the workspace root. */
  readonly path: string;
  readonly kind: SourceKind;
  /** When the file was written, in ISO 8601. */
  readonly date?: string;
  /** What all of it is called, such as a dbt project. */
  readonly name: string;
}

export type SourceKind = 'dbt' | 'ddl' | 'csv' | 'json' | 'parquet';

export interface SourceTable {
  /** As the file writes it, without quotes. */
  readonly name: string;
  /** The database and the schema it is in, as far as the file says. */
  readonly namespace: readonly string[];
  readonly kind: 'table' | 'view' | 'file';
  readonly description?: string;
  readonly columns: readonly SourceColumn[];
  /** What is demanded of several columns, or of whole rows. */
  readonly constraints: readonly SourceConstraint[];
  /** Names of the columns it is partitioned by, in their order. */
  readonly partitionedBy: readonly string[];
  /** How many rows there are, where that is known without reading them. */
  readonly rows?: number;
  /** Who answers for it. */
  readonly owner?: string;
  readonly tags: readonly string[];
  /** What of this table was not understood, one sentence each. */
  readonly notes: readonly string[];
}

export interface SourceColumn {
  /** Absent for what an array holds. */
  readonly name?: string;
  /** As the source writes it; absent in files that declare none. */
  readonly physicalType?: string;
  /** The system whose type that is. */
  readonly dialect?: Dialect;
  /** What the values are, where the file itself says so or a sample showed it. */
  readonly logicalType?: LogicalType;
  /** False when nulls are ruled out, true when they are allowed or were seen; absent where nobody knows. */
  readonly nullable?: boolean;
  /** Its place in the primary key, from 1. */
  readonly primaryKey?: number;
  readonly unique?: true;
  readonly description?: string;
  /** The expression of its default, as written. */
  readonly default?: string;
  /** The values it may have. */
  readonly values?: readonly string[];
  readonly references?: SourceReference;
  readonly tags?: readonly string[];
  /** The fields of an object. */
  readonly columns: readonly SourceColumn[];
  /** What an array holds. */
  readonly items?: SourceColumn;
}

export interface SourceReference {
  readonly table: string;
  /** Absent where the primary key of the table is meant. */
  readonly column?: string;
}

export type SourceConstraint =
  | { readonly kind: 'unique'; readonly name?: string; readonly columns: readonly string[] }
  | { readonly kind: 'check'; readonly name?: string; readonly expression: string }
  | {
      readonly kind: 'reference';
      readonly name?: string;
      readonly columns: readonly string[];
      readonly table: string;
      /** Empty where the primary key of the table is meant. */
      readonly targets: readonly string[];
    };

/** A system with types of its own, by the name that ODCS servers have for it where there is one. */
export type Dialect =
  | 'bigquery'
  | 'clickhouse'
  | 'databricks'
  | 'duckdb'
  | 'mysql'
  | 'oracle'
  | 'parquet'
  | 'postgres'
  | 'redshift'
  | 'snowflake'
  | 'sqlserver'
  | 'trino';

/** The logical types of ODCS. */
export type LogicalType =
  | 'string'
  | 'date'
  | 'timestamp'
  | 'time'
  | 'number'
  | 'integer'
  | 'object'
  | 'array'
  | 'boolean';
