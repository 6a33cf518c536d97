import { defineRule, type Rule } from '../../rule.ts';
import type { SettingsDocument } from '../model.ts';

export type SettingsRule = Rule<SettingsDocument>;

/** Declares a rule on settings files: `config/…` for `.gatewright/config.yaml` or both kinds, `profile/…` for profiles only. */
export function defineSettingsRule(
  id: `${'config' | 'profile'}/${string}`,
  rule: Omit<SettingsRule, 'id'>,
): SettingsRule {
  if (id.startsWith('config/'))
    return defineRule<SettingsDocument>(id, { examplePath: '.gatewright/config.yaml', ...rule });
  return defineRule<SettingsDocument>(id, {
    examplePath: '.gatewright/profiles/loader.yaml',
    profiles: ['profile'],
    ...rule,
  });
}
