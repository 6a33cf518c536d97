import type { Fields } from '../fields.ts';
import type { Contract } from '../model.ts';

/** A contract that says nothing: what a format is read to that is only recognised, and what others add to. */
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
