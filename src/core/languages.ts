import { dbtModelLanguage } from './contract/dbt/language.ts';
import type { DbtModelFile } from './contract/dbt/model-file.ts';
import type { ContractDocument } from './contract/document.ts';
import { contractLanguage } from './contract/index.ts';
import type { SqlParser } from './contract/sql/dialects.ts';
import contractValidators from './contract/validators.generated.js';
import type { EngineOptions } from './engine.ts';
import type { Editing, Language } from './language.ts';
import type { RuleText } from './rule.ts';
import { engineRules } from './rules/index.ts';
import { settingsLanguage } from './settings/index.ts';
import type { SettingsDocument } from './settings/model.ts';
import { type Settings, severitiesOf } from './settings/settings.ts';
import settingsValidators from './settings/validators.generated.js';
import { type SkillContext, type SkillSettings, skillLanguage } from './skill/index.ts';
import type { SkillDocument } from './skill/model.ts';
import { builtInProfiles } from './skill/profiles/index.ts';
import type { OwnProfiles } from './skill/profiles/own-profile.ts';
import skillValidators from './skill/profiles/validators.generated.js';

/** What languages offer besides findings, from `editing.ts`: left out where it is not wanted, since it is large. */
export interface Editings {
  skill(context: SkillContext): Editing<SkillDocument>;
  readonly contract: Editing<ContractDocument>;
  readonly dbtModel: Editing<DbtModelFile>;
  readonly settings: Editing<SettingsDocument>;
}

/**
 * What an engine is made of in a workspace with these settings; `own` is absent where there are no profile files.
 * Without a parser nothing is said of the SQL in contracts.
 */
export function engineOptions(
  settings: Settings,
  own?: OwnProfiles,
  editings?: Editings,
  parseSql?: SqlParser,
): EngineOptions {
  const known = [...builtInProfiles, ...(own?.profiles ?? []).map((each) => each.profile)].map((profile) => profile.id);
  const { clients, vocabulary } = settings;
  // A glob with an unknown profile must not keep its files from being checked at all.
  const profiles = Object.fromEntries(Object.entries(settings.profiles).filter(([, id]) => known.includes(id)));
  const ofSkills = {
    profiles,
    vocabulary,
    ownProfiles: own?.profiles ?? [],
    ...(clients.length > 0 ? { clients } : {}),
  };
  return {
    languages: languagesOf(ofSkills, own?.patternProblem, editings && wanted(editings, settings), parseSql),
    severities: severitiesOf(
      settings,
      allRules.map((rule) => rule.id),
    ),
  };
}

/** What the user wants of what languages offer. */
function wanted(editings: Editings, settings: Settings): Editings {
  if (settings['contracts.consumersLens']) return editings;
  const { lenses, ...features } = editings.contract.features;
  return { ...editings, contract: { ...editings.contract, features } };
}

/** Every language there is. */
export function languagesOf(
  settings: SkillSettings = {},
  patternProblem?: OwnProfiles['patternProblem'],
  editings?: Editings,
  parseSql?: SqlParser,
): readonly Language[] {
  const others: readonly Language[] = [
    skillLanguage(skillValidators, settings, editings?.skill),
    contractLanguage(contractValidators, editings?.contract, parseSql),
    dbtModelLanguage(editings?.dbtModel),
  ];
  const rules = [...others.flatMap((language) => language.rules), ...engineRules];
  return [
    ...others,
    settingsLanguage(settingsValidators, {
      rules,
      ...(patternProblem ? { patternProblem } : {}),
      ...(editings ? { editing: editings.settings } : {}),
    }),
  ];
}

/** Every rule there is: those of the languages and the engine's own. */
export const allRules: readonly RuleText[] = [...languagesOf().flatMap((language) => language.rules), ...engineRules];
