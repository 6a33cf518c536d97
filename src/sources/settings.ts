import { editings } from '../core/editing.ts';
import { ownProfiles } from '../core/skill/profiles/own-profile.ts';
import { readSettingsFiles } from './settings-files.ts';
import { type WorkspaceSettings, workspaceSettings } from './workspace-settings.ts';

export type { WorkspaceSettings } from './workspace-settings.ts';

/**
 * The settings of a workspace, its own profiles included, for those who run long; the command line puts the same
 * pieces together and loads less.
 *
 * @param editor the editor's settings as its client sent them
 */
export function readSettings(root: string, editor?: unknown): WorkspaceSettings {
  const files = readSettingsFiles(root);
  return workspaceSettings({ files, ownProfiles: ownProfiles(files.profiles), editor, editings });
}
