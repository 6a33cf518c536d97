import type { YamlMap } from '../../document/yaml/node.ts';
import { Fields } from '../fields.ts';
import type { Contract } from '../model.ts';

/** Reads a dbt properties file. */
export function readDbt(root: YamlMap): Contract {
  return noContract(new Fields(root, []));
}

/** A contract that says nothing yet. */
export function noContract(fields: Fields): Contract {
  return {
    ...fields.part(),
    apiVersion: undefined,
    id: undefined,
    name: undefined,
    version: undefined,
    status: undefined,
    domain: undefined,
    dataProduct: undefined,
    tenant: undefined,
    createdAt: undefined,
    tags: [],
    servers: [],
    tables: [],
    slas: [],
    roles: [],
    team: [],
    support: [],
    consumers: [],
    custom: [],
  };
}
