import type { Offer } from '../../../schema/offer.ts';
import { counted } from '../../../words.ts';
import { modelFile } from '../../dbt/model-file.ts';
import { type DbtNodeFacts, dbtNode } from '../../table-facts.ts';
import { tableOn } from '../place.ts';
import { columnsOf } from './references.ts';
import type { Source, ValuePlace } from './values.ts';

const TEST = '(?:data_tests|tests)';

/** What no schema lists of dbt: what can be read, columns of the model, and the tests that come with dbt. */
export const dbtSources: readonly Source[] = [
  { at: /^exposures\.\*\.depends_on\.\*$/, offers: calls },
  { at: /\.constraints\.\*\.to$/, offers: calls },
  { at: new RegExp(`\\.${TEST}\\.\\*\\.relationships(?:\\.arguments)?\\.to$`), offers: calls },
  { at: /\.constraints\.\*\.columns(?:\.\*)?$/, offers: ownColumns },
  { at: new RegExp(`\\.${TEST}\\.\\*$`), offers: () => tests },
  { at: /^models\.\*\.name$/, offers: undescribedModels },
];

const tests: readonly Offer[] = [
  { value: 'not_null', detail: 'test', documentation: 'No value is missing.', rank: 0 },
  { value: 'unique', detail: 'test', documentation: 'No value comes twice.', rank: 1 },
];

/** `ref('orders')` and `source('shop', 'orders')` for everything there is. */
function calls({ surroundings }: ValuePlace): readonly Offer[] {
  const described = surroundings.all(dbtNode).flatMap(({ name, path, detail }): Offer[] => {
    const value = callOf(name);
    const { columns = [] } = (detail ?? {}) as Partial<DbtNodeFacts>;
    const documentation = columns.length > 0 ? `${counted(columns.length, 'column')} in ${path}.` : `In ${path}.`;
    return value === undefined ? [] : [{ value, kind: 'name', detail: path, documentation }];
  });
  const files = surroundings
    .all(modelFile)
    .map(({ name, path }): Offer => ({ value: `ref('${name}')`, kind: 'name', detail: path }));
  return [...new Map([...files, ...described].map((offer) => [offer.value, offer])).values()];
}

function callOf(key: string): string | undefined {
  const [, kind, name = ''] = /^(ref|source) (.+)$/.exec(key) ?? [];
  if (kind === 'ref') return `ref('${name}')`;
  const dot = name.indexOf('.');
  return kind === 'source' ? `source('${name.slice(0, dot)}', '${name.slice(dot + 1)}')` : undefined;
}

function ownColumns({ part: { contract }, slot }: ValuePlace): readonly Offer[] {
  const table = tableOn(contract, slot.path);
  return table ? columnsOf(table) : [];
}

/** The models that have a file and stand in no properties file yet. */
function undescribedModels({ surroundings }: ValuePlace): readonly Offer[] {
  return surroundings
    .all(modelFile)
    .filter(({ name }) => surroundings.definitions(dbtNode, `ref ${name}`).length === 0)
    .map(({ name, path }): Offer => ({ value: name, kind: 'name', detail: path }));
}
