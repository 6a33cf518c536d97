import { resolve } from '../../document/yaml/node.ts';
import { Fields } from '../fields.ts';
import type { Field, Quality } from '../model.ts';

/** A data test of a model, source or column, by its name or with arguments. */
export interface DataTest {
  /** As it is called: `not_null`, `dbt_utils.unique_combination_of_columns`. */
  readonly name: Field<string>;
  /** What stands under its name; without arguments an empty mapping. */
  readonly body: Fields;
  /** What it is called with: since dbt 1.10 under `arguments`, before beside its other keys. */
  readonly arguments: Fields;
}

/** The data tests under a node or a column, under the old key and the new. */
export function testsOf(fields: Fields): DataTest[] {
  return ['tests', 'data_tests'].flatMap((key) =>
    fields.nodes(key).flatMap((node, index) => {
      const path = [...fields.path, key, index];
      const item = resolve(node);
      if (item?.kind === 'scalar' && typeof item.value === 'string') {
        const name = { value: item.value, span: node.span, keySpan: node.span, node };
        const body = new Fields({ kind: 'map', span: item.span, entries: [], flow: true }, path);
        return [{ name, body, arguments: body }];
      }
      if (item?.kind !== 'map') return [];
      const own = new Fields(item, path);
      const named = own.text('test_name');
      if (named) return [{ name: named, body: own, arguments: own.child('arguments') ?? own }];
      const [entry] = item.entries;
      if (!entry || typeof entry.key.value !== 'string') return [];
      const { span } = entry.key;
      const name = { value: entry.key.value, span, keySpan: span, node: entry.key };
      const below = own.child(entry.key.value);
      const body = below ?? new Fields({ kind: 'map', span, entries: [], flow: true }, [...path, entry.key.value]);
      return [{ name, body, arguments: body.child('arguments') ?? body }];
    }),
  );
}

/** What the tests that come with dbt measure, in the words of the model. */
const metrics: Readonly<Record<string, string>> = {
  not_null: 'nullValues',
  unique: 'duplicateValues',
  accepted_values: 'invalidValues',
};

/** A data test as a check; those of packages and of the project itself are custom ones that dbt runs. */
export function qualityOf({ name, body, arguments: given }: DataTest): Quality {
  const metric = Object.hasOwn(metrics, name.value) ? metrics[name.value] : undefined;
  return {
    path: body.path,
    node: body.map,
    headSpan: name.span,
    id: undefined,
    name: body.text('name') ?? name,
    type: metric ? 'library' : 'custom',
    metric: metric === undefined ? undefined : { ...name, value: metric },
    dimension: undefined,
    query: undefined,
    engine: undefined,
    unit: undefined,
    severity: body.child('config')?.text('severity') ?? body.text('severity'),
    schedule: undefined,
    scheduler: undefined,
    comparisons: new Map(),
    arguments: new Map(
      given.map.entries.flatMap(({ key }) => {
        const field = given.any(String(key.value));
        return field ? [[String(key.value), field]] : [];
      }),
    ),
    custom: [],
  };
}
