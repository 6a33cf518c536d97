import { allRules } from '../core/languages.ts';
import type { JsonSchema } from '../core/schema/schema.ts';
import { kindOf } from '../core/settings/settings.ts';
import { clients } from '../core/skill/clients/index.ts';
import { builtInProfiles } from '../core/skill/profiles/index.ts';

/** A JSON Schema as other programs read it. */
export type PublishedSchema = Readonly<Record<string, unknown>>;

/** Where words of our own stand for what is known when the program is built, they become lists to choose from. */
const known: Readonly<Partial<Record<NonNullable<JsonSchema['holds']>, PublishedSchema>>> = {
  client: { enum: clients.map((client) => client.id), enumDescriptions: clients.map((client) => client.title) },
  // A workspace adds its own.
  profile: {
    anyOf: [
      {
        enum: builtInProfiles.map((profile) => profile.id),
        enumDescriptions: builtInProfiles.map(({ summary }) => summary),
      },
      {},
    ],
  },
  rule: ruleNames(),
};

/** Every rule, and every kind of rules. */
function ruleNames(): PublishedSchema {
  const ofRules = allRules.map((rule) => [rule.id, rule.summary] as const);
  const ofKinds = [...new Set(allRules.map((rule) => kindOf(rule.id)))].map((kind) => {
    return [kind, 'Every rule of this kind that is not named itself.'] as const;
  });
  const all = [...ofRules, ...ofKinds].sort(([a], [b]) => (a < b ? -1 : 1));
  return { enum: all.map(([id]) => id), enumDescriptions: all.map(([, summary]) => summary) };
}

/** One of our schemas without the words that only Gatewright reads. */
export function published(schema: JsonSchema): PublishedSchema {
  const entries = Object.entries(schema).flatMap(([word, value]): [string, unknown][] => {
    switch (word) {
      case 'expected':
        return [];
      case 'holds':
        return Object.entries(known[value as keyof typeof known] ?? {});
      case 'properties':
      case '$defs':
        return [
          [word, Object.fromEntries(Object.entries(value).map(([key, each]) => [key, published(each as JsonSchema)]))],
        ];
      case 'items':
      case 'additionalProperties':
      case 'propertyNames':
        return [[word, typeof value === 'object' ? published(value) : value]];
      default:
        return [[word, value]];
    }
  });
  return Object.fromEntries(entries);
}
