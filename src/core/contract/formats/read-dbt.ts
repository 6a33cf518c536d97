import { resolve, type YamlMap } from '../../document/yaml/node.ts';
import { contractOf, nodeConfig } from '../dbt/node.ts';
import { qualityOf, testsOf } from '../dbt/tests.ts';
import { Fields } from '../fields.ts';
import type { Column, Consumer, Contract, CustomProperty, Field, Relationship, Table } from '../model.ts';
import { noContract } from './no-contract.ts';

/**
 * Reads a dbt properties file: models, seeds, snapshots and the tables of sources as tables, exposures as consumers. What
 * only dbt has, such as versions, is read by `../dbt/node.ts`.
 */
export function readDbt(root: YamlMap): Contract {
  const fields = new Fields(root, []);
  const models = fields.children('models').map((model) => tableOf(model, contractOf(model)?.flag('enforced')?.value));
  const others = ['seeds', 'snapshots'].flatMap((key) => fields.children(key).map((each) => tableOf(each, false)));
  return {
    ...noContract(fields),
    tables: [...models, ...others, ...fields.children('sources').flatMap(sourceTables)],
    consumers: fields.children('exposures').map(exposureOf),
  };
}

function sourceTables(source: Fields): Table[] {
  return source.children('tables').map((table) => ({
    ...tableOf(table, false),
    origin: 'source',
    physicalName: table.text('identifier'),
  }));
}

function tableOf(fields: Fields, isEnforced: boolean | undefined): Table {
  const keys = fields.children('constraints');
  return {
    ...fields.part('name'),
    origin: 'contract',
    isEnforced: isEnforced === true,
    id: undefined,
    name: fields.text('name'),
    physicalName: nodeConfig(fields)?.text('alias'),
    physicalType: nodeConfig(fields)?.text('materialized'),
    description: fields.text('description'),
    columns: fields.children('columns').flatMap((column) => columnOf(column, keys)),
    quality: testsOf(fields).map(qualityOf),
    relationships: keys.flatMap(foreignKey),
    tags: tagsOf(fields),
    custom: customOf(fields),
  };
}

/** @param keys the constraints of the model, which may speak of the column */
function columnOf(fields: Fields, keys: readonly Fields[]): Column[] {
  // `include` and `exclude` stand among the columns of a version and are none.
  if (!fields.any('name')) return [];
  const name = fields.text('name');
  const constraints = fields.children('constraints');
  const tests = testsOf(fields);
  const own = (type: string): Field<boolean> | undefined => {
    const constraint = constraints.find((each) => each.text('type')?.value === type)?.text('type');
    const ofModel = keys.find(
      (each) => each.text('type')?.value === type && columnsOf(each).some((key) => key.value === name?.value),
    );
    const field = constraint ?? ofModel?.text('type') ?? tests.find((test) => test.name.value === type)?.name;
    return field && { ...field, value: true };
  };
  const primary = keys.find((each) => each.text('type')?.value === 'primary_key');
  const position = primary ? columnsOf(primary).findIndex((key) => key.value === name?.value) : -1;
  const key = primary && position >= 0 ? columnsOf(primary)[position] : undefined;
  const isOnlyKey = (type: string): boolean =>
    keys.every((each) => each.text('type')?.value !== type || columnsOf(each).length < 2);
  return [
    {
      ...fields.part('name'),
      id: undefined,
      name,
      physicalName: undefined,
      logicalType: undefined,
      physicalType: fields.text('data_type'),
      description: fields.text('description'),
      options: new Map(),
      required: own('not_null'),
      // A key of several columns makes none of them unique by itself.
      unique: isOnlyKey('unique') ? own('unique') : undefined,
      primaryKey: own('primary_key'),
      primaryKeyPosition: key && { ...key, value: position + 1 },
      partitioned: undefined,
      partitionKeyPosition: undefined,
      classification: undefined,
      encryptedName: undefined,
      isCritical: undefined,
      examples: [],
      sources: [],
      transformLogic: undefined,
      quality: tests.map(qualityOf),
      relationships: constraints.flatMap(foreignKey),
      columns: [],
      items: undefined,
      tags: tagsOf(fields),
      custom: customOf(fields),
    },
  ];
}

function columnsOf(constraint: Fields): readonly Field<string>[] {
  return constraint.texts('columns');
}

/** A foreign key; what it points at is a call such as `ref('customers')`, as it is written. */
function foreignKey(constraint: Fields): Relationship[] {
  if (constraint.text('type')?.value !== 'foreign_key') return [];
  return [
    {
      ...constraint.part('type'),
      type: constraint.text('type'),
      from: columnsOf(constraint),
      to: constraint.texts('to'),
    },
  ];
}

function tagsOf(fields: Fields): readonly Field<string>[] {
  return [...fields.texts('tags'), ...(fields.child('config')?.texts('tags') ?? [])];
}

/** The entries of `meta`, which is dbt's place for what it does not know. */
function customOf(fields: Fields): CustomProperty[] {
  const meta = fields.child('meta') ?? fields.child('config')?.child('meta');
  return (meta?.map.entries ?? []).flatMap(({ key, value }) => {
    const node = resolve(key);
    if (!meta || node?.kind !== 'scalar') return [];
    const name = String(key.value);
    const property = { value: name, span: key.span, keySpan: key.span, node: key };
    const map: YamlMap = { kind: 'map', span: { start: key.span.start, end: value.span.end }, entries: [], flow: true };
    return { path: [...meta.path, name], node: map, headSpan: key.span, property, value: meta.any(name) };
  });
}

function exposureOf(fields: Fields): Consumer {
  const owner = fields.child('owner');
  return {
    ...fields.part('name'),
    name: fields.text('label') ?? fields.text('name'),
    kind: fields.text('type'),
    owner: owner?.text('name') ?? owner?.text('email'),
    reads: fields.texts('depends_on'),
  };
}
