import type { JsonSchema } from '../../schema/schema.ts';
import { columnDefs } from './columns.ts';
import { commonDefs, priceOf } from './common.ts';
import { def, list, moment, oneOf, text, usually } from './parts.ts';
import { channelOf, memberOf, roleOf, teamOf } from './people.ts';
import { qualityDefs } from './quality.ts';
import { columnRelationship, tableRelationship } from './relationships.ts';
import { serverOf } from './servers.ts';
import { slaOf } from './sla.ts';
import { tableOf } from './tables.ts';
import { type Dialect, dialectOf, type OdcsVersion, odcsVersions } from './versions.ts';

export type { OdcsVersion } from './versions.ts';

/** The form of a contract in one version of ODCS. */
export function odcsSchema(version: OdcsVersion): JsonSchema {
  const dialect = dialectOf(version);
  return {
    type: 'object',
    properties: rootOf(dialect),
    required: ['apiVersion', 'kind', 'id', 'version', 'status'],
    additionalProperties: false,
    freeKeys: 'customProperties',
    called: { noun: 'contract', by: ['name', 'id'] },
    instead: {
      models: 'schema',
      tables: 'schema',
      dataset: 'schema',
      title: 'name',
      uuid: 'id',
      owner: 'team',
      stakeholders: 'team',
      contact: 'support',
      pricing: 'price',
      servicelevels: 'slaProperties',
      sla: 'slaProperties',
      server: 'servers',
      datasetDomain: 'domain',
      dataProductName: 'dataProduct',
      slaDefaultColumn: 'slaDefaultElement',
      createdAt: 'contractCreatedTs',
    },
    misplaced: {
      terms: "ODCS has no 'terms'; put them below 'description' as 'usage' and 'limitations'.",
      info: "ODCS has no 'info'; its keys stand at the top of the contract.",
      quality: "Checks stand at the table or column they are about; move 'quality' there.",
      relationships: "Relationships stand at the table or column they start from; move 'relationships' there.",
    },
    $defs: {
      ...commonDefs(dialect),
      server: serverOf(dialect),
      table: tableOf(dialect),
      ...columnDefs(dialect),
      ...qualityDefs(dialect),
      ...(dialect.isFrom31 ? { tableRelationship, columnRelationship } : {}),
      member: memberOf(dialect),
      role: roleOf(dialect),
      channel: channelOf(dialect),
      sla: slaOf(dialect),
    },
  };
}

function rootOf(dialect: Dialect): Readonly<Record<string, JsonSchema>> {
  return {
    apiVersion: oneOf('The version of the standard that the contract is written in.', apiVersions(dialect), {
      default: `v${dialect.version}`,
    }),
    kind: oneOf('What the file is.', { DataContract: 'A data contract.' }, { default: 'DataContract' }),
    id: text('What identifies the contract wherever it goes, such as a UUID.', {
      examples: ['orders'],
    }),
    name: text('The name of the contract.'),
    version: usually('The version of the contract itself, which grows with every change.', {
      '1.0.0': 'The first one that holds.',
    }),
    status: usually('Where the contract is in its life.', {
      draft: 'It is being written, and nobody may rely on it.',
      proposed: 'Somebody asks for it.',
      active: 'It holds.',
      deprecated: 'It still holds, and should not be relied on anew.',
      retired: 'It holds no more.',
    }),
    domain: text('The domain of the business that the data belongs to.', { examples: ['sales'] }),
    dataProduct: text('The data product that the data is part of.', dialect.isFrom31 ? { deprecated: true } : {}),
    tenant: text('The organisation that the data belongs to.'),
    description: {
      type: 'object',
      description: 'What the data is for, in words for people.',
      properties: {
        purpose: text('What the data is there for.'),
        usage: text('How the data is meant to be used.'),
        limitations: text('What the data cannot or must not be used for.'),
        ...(dialect.isFrom301
          ? {
              authoritativeDefinitions: def('authoritativeDefinitions'),
              customProperties: def('customProperties'),
            }
          : {}),
      },
    },
    tags: def('tags'),
    servers: list('Where the data is.', def('server')),
    schema: list('The tables, views, topics or files that the contract is about.', def('table')),
    slaDefaultElement: text(
      'The table or column that SLA properties without an element are about.',
      dialect.isFrom31 ? { deprecated: true } : {},
    ),
    slaProperties: list('What service is promised: how fresh, how long, how often.', def('sla')),
    team: teamOf(dialect),
    roles: list('The roles that give access to the data.', def('role')),
    support: list('Where people get help with the data.', def('channel')),
    price: priceOf(dialect),
    ...(dialect.isFrom301 ? { authoritativeDefinitions: def('authoritativeDefinitions') } : {}),
    customProperties: def('customProperties'),
    contractCreatedTs: moment('When the contract was first written.'),
  };
}

/** Every version takes the older ones too. */
function apiVersions({ version }: Dialect): Readonly<Record<string, string>> {
  const known = odcsVersions.slice(0, odcsVersions.indexOf(version) + 1).toReversed();
  const own = known.map((each) => [`v${each}`, `ODCS ${each}.`]);
  return Object.fromEntries([
    ...own,
    ...['2.2.2', '2.2.1', '2.2.0'].map((each) => [`v${each}`, `ODCS ${each}, which has another form.`]),
  ]);
}
