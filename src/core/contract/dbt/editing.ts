import type { Editing } from '../../language.ts';
import { lookUp } from '../features/look-up.ts';
import { modelMentions } from '../features/mentions-dbt.ts';
import { rename } from '../features/rename.ts';
import type { DbtModelFile } from './model-file.ts';

/** What people who write models of dbt are offered: the way from a `ref` or `source` to what it names, and back. */
export const dbtModelEditing: Editing<DbtModelFile> = {
  features: { mentions: modelMentions, rename },
  lookUp,
};
