import { commands, Disposable, EventEmitter, Uri, workspace } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { type ExplainParams, explainRequest } from '../protocol/requests.ts';

const scheme = 'gatewright-rule';

/** Gives the pages of rules as virtual documents, whose texts come from the server. */
export function registerRulePages(client: LanguageClient): Disposable {
  const changed = new EventEmitter<Uri>();
  const provider = workspace.registerTextDocumentContentProvider(scheme, {
    onDidChange: changed.event,
    async provideTextDocumentContent(uri) {
      const rule = uri.path.replace(/^\//, '').replace(/\.md$/, '');
      const params: ExplainParams = { rule };
      const page = await client.sendRequest<string | null>(explainRequest, params);
      return page ?? `# ${rule}\n\nThere is no rule of this name.\n`;
    },
  });
  return Disposable.from(provider, changed);
}

/** Opens a rule's page in the Markdown preview. */
export async function showRulePage(rule: string): Promise<void> {
  await commands.executeCommand('markdown.showPreview', Uri.from({ scheme, path: `/${rule}.md` }));
}
