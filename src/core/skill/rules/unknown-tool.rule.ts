import { nearest } from '../../words.ts';
import type { Client } from '../clients/client.ts';
import { foreignItems } from './foreign-tools.ts';
import { defineSkillRule } from './skill-rule.ts';
import { currentTools, lookUp, toolListsOf } from './tool-lists.ts';

const agent = (tools: string) =>
  `---\nname: loader\ndescription: Loads orders into the warehouse. Use when orders are late.\ntools: ${tools}\n---\n`;

export default defineSkillRule('skill/unknown-tool', {
  severity: 'warning',
  summary: 'A list of tools names one that the client does not have.',
  why: 'The client passes over a name it does not know and says nothing. The agent starts with fewer tools than its author thinks, or, when the list was to forbid something, with more.',
  remedy:
    'Correct the name, or take it out; names of your own belong into the setting for the vocabulary of that client.',
  examplePath: '.claude/agents/loader.md',
  bad: agent('Read, «WebFecth», Bash'),
  good: agent('Read, WebFetch, Bash'),
  fixed: agent('Read, WebFetch, Bash'),
  check(document, report, workspace) {
    for (const list of toolListsOf(document)) {
      const foreign = foreignItems(list, document);
      for (const item of list.items) {
        if (foreign.includes(item) || lookUp(list.client, item.text)) continue;
        const bare = item.text.replace(/\(.*$/s, '');
        const near = nearest(bare, currentTools(list.client)) ?? sameLetters(bare, list.client);
        // Another client of a shared file may well have a tool of that name.
        if (list.shared && !near) continue;
        const isAgent = list.client.tools?.Agent !== undefined && workspace.definitions('agent', item.text).length > 0;
        const { title } = list.client;
        const span = { start: item.span.start, end: item.span.start + bare.length };
        report({
          span: near ? span : item.span,
          severity: list.client.id === 'vscode' ? 'hint' : 'warning',
          message: isAgent
            ? `'${item.text}' is an agent and no tool; 'Agent(${item.text})' lets it be called.`
            : `${title} has no tool '${bare}'${near ? `; did you mean '${near}'?` : advice(bare, list.client, list.key.value === 'tools')}`,
          fixes: isAgent
            ? [
                {
                  title: `Change to 'Agent(${item.text})'`,
                  edits: [{ span: item.span, newText: `Agent(${item.text})` }],
                },
              ]
            : near
              ? [{ title: `Change to '${near}'`, edits: [{ span, newText: near }] }]
              : [],
        });
      }
    }
  },
});

/** A tool that is only written otherwise: `read` for `Read`, `web_search` for `WebSearch`. */
function sameLetters(name: string, client: Client): string | undefined {
  const letters = (text: string) => text.toLowerCase().replace(/[^a-z]/g, '');
  return currentTools(client).find((each) => letters(each) === letters(name));
}

function advice(name: string, client: Client, allows: boolean): string {
  if (allows && /^all(?:[ _-]?tools)?$/i.test(name)) return "; an agent without the key 'tools' may use all of them.";
  const isServer = client.id === 'claude-code' && /^[a-z][\w-]*$/i.test(name);
  return `, so the name does nothing; ${isServer ? `write 'mcp__${name}' for an MCP server, or take it out.` : 'correct it or take it out.'}`;
}
