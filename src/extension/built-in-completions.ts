import { type CompletionItem, CompletionItemKind, CompletionList, commands, workspace } from 'vscode';
import type { Middleware } from 'vscode-languageclient/node';

/**
 * Leaves out a completion that VS Code offers itself at the same place: it completes keys and values of skill, agent,
 * prompt and instructions files, and paths and headings in the links of Markdown. What it offers differs between its
 * versions and settings, so it is asked each time that there is something to leave out.
 */
export function yieldToBuiltInCompletions(): NonNullable<Middleware['provideCompletionItem']> {
  /**
   * What we have for the places at which everybody is being asked, ourselves included: there it is given as it is, or we
   * would ask without end. VS Code may also ask for one place twice, and must not get nothing then.
   */
  const asking = new Map<string, readonly CompletionItem[]>();

  return async (document, position, context, token, next) => {
    const place = `${document.uri} ${document.version} ${position.line} ${position.character}`;
    const known = asking.get(place);
    if (known) return [...known];
    const own = await next(document, position, context, token);
    const items = Array.isArray(own) ? own : (own?.items ?? []);
    const yields = workspace.getConfiguration('gatewright', document.uri).get('yieldToBuiltIn', true);
    if (items.length === 0 || !yields || token.isCancellationRequested) return own;
    asking.set(place, items);
    try {
      const all = await commands.executeCommand<CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        position,
        context.triggerCharacter,
      );
      const [offered, ours] = [countsOf(all.items), countsOf(items)];
      const left = items.filter((item) => (offered.get(nameOf(item)) ?? 0) <= (ours.get(nameOf(item)) ?? 0));
      return new CompletionList(left, !Array.isArray(own) && own?.isIncomplete);
    } finally {
      asking.delete(place);
    }
  };
}

/** How often each name is offered, other than as a word or a snippet. */
function countsOf(items: readonly CompletionItem[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of items.filter(isMeant).map(nameOf)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** False for words that just stand somewhere in the file, and for snippets, which insert something else. */
function isMeant({ kind }: CompletionItem): boolean {
  return kind !== CompletionItemKind.Text && kind !== CompletionItemKind.Snippet;
}

/** Markdown shows the mark before a heading's name. */
function nameOf({ label }: CompletionItem): string {
  return (typeof label === 'string' ? label : label.label).replace(/^#/, '');
}
