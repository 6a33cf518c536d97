import { slice } from '../../document/span.ts';
import { entryOf, resolve, toValue, type YamlMap } from '../../document/yaml/node.ts';
import { isTemplate, mergeKey } from '../dbt/node.ts';
import { dbtSchema } from '../schema/dbt.ts';
import { isSlip } from '../slips.ts';
import type { ContractFormat } from './format.ts';
import { readDbt } from './read-dbt.ts';

/** A dbt properties file: models with their contracts, sources, and exposures that read them. */
const dbt: ContractFormat = {
  id: 'dbt',
  family: 'dbt',
  title: 'dbt properties',
  summary: 'Models with contracts, sources and exposures of a dbt project.',
  hint: /^(?:models|sources|exposures|seeds|snapshots)\s*:/m,
  claims: isProperties,
  schema: dbtSchema,
  judges({ kind, key = '', near }, node, text) {
    switch (kind) {
      case 'unknown-key':
        // Each version of dbt brings new keys, and adapters have their own.
        return near !== undefined && isSlip(key, near);
      case 'missing-key':
        return !entryOf(node, mergeKey);
      default:
        // In brackets without quotes, what dbt fills in is read as a mapping.
        return !isTemplate(
          node && (node.kind === 'scalar' || text[node.span.start] === '{') ? slice(text, node.span) : '',
        );
    }
  },
  read: readDbt,
};

export default dbt;

const sections = ['models', 'sources', 'exposures', 'seeds', 'snapshots'];

/** Keys that such lists of other programs hardly ever have. */
const telling = ['columns', 'constraints', 'data_tests', 'depends_on', 'latest_version', 'tables', 'tests'];

/** Lists of models with names are in files of many kinds, so something else has to say that they are those of dbt. */
function isProperties(root: YamlMap, path: string): boolean {
  const items = sections.flatMap((key) => {
    const list = resolve(entryOf(root, key)?.value);
    return list?.kind === 'seq' ? list.items : [];
  });
  if (!items.some((item) => entryOf(item, 'name'))) return false;
  if (/(?:^|\/)(?:models|seeds|snapshots|analyses)\//.test(path)) return true;
  if (String(toValue(entryOf(root, 'version')?.value)) === '2') return true;
  return items.some((item) => telling.some((key) => resolve(entryOf(item, key)?.value)?.kind === 'seq'));
}
