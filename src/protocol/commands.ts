import { catalogCommands } from './catalog-commands.ts';
import { newFileCommands } from './new-file-commands.ts';
import { placesCommands } from './places-commands.ts';
import { runCommands } from './run-commands.ts';

/** A command as the command palette shows it. */
export interface Command {
  /** Title case, with `…` when the command asks something before it does its work. */
  readonly title: string;
  /** When it can be used, as a `when` clause of VS Code; always when absent. */
  readonly enablement?: string;
  /** What a button of it shows, as a codicon: `$(filter)`. */
  readonly icon?: `$(${string})`;
  /** Where it stands besides the palette. */
  readonly menus?: readonly MenuPlace[];
  /** False when it needs something that the palette has not, such as a row of a view; true when absent. */
  readonly inPalette?: boolean;
  readonly keybinding?: Keybinding;
}

/** A place in a menu, in the words of VS Code's manifest. */
export interface MenuPlace {
  readonly menu: 'view/title' | 'view/item/context' | 'file/newFile' | 'explorer/context';
  readonly when: string;
  readonly group: string;
}

export interface Keybinding {
  readonly key: string;
  readonly mac?: string;
  readonly when: string;
}

/**
 * The commands of the extension, by id. The manifest is made of this table, and the extension has a handler for each
 * `CommandId`, or it does not compile.
 */
export const commands = {
  'gatewright.validateWorkspace': { title: 'Validate Workspace', enablement: 'workspaceFolderCount > 0' },
  'gatewright.explainRule': { title: 'Explain Rule…' },
  'gatewright.selectProfile': { title: 'Select Profile…', enablement: 'resourceExtname =~ /^\\.mdx?$/i' },
  'gatewright.restartServer': { title: 'Restart Server' },
  'gatewright.showOutput': { title: 'Show Output' },
  ...newFileCommands,
  ...catalogCommands,
  ...runCommands,
  ...placesCommands,
} as const satisfies Readonly<Record<`gatewright.${string}`, Command>>;

export type CommandId = keyof typeof commands;

/** What stands before the titles in the command palette. */
export const commandCategory = 'Gatewright';
