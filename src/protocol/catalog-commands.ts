import type { Command } from './commands.ts';

const title = 'view == gatewright.catalog';
const onFile = 'view == gatewright.catalog && viewItem =~ /\\bfile\\b/';
const onCallable = 'view == gatewright.catalog && viewItem =~ /\\bcallable\\b/';
const contracts = 'view == gatewright.contracts';
const onRow = 'view =~ /^gatewright\\.(catalog|contracts)$/ && viewItem =~ /\\b(file|relation|part)\\b/';

/** A command on a row of such a view. The palette has no row to offer, so it is left out there. */
function item(spec: Command, when: string, ...groups: readonly string[]): Command {
  return { ...spec, inPalette: false, menus: groups.map((group) => ({ menu: 'view/item/context', when, group })) };
}

const focused = 'focusedView == gatewright.catalog';

/** The commands of the views of files, by id. */
export const catalogCommands = {
  'gatewright.filterCatalog': {
    title: 'Filter Catalog…',
    icon: '$(filter)',
    menus: [{ menu: 'view/title', when: title, group: 'navigation@2' }],
  },
  'gatewright.clearCatalogFilter': {
    title: 'Clear Catalog Filter',
    icon: '$(clear-all)',
    enablement: 'gatewright.catalog.isFiltered',
    menus: [{ menu: 'view/title', when: `${title} && gatewright.catalog.isFiltered`, group: 'navigation@3' }],
  },
  'gatewright.groupCatalog': {
    title: 'Group Catalog By…',
    icon: '$(list-tree)',
    menus: [{ menu: 'view/title', when: title, group: 'navigation@4' }],
  },
  'gatewright.filterContracts': {
    title: 'Filter Contracts…',
    icon: '$(filter)',
    menus: [{ menu: 'view/title', when: contracts, group: 'navigation@2' }],
  },
  'gatewright.clearContractsFilter': {
    title: 'Clear Contracts Filter',
    icon: '$(clear-all)',
    enablement: 'gatewright.contracts.isFiltered',
    menus: [{ menu: 'view/title', when: `${contracts} && gatewright.contracts.isFiltered`, group: 'navigation@3' }],
  },
  'gatewright.groupContracts': {
    title: 'Group Contracts By…',
    icon: '$(list-tree)',
    menus: [{ menu: 'view/title', when: contracts, group: 'navigation@4' }],
  },
  'gatewright.explainProfiles': { title: 'Explain Profiles' },
  'gatewright.openCatalogItem': item({ title: 'Open' }, onRow, '1_open@1'),
  'gatewright.openCatalogItemToSide': item(
    {
      title: 'Open to the Side',
      keybinding: { key: 'ctrl+enter', mac: 'cmd+enter', when: 'focusedView =~ /^gatewright\\.(catalog|contracts)$/' },
    },
    onRow,
    '1_open@2',
  ),
  'gatewright.revealCatalogItem': item({ title: 'Reveal in Explorer View' }, onRow, '1_open@3'),
  'gatewright.copyInvocation': item({ title: 'Copy Invocation', icon: '$(copy)' }, onCallable, '2_call@1', 'inline@1'),
  'gatewright.renameCatalogItem': item(
    { title: 'Rename…', keybinding: { key: 'f2', when: `${focused} && isWorkspaceTrusted` } },
    `${onFile} && isWorkspaceTrusted`,
    '3_edit@1',
  ),
  'gatewright.newFromCatalogItem': item({ title: 'New from This…' }, `${onFile} && isWorkspaceTrusted`, '3_edit@2'),
  'gatewright.copyCatalogItemPath': item({ title: 'Copy Path' }, onRow, '4_path@1'),
  'gatewright.copyCatalogItemRelativePath': item({ title: 'Copy Relative Path' }, onRow, '4_path@2'),
} as const satisfies Readonly<Record<`gatewright.${string}`, Command>>;

export type CatalogCommandId = keyof typeof catalogCommands;
