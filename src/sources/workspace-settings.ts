import { toValue } from '../core/document/yaml/node.ts';
import { parseYaml } from '../core/document/yaml/parse.ts';
import type { EngineOptions } from '../core/engine.ts';
import { type Editings, engineOptions } from '../core/languages.ts';
import { mergeSettings, type Settings } from '../core/settings/settings.ts';
import type { OwnProfiles } from '../core/skill/profiles/own-profile.ts';
import type { SettingsFiles } from './settings-files.ts';
import { parseSql } from './sql-parser.ts';

/** Everything that holds in one workspace, and the engine that checks by it. */
export interface WorkspaceSettings extends Settings {
  readonly engine: EngineOptions;
}

export interface SettingsSources {
  readonly files: SettingsFiles;
  /** The workspace's own profiles, made of `files.profiles`; reading them is left to the caller, because it is costly. */
  readonly ownProfiles?: OwnProfiles;
  /** The editor's settings as its client sent them. */
  readonly editor?: unknown;
  /** What languages offer besides findings; absent where only those are wanted. */
  readonly editings?: Editings;
}

/** Merges the settings of a workspace. What is wrong in them is left out: the rules on settings report it. */
export function workspaceSettings({ files, ownProfiles, editor, editings }: SettingsSources): WorkspaceSettings {
  const settings = mergeSettings([editor, configOf(files)]);
  return { ...settings, engine: engineOptions(settings, ownProfiles, editings, parseSql) };
}

function configOf({ config }: SettingsFiles): unknown {
  return config === undefined ? undefined : toValue(parseYaml(config).root);
}
