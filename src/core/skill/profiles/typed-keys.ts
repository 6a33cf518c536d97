import type { JsonSchema } from '../../schema/schema.ts';
import type { ClientKey } from '../clients/client.ts';

/** Text, or a list of texts. */
export const textOrList = { type: ['string', 'array'], items: { type: 'string' } } as const;

/**
 * The keys of a client's table as properties of a schema: what a value must look like, put to what the client does
 * with it. Keys without a form are left out; they are known all the same, since a client reads them.
 */
export function typedKeys(
  keys: Readonly<Record<string, ClientKey>>,
  forms: Readonly<Record<string, JsonSchema>>,
): Record<string, JsonSchema> {
  const known = Object.entries(forms).filter(([key]) => Object.hasOwn(keys, key));
  return Object.fromEntries(known.map(([key, form]) => [key, { ...form, description: keys[key]?.description ?? '' }]));
}
