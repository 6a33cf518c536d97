import type { Editing, Language, Status } from '../language.ts';
import type { RuleText } from '../rule.ts';
import type { Validator } from '../schema/validate.ts';
import { profileSchema } from '../skill/profiles/profile-schema.ts';
import { configSchema } from './config-schema.ts';
import { factsOf } from './facts.ts';
import { SettingsDocument, type SettingsForm, type SettingsKind } from './model.ts';
import { rules } from './rules/index.ts';

/** What the rules on settings need to know of the rest. */
export interface SettingsContext {
  /** The rules of all other languages and of the engine. */
  readonly rules?: readonly RuleText[];
  /** Why a regular expression of a profile cannot be used; it is not asked where there are no profiles. */
  readonly patternProblem?: (source: string) => string | undefined;
  readonly editing?: Editing<SettingsDocument>;
}

const statuses: Readonly<Record<SettingsKind, Status>> = {
  config: {
    profile: 'config',
    title: 'Gatewright settings',
    summary: 'What is checked in this workspace, and how strictly.',
    clients: [],
  },
  profile: {
    profile: 'profile',
    title: 'Gatewright profile',
    summary: 'A family of skill or agent files of this workspace.',
    clients: [],
  },
};

/**
 * The language of `.gatewright/config.yaml` and `.gatewright/profiles/*.yaml`.
 *
 * @param validators of the two schemas, by kind
 */
export function settingsLanguage(
  validators: Readonly<Record<SettingsKind, Validator>>,
  { rules: others = [], patternProblem, editing }: SettingsContext = {},
): Language<SettingsDocument> {
  const known = [...others, ...rules];
  const formOf = (kind: SettingsKind): SettingsForm => ({
    kind,
    schema: kind === 'config' ? configSchema : profileSchema,
    validator: validators[kind],
    rules: known,
    patternProblem,
  });
  const forms = { config: formOf('config'), profile: formOf('profile') };
  return {
    id: 'settings',
    title: 'settings of Gatewright',
    rules,
    mayClaim: (path) => settingsKindOf(path) !== undefined,
    expects: (path) => settingsKindOf(path) !== undefined,
    parse(path, text) {
      const kind = settingsKindOf(path);
      return kind && new SettingsDocument(path, text, forms[kind]);
    },
    status: ({ form }) => statuses[form.kind],
    // The place of a settings file says what it is; nobody chooses.
    choices: [],
    facts: factsOf,
    severityOf: () => undefined,
    ...(editing ? { editing } : {}),
  };
}

/** What a file of settings is by its path from the workspace root; `undefined` for every other file. */
export function settingsKindOf(path: string): SettingsKind | undefined {
  if (/^\.gatewright\/config\.ya?ml$/.test(path)) return 'config';
  return /^\.gatewright\/profiles\/[^/]+\.ya?ml$/.test(path) ? 'profile' : undefined;
}
