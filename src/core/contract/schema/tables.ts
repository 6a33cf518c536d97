import type { JsonSchema } from '../../schema/schema.ts';
import { elementOf, ofColumns } from './columns.ts';
import { def, list, oneOf, text, usually } from './parts.ts';
import type { Dialect } from './versions.ts';

/** A table, view, topic, file or document, with its columns. */
export function tableOf(dialect: Dialect): JsonSchema {
  const properties = propertiesOf(dialect);
  return {
    type: 'object',
    properties,
    required: ['name'],
    additionalProperties: false,
    freeKeys: 'customProperties',
    called: { noun: 'table', by: ['name', 'id', 'physicalName'] },
    instead: {
      columns: 'properties',
      fields: 'properties',
      type: 'physicalType',
      title: 'businessName',
      table: 'name',
      grain: 'dataGranularityDescription',
      tests: 'quality',
      references: 'relationships',
    },
    misplaced: {
      ...ofColumns(dialect, properties),
      primaryKey: "The primary key is marked at its columns; write 'primaryKey: true' there.",
      servers: "Servers are those of the contract; move 'servers' to its top.",
    },
  };
}

function propertiesOf(dialect: Dialect): Readonly<Record<string, JsonSchema>> {
  return {
    ...elementOf(dialect),
    name: text('The name that everything else in the contract uses.', { examples: ['orders'] }),
    logicalType: oneOf('Always `object`: a row is one.', { object: 'Fields of their own.' }),
    physicalName: text('The name in the database, where it is another.', { examples: ['orders_v1'] }),
    physicalType: usually('What it is in the database.', {
      table: 'A table.',
      view: 'A view.',
      topic: 'A topic of a message broker.',
      file: 'A file.',
    }),
    dataGranularityDescription: text('What one row stands for.', { examples: ['One row per order and line'] }),
    properties: list('The columns.', def('column')),
    ...(dialect.isFrom31
      ? { relationships: list('How columns of the table point at others.', def('tableRelationship')) }
      : {}),
    quality: list('Checks on the table as a whole.', def('check')),
  };
}
