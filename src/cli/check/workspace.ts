import type { SettingsFiles } from '../../sources/settings-files.ts';
import { type WorkspaceSettings, workspaceSettings } from '../../sources/workspace-settings.ts';

/** The settings of a workspace. What own profiles need is loaded only where there are some: it takes longer than most checks. */
export async function openWorkspace(files: SettingsFiles): Promise<WorkspaceSettings> {
  if (Object.keys(files.profiles).length === 0) return workspaceSettings({ files });
  const { ownProfiles } = await import('../../core/skill/profiles/own-profile.ts');
  return workspaceSettings({ files, ownProfiles: ownProfiles(files.profiles) });
}
