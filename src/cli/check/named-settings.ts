import { Engine, type EngineOptions } from '../../core/engine.ts';
import type { Finding } from '../../core/finding.ts';
import { configPath } from '../../core/settings/assign-profile.ts';
import { WorkspaceIndex } from '../../core/workspace.ts';
import type { SettingsFiles } from '../../sources/settings-files.ts';

/**
 * What is wrong with a settings file that was named on the command line. It is not part of the workspace, so nobody
 * would report it, and settings that are silently left out would make a check pass that should not.
 */
export function faultsOfSettings({ config = '', profiles }: SettingsFiles, options: EngineOptions): readonly Finding[] {
  const engine = new Engine(options);
  const index = new WorkspaceIndex({ kind: () => undefined, list: () => [] });
  for (const [path, text] of Object.entries(profiles)) {
    const profile = engine.parse(path, text);
    if (profile) index.set(path, engine.facts(profile));
  }
  const document = engine.parse(configPath, config);
  if (!document) return [];
  return engine.conclude(engine.check(document, index)).filter((finding) => finding.severity === 'error');
}
