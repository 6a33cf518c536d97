import type { CatalogSpec } from './view.ts';

/** The view of skills, agents and the like. */
export const catalogSpec: CatalogSpec = {
  id: 'gatewright.catalog',
  language: 'skill',
  title: 'Catalog',
  filterHint: 'a name, a description, a path, a phase or a role',
  groupingKey: 'catalog.grouping',
};

/** The view of contracts with their tables, columns and consumers. */
export const contractsSpec: CatalogSpec = {
  id: 'gatewright.contracts',
  language: 'contract',
  title: 'Contracts',
  filterHint: 'a name, a path, a domain, a status, a table or a column',
  groupingKey: 'contracts.grouping',
};
