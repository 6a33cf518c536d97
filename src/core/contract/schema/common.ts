import type { JsonSchema } from '../../schema/schema.ts';
import { def, list, number, part, text, usually } from './parts.ts';
import type { Dialect } from './versions.ts';

/** Parts that stand in many places: ids, tags, links to definitions, and properties of one's own. */
export function commonDefs(dialect: Dialect): Readonly<Record<string, JsonSchema>> {
  return {
    id: text('A technical id that stays the same when names change. It is unique in its list, and references use it.', {
      pattern: '^[A-Za-z0-9_-]+$',
      expected: "an id of letters, digits, '-' and '_'",
    }),
    tags: list(
      'Words to find and group things by.',
      { type: 'string' },
      { examples: ['finance', 'sensitive', 'gdpr'] },
    ),
    authoritativeDefinitions: list('Links to where this is defined or explained with authority.', def('link')),
    link: linkOf(dialect),
    customProperties: list(
      'Facts of your own that the standard has no key for, each with a name and a value.',
      def('customProperty'),
    ),
    customProperty: customPropertyOf(dialect),
  };
}

function linkOf(dialect: Dialect): JsonSchema {
  const properties = {
    url: text('Where the definition can be read.', { examples: ['https://wiki.example.com/definitions/order'] }),
    type: usually('What kind of page the link leads to.', {
      businessDefinition: 'What the term means to the business.',
      transformationImplementation: 'The code that makes the data.',
      implementation: 'Where the thing itself is built.',
      tutorial: 'How to work with it.',
      videoTutorial: 'A film that shows how to work with it.',
    }),
    ...(dialect.isFrom31 ? { description: text('What a reader finds there.') } : {}),
  };
  return part(dialect, properties, {
    required: ['url', 'type'],
    called: { noun: 'definition', by: ['type', 'url'] },
    instead: { link: 'url', href: 'url' },
  });
}

function customPropertyOf(dialect: Dialect): JsonSchema {
  const properties = {
    property: text('The name of the fact.', { examples: ['retentionClass', 'consumers'] }),
    value: { description: 'What it says; of any form.' },
    ...(dialect.isFrom31 ? { description: text('What the fact means, for people.') } : {}),
  };
  return part(dialect, properties, {
    // Before 3.1.0 neither had to be there.
    ...(dialect.isFrom31 ? { required: ['property', 'value'] } : {}),
    called: { noun: 'custom property', by: ['property'] },
    instead: { name: 'property', key: 'property' },
  });
}

/** What the data costs. */
export function priceOf(dialect: Dialect): JsonSchema {
  const properties = {
    priceAmount: number('How much one unit costs.', { examples: [9.95] }),
    priceCurrency: usually('The currency of the amount, by its ISO code.', {
      EUR: 'Euro.',
      USD: 'US dollar.',
      GBP: 'Pound sterling.',
    }),
    priceUnit: text('What is paid for: the unit of the amount.', { examples: ['megabyte', 'gigabyte', 'month'] }),
  };
  return {
    ...part(dialect, properties, { instead: { amount: 'priceAmount', currency: 'priceCurrency', unit: 'priceUnit' } }),
    description: 'What it costs to use the data.',
  };
}
