import type { JsonSchema } from '../../schema/schema.ts';

const text = (description: string): JsonSchema => ({ type: 'string', minLength: 1, description });
const texts = (description: string): JsonSchema => ({ type: 'array', items: { type: 'string' }, description });
const count = (description: string): JsonSchema => ({ type: 'integer', minimum: 0, description });

/**
 * What an agent hands to the next one. Who hands over, what was tried and who is next are owed by every agent; the
 * rest is what a data engineer adds, and other trades add other keys.
 */
export const handoffSchema: JsonSchema = {
  type: 'object',
  required: ['handoff', 'self_healing_log', 'next_agent'],
  properties: {
    handoff: {
      type: 'object',
      description: 'Who hands over, and how far the work is.',
      required: ['agent', 'status', 'phase'],
      properties: {
        agent: text('The agent that hands over.'),
        status: text('How far the work is, such as `complete`.'),
        phase: text('The phase of the project that the work belongs to.'),
      },
    },
    architecture: {
      type: 'object',
      description: 'What the data platform is made of.',
      properties: {
        pattern: text('How the layers are cut, such as `medallion`.'),
        warehouse: text('Where the tables are.'),
        orchestrator: text('What runs the pipelines.'),
      },
    },
    pipelines: {
      type: 'object',
      description: 'How many pipelines there are, and how fresh their data is.',
      properties: {
        total: count('All pipelines.'),
        batch: count('Those that run on a schedule.'),
        streaming: count('Those that run all the time.'),
        sla_hours: { type: 'number', minimum: 0, description: 'How old the data may be, in hours.' },
      },
    },
    data_models: {
      type: 'object',
      description: 'How many models each layer has.',
      properties: {
        staging: count('Models that clean one source each.'),
        intermediate: count('Models that join and compute.'),
        marts: count('Models that people and programs read.'),
        tool: text('What builds the models, such as `dbt`.'),
      },
    },
    data_quality: {
      type: 'object',
      description: 'How the data is tested.',
      properties: {
        test_count: count('How many tests run.'),
        coverage: {
          type: 'string',
          pattern: '^(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?) ?%$',
          expected: 'a percentage such as 95%',
          description: 'The share of models that have tests, as a percentage.',
        },
        freshness_monitored: { type: 'boolean', description: 'Whether somebody is told when data comes late.' },
      },
    },
    sources: texts('Where the data comes from.'),
    destinations: texts('Where the data goes.'),
    documentation: texts('Paths of the documents that were written.'),
    self_healing_log: {
      type: 'object',
      description: 'Every attempt to get the checks green, the failed ones too.',
      required: ['attempts', 'final_status'],
      properties: {
        attempts: {
          type: 'array',
          minItems: 1,
          description: 'The attempts in their order.',
          items: {
            type: 'object',
            required: ['attempt', 'status'],
            properties: {
              attempt: { type: 'integer', minimum: 1, description: 'The number of the attempt, from 1.' },
              status: text('How the attempt ended: `failed` or `success`.'),
              error: text('What went wrong.'),
              fix: text('What was done about it.'),
            },
          },
        },
        final_status: text('How the last attempt ended.'),
      },
    },
    next_agent: text('The agent that goes on.'),
  },
};
