import type { JsonSchema } from '../../schema/schema.ts';

export type OdcsVersion = '3.0.0' | '3.0.1' | '3.0.2' | '3.1.0';

/** The form of a contract in one version of ODCS. */
export function odcsSchema(_version: OdcsVersion): JsonSchema {
  return { type: 'object' };
}
