/** A command as the command palette shows it. */
export interface Command {
  /** Title case, with `…` when the command asks something before it does its work. */
  readonly title: string;
  /** When it can be used, as a `when` clause of VS Code; always when absent. */
  readonly enablement?: string;
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
} as const satisfies Readonly<Record<`gatewright.${string}`, Command>>;

export type CommandId = keyof typeof commands;

/** What stands before the titles in the command palette. */
export const commandCategory = 'Gatewright';
