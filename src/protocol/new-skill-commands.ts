import type { Command } from './commands.ts';

/** The commands that make files. */
export const newSkillCommands = {
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
} as const satisfies Readonly<Record<`gatewright.${string}`, Command>>;
