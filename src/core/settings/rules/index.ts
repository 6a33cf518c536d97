import duplicateId from './duplicate-id.rule.ts';
import extendsLoop from './extends-loop.rule.ts';
import invalidGlob from './invalid-glob.rule.ts';
import invalidPattern from './invalid-pattern.rule.ts';
import invalidValue from './invalid-value.rule.ts';
import missingKey from './missing-key.rule.ts';
import type { SettingsRule } from './settings-rule.ts';
import tooLarge from './too-large.rule.ts';
import unknownClient from './unknown-client.rule.ts';
import unknownKey from './unknown-key.rule.ts';
import unknownProfile from './unknown-profile.rule.ts';
import unknownRule from './unknown-rule.rule.ts';
import yamlSyntax from './yaml-syntax.rule.ts';

/** Every rule on settings files, in alphabetical order. A test fails when a rule file is missing here. */
export const rules: readonly SettingsRule[] = [
  invalidGlob,
  invalidValue,
  unknownClient,
  unknownKey,
  unknownProfile,
  unknownRule,
  yamlSyntax,
  duplicateId,
  extendsLoop,
  invalidPattern,
  missingKey,
  tooLarge,
];
