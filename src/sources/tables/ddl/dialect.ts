import type { Dialect } from '../../../core/source-table.ts';

/** What only one dialect writes, or hardly any other; the first that is found decides. */
const hints: readonly (readonly [Dialect, RegExp])[] = [
  [
    'sqlserver',
    /\[\w+\]\s*\.\s*\[|\bIDENTITY\s*\(\s*\d|\bN?VARCHAR\s*\(\s*MAX\s*\)|\bDATETIME2\b|\bUNIQUEIDENTIFIER\b|^GO\s*$/im,
  ],
  ['clickhouse', /\bENGINE\s*=\s*\w*MergeTree|\bLowCardinality\s*\(|\bNullable\s*\(/i],
  ['mysql', /\bENGINE\s*=|\bAUTO_INCREMENT\b|\b(?:TINY|MEDIUM|LONG)TEXT\b|\bUNSIGNED\b/i],
  ['redshift', /\bDISTKEY\b|\bDISTSTYLE\b|\bSORTKEY\b|\bENCODE\s+(?:az64|lzo|zstd|raw|bytedict)\b/i],
  [
    'snowflake',
    /\bVARIANT\b|\bTIMESTAMP_(?:NTZ|LTZ|TZ)\b|\bTRANSIENT\s+TABLE\b|\bNUMBER\s*\(|\bCLUSTER\s+BY\s*\(|\bMASKING\s+POLICY\b/i,
  ],
  ['bigquery', /\bINT64\b|\bFLOAT64\b|\bBIGNUMERIC\b|\bOPTIONS\s*\(|`[\w-]+\.[\w-]+\.\w+`/i],
  [
    'databricks',
    /\bUSING\s+(?:delta|iceberg|parquet)\b|\bTBLPROPERTIES\b|\bPARTITIONED\s+BY\b|\bSTORED\s+AS\b|\b(?:ARRAY|MAP|STRUCT)\s*</i,
  ],
  ['oracle', /\bVARCHAR2\b/i],
  ['trino', /\bpartitioned_by\s*=|\bpartitioning\s*=|\bformat\s*=\s*'(?:ORC|PARQUET|AVRO)'/i],
  ['duckdb', /\bHUGEINT\b|\bUBIGINT\b|\bSTRUCT\s*\(|\bMAP\s*\(/i],
  [
    'postgres',
    /\b(?:BIG|SMALL)?SERIAL\b|\bTIMESTAMPTZ\b|\bJSONB\b|\bBYTEA\b|\bTIMESTAMP\s+WITH\s+TIME\s+ZONE\b|\bOWNER\s+TO\b|\bALTER\s+TABLE\s+ONLY\b|::|\bCREATE\s+(?:EXTENSION|TYPE)\b|\bCOMMENT\s+ON\b|\bTEXT\b/i,
  ],
];

/** The dialect that DDL is written in, as far as it shows; `undefined` where any could read it. */
export function dialectOf(text: string): Dialect | undefined {
  // Words in comments, texts and names would mislead, but not the names in back quotes and brackets themselves.
  const code = text.replace(/--[^\n]*/g, '').replace(/'[^'\n]*'/g, (found) => (found.length < 12 ? found : "''"));
  return hints.find(([, hint]) => hint.test(code))?.[0];
}

/** Dialects in which a backslash in a text takes the next character along. */
export const backslashDialects: readonly (Dialect | undefined)[] = [
  'bigquery',
  'clickhouse',
  'databricks',
  'mysql',
  'snowflake',
];
