import { dbtModelEditing } from './contract/dbt/editing.ts';
import { contractEditing } from './contract/editing.ts';
import type { Editings } from './languages.ts';
import { settingsEditing } from './settings/editing.ts';
import { skillEditing } from './skill/editing.ts';

/** What every language offers to people who write. */
export const editings: Editings = {
  skill: skillEditing,
  contract: contractEditing,
  dbtModel: dbtModelEditing,
  settings: settingsEditing,
};
