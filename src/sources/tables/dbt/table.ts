import type { SourceColumn, SourceConstraint, SourceReference, SourceTable } from '../../../core/source-table.ts';
import { type DbtArtifacts, type DbtTest, isText, type Json, listIn, objectIn, textIn } from './artifacts.ts';

/** A model as a table: what it declares, what its tests make sure of, and what the database had. */
export function tableOf(model: Json, artifacts: DbtArtifacts): SourceTable {
  const id = textIn(model.unique_id) ?? '';
  const name = textIn(model.name) ?? id;
  const tests = artifacts.testsOf(id);
  const constraints = listIn(model.constraints).map(objectIn);
  const group = textIn(model.group) ?? textIn(objectIn(model.config).group);
  const owner = (group && artifacts.ownerOf(group)) || textIn(objectIn(model.meta).owner);
  const description = textIn(model.description);
  const columns = columnsOf(model, artifacts, tests, keysOf(model, constraints));
  return {
    name: textIn(model.alias) ?? name,
    namespace: [model.database, model.schema].flatMap((each) => textIn(each) ?? []),
    kind: textIn(objectIn(model.config).materialized) === 'view' ? 'view' : 'table',
    ...(description ? { description } : {}),
    columns,
    constraints: [
      ...tests.flatMap((test): SourceConstraint[] => {
        const combined = listIn(test.arguments.combination_of_columns).filter(isText);
        const isUnique = test.name === 'unique_combination_of_columns' && combined.length > 0;
        return isUnique ? [{ kind: 'unique', columns: combined }] : [];
      }),
      ...constraints.flatMap(constraintOf),
      ...listedColumns(model).flatMap((column) =>
        listIn(column.constraints)
          .map(objectIn)
          .filter(({ type }) => type === 'check')
          .flatMap(constraintOf),
      ),
    ],
    partitionedBy: partitionsOf(objectIn(model.config)),
    ...(owner ? { owner } : {}),
    tags: listIn(model.tags).filter(isText),
    notes: columns.length === 0 ? [`Model '${name}' declares no columns, and no catalog.json has them.`] : [],
  };
}

function listedColumns(model: Json): Json[] {
  return Object.values(objectIn(model.columns)).map(objectIn);
}

/** The names of the columns of the primary key. */
function keysOf(model: Json, constraints: readonly Json[]): string[] {
  const ofModel = constraints.find(({ type }) => type === 'primary_key');
  if (ofModel) return listIn(ofModel.columns).filter(isText);
  return listedColumns(model).flatMap((column) => {
    const isKey = listIn(column.constraints).some((each) => objectIn(each).type === 'primary_key');
    return isKey ? (textIn(column.name) ?? []) : [];
  });
}

/** Columns of the model in its order, each with the type that the database gave it, then those that only the database has. */
function columnsOf(
  model: Json,
  artifacts: DbtArtifacts,
  tests: readonly DbtTest[],
  keys: readonly string[],
): SourceColumn[] {
  const real = artifacts.columnsOf(textIn(model.unique_id) ?? '');
  const declared = listedColumns(model);
  const known = new Set(declared.map((column) => textIn(column.name)?.toLowerCase()));
  const others = [...real].filter(([name]) => !known.has(name)).map(([, column]) => column);
  return [...declared, ...others].flatMap((column) => {
    const name = textIn(column.name);
    return name === undefined ? [] : [columnOf(name, column, real.get(name.toLowerCase()), artifacts, tests, keys)];
  });
}

function columnOf(
  name: string,
  column: Json,
  real: Json | undefined,
  artifacts: DbtArtifacts,
  tests: readonly DbtTest[],
  keys: readonly string[],
): SourceColumn {
  const own = tests.filter((test) => test.column?.toLowerCase() === name.toLowerCase());
  const constraints = listIn(column.constraints).map((each) => textIn(objectIn(each).type));
  const demands = (test: string) => own.some((each) => each.name === test) || constraints.includes(test);
  const { dialect } = artifacts;
  const physicalType = textIn(column.data_type) ?? textIn(real?.type);
  const description = textIn(column.description) ?? textIn(real?.comment);
  const key = keys.findIndex((each) => each.toLowerCase() === name.toLowerCase());
  const values = own.flatMap((test) => (test.name === 'accepted_values' ? listIn(test.arguments.values) : []));
  const references = own.flatMap((test) => referenceOf(test) ?? [])[0];
  return {
    name,
    ...(physicalType ? { physicalType } : {}),
    ...(dialect ? { dialect } : {}),
    ...(demands('not_null') || key >= 0 ? { nullable: false } : {}),
    ...(key >= 0 ? { primaryKey: key + 1 } : {}),
    ...(demands('unique') ? { unique: true } : {}),
    ...(description ? { description } : {}),
    ...(values.length > 0 ? { values: values.map(String) } : {}),
    ...(references ? { references } : {}),
    tags: listIn(column.tags).filter(isText),
    columns: [],
  };
}

/** What `relationships` demands: `to: ref('customers')`, `field: id`. */
function referenceOf({ name, arguments: given }: DbtTest): SourceReference | undefined {
  const table = /^\W*ref\(\s*(?:['"][^'"]*['"]\s*,\s*)?['"]([^'"]+)['"]/.exec(textIn(given.to) ?? '')?.[1];
  const column = textIn(given.field);
  if (name !== 'relationships' || table === undefined) return undefined;
  return column === undefined ? { table } : { table, column };
}

function constraintOf({ type, name, columns, expression }: Json): SourceConstraint[] {
  const named = textIn(name) ? { name: textIn(name) as string } : {};
  const list = listIn(columns).filter(isText);
  if (type === 'unique' && list.length > 0) return [{ kind: 'unique', ...named, columns: list }];
  const text = textIn(expression);
  return type === 'check' && text ? [{ kind: 'check', ...named, expression: text }] : [];
}

/** BigQuery has one field with more, the others a name or a list. */
function partitionsOf({ partition_by: by }: Json): string[] {
  const field = textIn(objectIn(by).field);
  return [...(field ? [field] : []), ...[by].flat().filter(isText)];
}
