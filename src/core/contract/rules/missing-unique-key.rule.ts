import { Fields } from '../fields.ts';
import { allColumns, type Quality, type Table } from '../model.ts';
import { defineContractRule } from './contract-rule.ts';
import { head } from './example.ts';

export default defineContractRule('contract/missing-unique-key', {
  severity: 'info',
  summary: 'Nothing says what makes a row of the table unique.',
  why: 'Without a key readers do not know what one row stands for: they join and count rows twice, and loads that are repeated cannot tell new rows from old ones.',
  remedy: 'Mark the column or columns of the key with `primaryKey: true`, or a column with `unique: true`.',
  bad: `${head}schema:
  - name: «orders»
    physicalType: table
    properties:
      - name: order_id
      - name: amount
`,
  good: `${head}schema:
  - name: orders
    physicalType: table
    properties:
      - name: order_id
        primaryKey: true
        required: true
      - name: amount
`,
  check(document, report) {
    for (const { contract, format } of document.parts) {
      const { tables, servers } = contract;
      const types = servers.map((server) => server.type?.value.toLowerCase() ?? '');
      if (types.length > 0 && types.every((type) => streams.has(type))) continue;
      for (const table of tables) {
        if (!isPromisedTable(table) || hasKey(table)) continue;
        const remedy =
          format.family === 'dbt'
            ? "give it a 'primary_key' constraint or a 'unique' test"
            : "mark what makes a row unique with 'primaryKey' or 'unique'";
        report({ span: table.headSpan, message: `Table '${table.name?.value}' has no key; ${remedy}.` });
      }
    }
  },
});

/** Where the same message may come twice. */
const streams = new Set(['kafka', 'kinesis', 'pubsub', 'api']);

function isPromisedTable({ origin, isEnforced, name, physicalType, columns }: Table): boolean {
  const isTable = /^(?:|(?:base |external |managed |incremental )?table)$/i.test(physicalType?.value ?? '');
  return isTable && origin === 'contract' && isEnforced && name !== undefined && columns.length > 0;
}

function hasKey(table: Table): boolean {
  const columns = allColumns(table).map(({ column }) => column);
  if (columns.some((column) => column.primaryKey?.value || column.unique?.value)) return true;
  // The columns of such a key of dbt are not unique one by one.
  const keys = new Fields(table.node, table.path).children('constraints').map((each) => each.text('type')?.value);
  if (keys.includes('unique')) return true;
  return [...table.quality, ...columns.flatMap((column) => column.quality)].some(isOnUniqueness);
}

function isOnUniqueness({ metric, dimension, name, query }: Quality): boolean {
  return [metric, dimension, name, query].some((field) => /uniq|duplicat|having\s+count/i.test(field?.value ?? ''));
}
