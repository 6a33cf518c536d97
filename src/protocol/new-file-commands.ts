import type { Command } from './commands.ts';

const tables =
  'isWorkspaceTrusted && !explorerResourceIsFolder && (resourceExtname =~ /^\\.(sql|ddl|csv|tsv|jsonl|ndjson|parquet|parq)$/i || resourceFilename == manifest.json || (resourceExtname == .json && !(resourceFilename =~ /^(package|package-lock|tsconfig.*|jsconfig|composer)\\.json$/)))';

/** The commands that make files. */
export const newFileCommands = {
  'gatewright.newSkill': {
    title: 'New Skill…',
    icon: '$(add)',
    enablement: 'workspaceFolderCount > 0',
    menus: [
      { menu: 'view/title', when: 'view == gatewright.catalog && isWorkspaceTrusted', group: 'navigation@1' },
      { menu: 'file/newFile', when: 'workspaceFolderCount > 0', group: 'file' },
      { menu: 'explorer/context', when: 'explorerResourceIsFolder && isWorkspaceTrusted', group: '2_workspace@9' },
    ],
  },
  'gatewright.newContract': {
    title: 'New Contract…',
    icon: '$(add)',
    enablement: 'workspaceFolderCount > 0',
    menus: [
      { menu: 'view/title', when: 'view == gatewright.contracts && isWorkspaceTrusted', group: 'navigation@1' },
      { menu: 'file/newFile', when: 'workspaceFolderCount > 0', group: 'file' },
      { menu: 'explorer/context', when: 'explorerResourceIsFolder && isWorkspaceTrusted', group: '2_workspace@10' },
    ],
  },
  'gatewright.newContractFromFile': {
    title: 'New Contract from This File…',
    enablement: 'workspaceFolderCount > 0',
    inPalette: false,
    menus: [{ menu: 'explorer/context', when: tables, group: '2_workspace@10' }],
  },
} as const satisfies Readonly<Record<`gatewright.${string}`, Command>>;
