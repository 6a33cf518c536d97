import { resolve, type YamlMap } from '../../document/yaml/node.ts';
import { Fields } from '../fields.ts';
import type {
  Channel,
  Column,
  Consumer,
  Contract,
  CustomProperty,
  Field,
  Member,
  Quality,
  Relationship,
  Role,
  Server,
  Sla,
  Table,
} from '../model.ts';

/** Reads an ODCS contract; all versions of 3.x are alike enough. */
export function readOdcs(root: YamlMap): Contract {
  const fields = new Fields(root, []);
  const custom = fields.children('customProperties').map(customOf);
  const team = fields.child('team')?.children('members') ?? fields.children('team');
  return {
    ...fields.part('id', 'name'),
    apiVersion: fields.text('apiVersion'),
    id: fields.text('id'),
    name: fields.text('name'),
    version: fields.text('version'),
    status: fields.text('status'),
    domain: fields.text('domain'),
    dataProduct: fields.text('dataProduct'),
    tenant: fields.text('tenant'),
    createdAt: fields.text('contractCreatedTs'),
    tags: fields.texts('tags'),
    servers: fields.children('servers').map(serverOf),
    tables: fields.children('schema').map(tableOf),
    slas: fields.children('slaProperties').map(slaOf),
    roles: fields.children('roles').map(roleOf),
    team: team.map(memberOf),
    support: fields.children('support').map(channelOf),
    consumers: custom.flatMap(consumersIn),
    custom,
  };
}

function serverOf(fields: Fields): Server {
  return {
    ...fields.part('server', 'type'),
    id: fields.text('id'),
    name: fields.text('server'),
    type: fields.text('type'),
    environment: fields.text('environment'),
    roles: fields.children('roles').map(roleOf),
  };
}

function tableOf(fields: Fields): Table {
  return {
    ...fields.part('name'),
    origin: 'contract',
    isEnforced: true,
    id: fields.text('id'),
    name: fields.text('name'),
    physicalName: fields.text('physicalName'),
    physicalType: fields.text('physicalType'),
    description: fields.text('description'),
    columns: fields.children('properties').map(columnOf),
    quality: fields.children('quality').map(qualityOf),
    relationships: fields.children('relationships').map(relationshipOf),
    tags: fields.texts('tags'),
    custom: fields.children('customProperties').map(customOf),
  };
}

function columnOf(fields: Fields): Column {
  const items = fields.child('items');
  // Without a spread, which makes objects of so many keys slow; large contracts have thousands of these.
  const { path, node, headSpan } = fields.part('name');
  return {
    path,
    node,
    headSpan,
    id: fields.text('id'),
    name: fields.text('name'),
    physicalName: fields.text('physicalName'),
    logicalType: fields.text('logicalType'),
    physicalType: fields.text('physicalType'),
    description: fields.text('description'),
    options: fields.entries('logicalTypeOptions'),
    required: fields.flag('required'),
    unique: fields.flag('unique'),
    primaryKey: fields.flag('primaryKey'),
    primaryKeyPosition: fields.number('primaryKeyPosition'),
    partitioned: fields.flag('partitioned'),
    partitionKeyPosition: fields.number('partitionKeyPosition'),
    classification: fields.text('classification'),
    encryptedName: fields.text('encryptedName'),
    isCritical: fields.flag('criticalDataElement'),
    examples: fields.items('examples'),
    sources: fields.texts('transformSourceObjects'),
    transformLogic: fields.text('transformLogic'),
    quality: fields.children('quality').map(qualityOf),
    relationships: fields.children('relationships').map(relationshipOf),
    columns: fields.children('properties').map(columnOf),
    items: items && columnOf(items),
    tags: fields.texts('tags'),
    custom: fields.children('customProperties').map(customOf),
  };
}

/** The keys of a check that compare what it measures with something. */
export const comparisonKeys = [
  'mustBe',
  'mustNotBe',
  'mustBeGreaterThan',
  'mustBeGreaterOrEqualTo',
  'mustBeLessThan',
  'mustBeLessOrEqualTo',
  'mustBeBetween',
  'mustNotBeBetween',
] as const;

function qualityOf(fields: Fields): Quality {
  const comparisons = comparisonKeys.map((key) => [key, fields.any(key)] as const);
  return {
    ...fields.part('name', 'id', 'metric', 'rule', 'type'),
    id: fields.text('id'),
    name: fields.text('name'),
    type: fields.text('type')?.value ?? 'library',
    // Before 3.1.0 the metric was called a rule.
    metric: fields.text('metric') ?? fields.text('rule'),
    dimension: fields.text('dimension'),
    query: fields.text('query'),
    engine: fields.text('engine'),
    unit: fields.text('unit'),
    severity: fields.text('severity'),
    schedule: fields.text('schedule'),
    scheduler: fields.text('scheduler'),
    comparisons: new Map(comparisons.flatMap(([key, field]) => (field ? [[key, field]] : []))),
    arguments: fields.entries('arguments'),
    custom: fields.children('customProperties').map(customOf),
  };
}

function relationshipOf(fields: Fields): Relationship {
  return { ...fields.part('type'), type: fields.text('type'), from: fields.texts('from'), to: fields.texts('to') };
}

function slaOf(fields: Fields): Sla {
  return {
    ...fields.part('property'),
    id: fields.text('id'),
    property: fields.text('property'),
    value: fields.any('value'),
    valueExt: fields.any('valueExt'),
    unit: fields.text('unit'),
    elements: elementsOf(fields.text('element')),
    driver: fields.text('driver'),
    schedule: fields.text('schedule'),
    scheduler: fields.text('scheduler'),
  };
}

/** An element may name several columns, with commas between them. */
function elementsOf(field: Field<string> | undefined): Field<string>[] {
  if (!field) return [];
  // In a block of text the places of the parts are not known, and a part of such a text has the place of the whole.
  const scalar = resolve(field.node);
  const isWritten = scalar?.kind === 'scalar' && ['plain', 'single', 'double'].includes(scalar.style);
  const quote = scalar?.kind === 'scalar' && scalar.style !== 'plain' ? 1 : 0;
  const inner = field.span.end - field.span.start - 2 * quote;
  const isSame = isWritten && inner === field.value.length;
  return [...field.value.matchAll(/[^,]+/g)].flatMap(({ 0: part, index }) => {
    const value = part.trim();
    if (value === '') return [];
    const start = field.span.start + quote + index + part.indexOf(value);
    return { ...field, value, span: isSame ? { start, end: start + value.length } : field.span };
  });
}

function roleOf(fields: Fields): Role {
  return { ...fields.part('role'), id: fields.text('id'), name: fields.text('role'), access: fields.text('access') };
}

function memberOf(fields: Fields): Member {
  return {
    ...fields.part('username', 'name'),
    username: fields.text('username'),
    role: fields.text('role'),
    dateIn: fields.text('dateIn'),
    dateOut: fields.text('dateOut'),
    replacedBy: fields.text('replacedByUsername'),
  };
}

function channelOf(fields: Fields): Channel {
  return { ...fields.part('channel'), channel: fields.text('channel'), url: fields.text('url') };
}

function customOf(fields: Fields): CustomProperty {
  return { ...fields.part('property'), property: fields.text('property'), value: fields.any('value') };
}

/** The standard has no place for consumers, so a custom property `consumers` lists them, by name or with more. */
function consumersIn({ property, value, path }: CustomProperty): Consumer[] {
  const list = resolve(value?.node);
  if (property?.value !== 'consumers' || list?.kind !== 'seq') return [];
  return list.items.flatMap((item, index) => {
    const own = [...path, 'value', index];
    const node = resolve(item);
    if (node?.kind === 'map') {
      const fields = new Fields(node, own);
      return {
        ...fields.part('name'),
        name: fields.text('name'),
        kind: fields.text('type'),
        owner: fields.text('owner'),
        reads: fields.texts('reads'),
      };
    }
    if (node?.kind !== 'scalar' || typeof node.value !== 'string') return [];
    const name = { value: node.value, span: item.span, keySpan: item.span, node: item };
    const map: YamlMap = { kind: 'map', span: item.span, entries: [], flow: true };
    return { path: own, node: map, headSpan: item.span, name, kind: undefined, owner: undefined, reads: [] };
  });
}
