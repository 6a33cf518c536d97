import { entryOf, resolve, type YamlMap } from '../../document/yaml/node.ts';
import type { ContractFormat } from './format.ts';
import { readDbt } from './read-dbt.ts';

/** A dbt properties file: models with their contracts, sources, and exposures that read them. */
const dbt: ContractFormat = {
  id: 'dbt',
  family: 'dbt',
  title: 'dbt properties',
  summary: 'Models with contracts, sources and exposures of a dbt project.',
  hint: /^(?:models|sources|exposures)\s*:/m,
  claims: isProperties,
  read: readDbt,
};

export default dbt;

function isProperties(root: YamlMap): boolean {
  return ['models', 'sources', 'exposures'].some((key) => {
    const list = resolve(entryOf(root, key)?.value);
    return list?.kind === 'seq' && list.items.some((item) => entryOf(item, 'name'));
  });
}
