import type { JsonSchema } from '../schema/schema.ts';
import { settingsTable } from './settings.ts';

/** The schema of `.gatewright/config.yaml`: the settings that are not the editor's alone. */
export const configSchema: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  properties: Object.fromEntries(
    Object.entries(settingsTable)
      .filter(([, setting]) => setting.home === 'workspace')
      .map(([key, { description, default: fallback, schema }]) => [key, { ...schema, description, default: fallback }]),
  ),
};
