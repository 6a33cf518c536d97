import type { ContractDocument } from './contract/document.ts';
import { contractLanguage } from './contract/index.ts';
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
  readonly settings: Editing<SettingsDocument>;
}

/** What an engine is made of in a workspace with these settings; `own` is absent where there are no profile files. */
export function engineOptions(settings: Settings, own?: OwnProfiles, editings?: Editings): EngineOptions {
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
    languages: languagesOf(ofSkills, own?.patternProblem, editings),
    severities: severitiesOf(
      settings,
      allRules.map((rule) => rule.id),
    ),
  };
}

/** Every language there is. */
export function languagesOf(
  settings: SkillSettings = {},
  patternProblem?: OwnProfiles['patternProblem'],
  editings?: Editings,
): readonly Language[] {
  const others: readonly Language[] = [
    skillLanguage(skillValidators, settings, editings?.skill),
    contractLanguage(contractValidators, editings?.contract),
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
