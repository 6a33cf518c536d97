import type { JsonSchema } from '../../schema/schema.ts';
import { allowing, def } from './parts.ts';
import { argumentsOfMetric, comparisons, custom, metric, query, rule30, rule31, shared } from './quality-fields.ts';
import type { Dialect } from './versions.ts';

type Properties = Readonly<Record<string, JsonSchema>>;

const words: Partial<JsonSchema> = {
  freeKeys: 'customProperties',
  called: { noun: 'check', by: ['name', 'id', 'metric', 'rule'] },
  instead: {
    sql: 'query',
    threshold: 'mustBe',
    min: 'mustBeGreaterOrEqualTo',
    max: 'mustBeLessOrEqualTo',
    mustBeGreaterThanOrEqualTo: 'mustBeGreaterOrEqualTo',
    mustBeLessThanOrEqualTo: 'mustBeLessOrEqualTo',
    mustBeEqualTo: 'mustBe',
    specification: 'implementation',
  },
};

/** One check, with the keys of its type, as schemas of `$defs`. */
export function qualityDefs(dialect: Dialect): Properties {
  const properties = shared(dialect);
  return dialect.isFrom31 ? from31(properties) : before31(properties);
}

/**
 * Since 3.1.0 a check measures when it has a metric, whatever its type, and what is measured is compared with one thing.
 * The forms are told apart by the metric first and by the type then.
 */
function from31(properties: Properties): Properties {
  const all = Object.keys(properties);
  const measured = { metric, rule: rule31, arguments: argumentsOfMetric, ...comparisons };
  const compared = { exactlyOneOf: Object.keys(comparisons), choice: 'comparison' };
  const forms = {
    library: allowing(all, measured, { required: ['metric'], ...compared, misplaced: { ...ofSql, ...ofCustom } }),
    sql: allowing(all, { ...comparisons, query }, { required: ['query'], ...compared, misplaced: ofCustom }),
    custom: allowing(all, custom, { required: ['engine', 'implementation'], misplaced: { ...ofSql, ...inCustom } }),
    text: allowing(all, {}, { misplaced: { ...ofSql, ...ofCustom, ...inText } }),
    none: allowing(
      all,
      {},
      {
        misplaced: { ...ofSql, ...ofCustom, ...withoutMetric },
        instead: { ...words.instead, rule: 'metric' },
      },
    ),
    sqlMetric: allowing(all, { ...measured, query }, { required: ['query'], ...compared }),
    customMetric: allowing(all, { ...measured, ...custom }, { required: ['engine', 'implementation'], ...compared }),
  };
  const named = Object.fromEntries(Object.entries(forms).map(([name, form]) => [`${name}Check`, form]));
  const byType: JsonSchema = {
    cases: {
      key: 'type',
      of: { library: def('libraryCheck'), sql: def('sqlCheck'), custom: def('customCheck'), text: def('textCheck') },
      without: def('noneCheck'),
    },
  };
  const measuredByType: JsonSchema = {
    cases: {
      key: 'type',
      of: {
        library: def('libraryCheck'),
        sql: def('sqlMetricCheck'),
        custom: def('customMetricCheck'),
        text: def('libraryCheck'),
      },
      without: def('libraryCheck'),
    },
  };
  const metrics = Object.keys(metric.meanings ?? {});
  return {
    ...named,
    unmeasuredCheck: byType,
    measuredCheck: measuredByType,
    check: {
      type: 'object',
      properties: { ...properties, metric },
      cases: {
        key: 'metric',
        of: Object.fromEntries(metrics.map((name) => [name, def('measuredCheck')])),
        without: def('unmeasuredCheck'),
      },
      ...words,
    },
  };
}

const measures = [...Object.keys(comparisons), 'arguments'];
const ofSql = { query: "Only a check of 'type: sql' has a 'query'; set the type, or delete the query." };
const ofCustom = saying(
  ['engine', 'implementation'],
  (key) => `Only a check of 'type: custom' has '${key}'; set the type, or delete '${key}'.`,
);
const inCustom = saying(
  [...measures, 'rule'],
  (key) => `A custom check says in its 'implementation' what must hold; delete '${key}'.`,
);
const inText = saying(
  [...measures, 'rule'],
  (key) => `A check of 'type: text' is prose that nothing measures; delete '${key}', or set another type.`,
);
const withoutMetric = saying(
  measures,
  (key) => `'${key}' needs to know what is measured; add a 'metric', or a 'type' with a query.`,
);

function saying(keys: readonly string[], sentence: (key: string) => string): Readonly<Record<string, string>> {
  return Object.fromEntries(keys.map((key) => [key, sentence(key)]));
}

/** Before 3.1.0 a check without a type is one of the library, and any key may stand in it. */
function before31(properties: Properties): Properties {
  const all = Object.keys(properties);
  const open = { additionalProperties: true };
  const library = allowing(all, { rule: rule30, ...comparisons }, { required: ['rule'], ...open });
  return {
    libraryCheck: library,
    check: {
      type: 'object',
      properties,
      cases: {
        key: 'type',
        of: {
          library: def('libraryCheck'),
          sql: allowing(all, { query, ...untyped(comparisons) }, { required: ['query'], ...open }),
          custom: allowing(all, custom, { required: ['engine', 'implementation'], ...open }),
        },
        without: def('libraryCheck'),
      },
      ...words,
    },
  };
}

/** The same keys with any value. */
function untyped(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).map(([key, { description = '' }]) => [key, { description }]));
}
