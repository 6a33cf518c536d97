import { window } from 'vscode';
import type { CatalogView } from './view.ts';

/** Asks for the filter of the view, which follows while it is typed. Escape brings the earlier one back. */
export function askFilter(view: CatalogView): Promise<void> {
  const before = view.filter;
  const input = window.createInputBox();
  input.title = `Filter the ${view.spec.title}`;
  input.prompt = `Words of ${view.spec.filterHint}; all of them must occur.`;
  input.placeholder = 'For example: orders data';
  input.value = before;
  return new Promise((resolve) => {
    let isAccepted = false;
    input.onDidChangeValue((text) => {
      view.filter = text.trim();
    });
    input.onDidAccept(() => {
      isAccepted = true;
      input.hide();
    });
    input.onDidHide(() => {
      if (!isAccepted) view.filter = before;
      input.dispose();
      resolve();
    });
    input.show();
  });
}
