import type { JsonSchema } from '../../schema/schema.ts';
import { def, list, number, oneOf, text, usually } from './parts.ts';
import type { Dialect } from './versions.ts';

type Properties = Readonly<Record<string, JsonSchema>>;

const between = (description: string): JsonSchema =>
  list(
    `${description} Written as [low, high].`,
    { type: 'number' },
    { minItems: 2, maxItems: 2, uniqueItems: true, expected: '[low, high]', examples: [[0, 100]] },
  );

/** What a check may compare its measurement with, by the key. */
export const comparisons: Properties = {
  mustBe: { description: 'The check passes when what is measured is equal to this.', examples: [0] },
  mustNotBe: { description: 'The check passes when what is measured differs from this.', examples: [0] },
  mustBeGreaterThan: number('The check passes above this number.', { examples: [0] }),
  mustBeGreaterOrEqualTo: number('The check passes at this number and above.', { examples: [1] }),
  mustBeLessThan: number('The check passes below this number.', { examples: [10] }),
  mustBeLessOrEqualTo: number('The check passes at this number and below.', { examples: [5] }),
  mustBeBetween: between('The check passes between these two numbers.'),
  mustNotBeBetween: between('The check passes outside these two numbers.'),
};

export const metric = oneOf('What is counted.', {
  nullValues: 'Rows in which the column is null.',
  missingValues:
    'Rows in which the column has a value that stands for a missing one; `arguments.missingValues` lists them.',
  invalidValues:
    'Rows in which the column has a value that is not allowed; `arguments` says by `validValues` or `pattern`.',
  duplicateValues: 'Rows in which the column, or the columns of `arguments.properties`, repeat a value.',
  rowCount: 'Rows of the table.',
});

export const rule31 = text('The former name of the metric.', { deprecated: true });
export const rule30 = text('What is counted.', { examples: ['duplicateCount', 'validValues', 'rowCount'] });
export const argumentsOfMetric: JsonSchema = {
  type: 'object',
  description: 'What the metric needs to know, such as the values that are valid.',
  examples: [{ validValues: ['open', 'paid'] }],
};
export const query = text('A query that gives one number. Placeholders stand for the table and column of the check.', {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: this is how the standard writes it.
  examples: ['SELECT COUNT(*) FROM ${table} WHERE ${column} IS NULL'],
});
const engine = usually('The program that runs the check.', {
  soda: 'Soda.',
  'great-expectations': 'Great Expectations.',
  'monte-carlo': 'Monte Carlo.',
  dbt: 'dbt tests.',
});
const implementation: JsonSchema = {
  type: ['string', 'object'],
  description: 'The check as the engine writes it.',
};

export const custom: Properties = { engine, implementation };

export const shared = ({ isFrom31 }: Dialect): Properties => ({
  ...(isFrom31 ? { id: def('id') } : {}),
  name: text('A short name of the check.'),
  description: text('What the check is about, in plain words.'),
  type: oneOf(
    'How the check is written.',
    {
      library: 'A metric that every tool knows, compared with a number.',
      sql: 'A query, whose result is compared with a number.',
      custom: 'In the words of one engine, such as Soda.',
      text: 'In prose only; no program checks it.',
    },
    { default: 'library' },
  ),
  dimension: oneOf(
    'The side of quality that the check is about.',
    {
      accuracy: 'The values are those of the real world.',
      completeness: 'Nothing that should be there is missing.',
      conformity: 'The values have the form and range they should have; also called validity.',
      consistency: 'The values agree with each other and with other data.',
      coverage: 'All things that should be recorded are.',
      timeliness: 'The data is there in time; also called freshness.',
      uniqueness: 'Nothing is there twice.',
    },
    { instead: { freshness: 'timeliness', validity: 'conformity', latency: 'timeliness', unique: 'uniqueness' } },
  ),
  severity: usually('How grave it is when the check fails.', {
    info: 'Good to know.',
    warning: 'Somebody should look at it.',
    error: 'The data should not be used.',
  }),
  businessImpact: usually('What a failure means to the business.', {
    operational: 'Daily work suffers.',
    regulatory: 'A law or a regulator is concerned.',
  }),
  unit: usually('What the numbers count.', { rows: 'Rows.', percent: 'Parts of a hundred of all rows.' }),
  method: text('How the check is done.', { examples: ['reconciliation'] }),
  scheduler: usually('The program that starts the check.', { cron: 'A cron table.' }),
  schedule: text('When the check runs, in the form of the scheduler.', { examples: ['0 20 * * *'] }),
  tags: def('tags'),
  customProperties: def('customProperties'),
  authoritativeDefinitions: def('authoritativeDefinitions'),
});
