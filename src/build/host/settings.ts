/** User settings of every embedded VS Code: no welcome pages, nothing that calls out, nothing that asks. */
export const quietSettings: Readonly<Record<string, unknown>> = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'git.openRepositoryInParentFolders': 'never',
  'telemetry.telemetryLevel': 'off',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/**
 * Whether the workspace is trusted. `everything`: there is no trust to ask for. `restricted`: the workspace opens in
 * restricted mode, without a question.
 */
export type Trust = 'everything' | 'restricted';

/** The settings that make a workspace trusted or not. */
export function trustSettings(trust: Trust): Readonly<Record<string, unknown>> {
  if (trust === 'everything') return { 'security.workspace.trust.enabled': false };
  return { 'security.workspace.trust.enabled': true, 'security.workspace.trust.startupPrompt': 'never' };
}
