import { commands, type TreeView } from 'vscode';

/**
 * The row of the focused list that has the focus. The arrow keys move it and leave the selection where it is, and VS Code
 * tells an extension of the selection alone: so the focused row is selected or taken out of the selection, and what
 * changed is it. In the end it is what is selected.
 */
export async function focusedRow<T>(view: TreeView<T>): Promise<T | undefined> {
  const before = view.selection;
  await commands.executeCommand('list.toggleSelection');
  const after = view.selection;
  const row = after.find((each) => !before.includes(each)) ?? before.find((each) => !after.includes(each));
  if (row) await view.reveal(row, { select: true });
  return row;
}
