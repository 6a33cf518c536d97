import { type CompletionItem, CompletionItemKind, type CompletionList, commands, workspace } from 'vscode';
import type { Middleware } from 'vscode-languageclient/node';

/**
 * Leaves out a completion that VS Code offers itself at the same place: it completes keys and values of skill, agent,
 * prompt and instructions files, and paths and headings in the links of Markdown. What it offers differs between its
 * versions and settings, so it is asked each time that there is something to leave out.
 */
export function yieldToBuiltInCompletions(): NonNullable<Middleware['provideCompletionItem']> {
  /** Places at which the others are being asked: there we keep silent, or we would ask ourselves without end. */
  const asking = new Set<string>();

  return async (document, position, context, token, next) => {
    const place = `${document.uri} ${position.line} ${position.character}`;
    if (asking.has(place)) return undefined;
    const own = await next(document, position, context, token);
    const items = Array.isArray(own) ? own : (own?.items ?? []);
    const yields = workspace.getConfiguration('gatewright', document.uri).get('yieldToBuiltIn', true);
    if (items.length === 0 || !yields || token.isCancellationRequested) return own;
    asking.add(place);
    try {
      const others = await commands.executeCommand<CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        position,
        context.triggerCharacter,
      );
      const taken = new Set(others.items.filter(isMeant).map(nameOf));
      return items.filter((item) => !taken.has(nameOf(item)));
    } finally {
      asking.delete(place);
    }
  };
}

/** False for words that just stand somewhere in the file, and for snippets, which insert something else. */
function isMeant({ kind }: CompletionItem): boolean {
  return kind !== CompletionItemKind.Text && kind !== CompletionItemKind.Snippet;
}

/** Markdown shows the mark before a heading's name. */
function nameOf({ label }: CompletionItem): string {
  return (typeof label === 'string' ? label : label.label).replace(/^#/, '');
}
