import type { JsonSchema } from '../../schema/schema.ts';
import { part, text, usually } from './parts.ts';
import type { Dialect } from './versions.ts';

/** One promise of service. */
export function slaOf(dialect: Dialect): JsonSchema {
  const scalar = ['string', 'number', 'boolean', 'null'] as const;
  const properties = {
    property: usually('What is promised.', {
      latency: 'How long it takes until something that happened is in the data; also called freshness.',
      frequency: 'How often the data is updated.',
      availability: 'How much of the time the data can be read.',
      retention: 'How long the data is kept.',
      generalAvailability: 'From when on everybody may use the data.',
      endOfSupport: 'Until when problems are looked at.',
      endOfLife: 'When the data is gone.',
      timeOfAvailability: 'By what time of the day the data is there.',
      throughput: 'How much can be read in a time.',
      errorRate: 'How many errors there may be.',
      severity: 'How grave a problem is.',
      timeToDetect: 'How long it may take until a problem is noticed.',
      timeToNotify: 'How long it may take until those who read the data know of it.',
      timeToRepair: 'How long a repair may take.',
    }),
    value: { type: scalar, description: 'How much is promised, in the unit beside it.', examples: [4, '2026-01-31'] },
    valueExt: { type: scalar, description: 'A second value that the promise needs, such as the end of a range.' },
    unit: usually('What the value counts.', {
      d: 'Days; also `day` and `days`.',
      y: 'Years; also `yr` and `years`.',
      h: 'Hours.',
      m: 'Minutes.',
      percent: 'Parts of a hundred.',
    }),
    element: text('The table or column that the promise is about; several with commas between them.', {
      examples: ['orders.created_at'],
    }),
    driver: usually('Why the promise is given.', {
      regulatory: 'A law or a regulator asks for it.',
      analytics: 'Reports and analyses rest on it.',
      operational: 'The business cannot run without it.',
    }),
    ...(dialect.isFrom31
      ? {
          description: text('The promise in plain words.'),
          scheduler: usually('The program that checks the promise.', { cron: 'A cron table.' }),
          schedule: text('When it is checked, in the form of the scheduler.', { examples: ['0 20 * * *'] }),
        }
      : {}),
  };
  return part(dialect, properties, {
    required: ['property', 'value'],
    called: { noun: 'SLA property', by: ['property'] },
    instead: { name: 'property', column: 'element', columns: 'element', elements: 'element', target: 'value' },
  });
}
