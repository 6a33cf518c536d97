import type { ClientId } from '../../clients/client.ts';

/**
 * What VS Code (seen in 1.139) says by itself in a hover: the keys, tools and models it has a sentence for, by the
 * language it gives a file and the client it takes the file for. Other editors have no such languages.
 */
const explained: Readonly<Record<string, Readonly<Partial<Record<ClientId, readonly string[]>>>>> = {
  skill: {
    vscode: [
      ...['name', 'description', 'argument-hint', 'user-invocable', 'disable-model-invocation'],
      ...['license', 'compatibility', 'metadata', 'context'],
    ],
  },
  chatagent: {
    vscode: [
      ...['name', 'description', 'argument-hint', 'model', 'reasoning-effort', 'tools', 'handoffs', 'target', 'infer'],
      ...['agents', 'user-invocable', 'disable-model-invocation', 'advancedOptions', 'github', 'hooks'],
    ],
    'claude-code': [
      ...['name', 'description', 'tools', 'disallowedTools', 'model', 'permissionMode', 'skills', 'mcpServers'],
      ...['hooks', 'memory', 'Bash', 'Edit', 'Glob', 'Grep', 'Read', 'Write', 'WebFetch', 'WebSearch', 'Skill', 'LSP'],
      ...['NotebookEdit', 'AskUserQuestion', 'sonnet', 'opus', 'haiku', 'inherit'],
    ],
  },
  prompt: { vscode: ['name', 'description', 'argument-hint', 'model', 'tools', 'agent', 'mode'] },
  instructions: { vscode: ['name', 'description', 'applyTo', 'excludeAgent'] },
};

/** True when the editor says by itself what a client does with a key, a tool or a model of this name. */
export function isExplainedByEditor(languageId: string | undefined, client: ClientId, name: string): boolean {
  if (languageId === undefined || !Object.hasOwn(explained, languageId)) return false;
  return explained[languageId]?.[client]?.includes(name) ?? false;
}
