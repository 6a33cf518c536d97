import { code, prose } from '../../../markdown.ts';
import type { Client, ClientTool } from '../../clients/client.ts';
import { lookUp, toolListsOf } from '../../rules/tool-lists.ts';
import { clientFact } from './client-facts.ts';
import { isExplainedByEditor } from './explained-by-editor.ts';
import { type HoverKind, holds, hoverOf } from './kind.ts';

/** A tool in a list of tools, as the client that has such a list knows it. */
export const tool: HoverKind = (document, offset, { languageId }) => {
  for (const { items, client } of toolListsOf(document)) {
    const item = items.find((each) => holds(each.span, offset));
    const known = item && lookUp(client, item.text);
    if (!item || !known) continue;
    const isCurrent = known === 'open' || !(known.removed || known.renamedTo || known.replacedBy);
    if (isCurrent && isExplainedByEditor(languageId, client.id, item.text.replace(/\(.*$/s, ''))) continue;
    const [fact, ...more] = known === 'open' ? [openName(item.text, client)] : factsOf(known, client);
    return hoverOf(item.span, [`${code(item.text)} · tool`, clientFact(client, 'tools', fact), ...more]);
  }
  return undefined;
};

function factsOf(tool: ClientTool, client: Client): [string, ...string[]] {
  const { renamedTo, replacedBy, removed } = tool;
  const now = replacedBy ?? (renamedTo ? [renamedTo] : []);
  const successors = now.map((name) => {
    const successor = client.tools?.[name];
    return `- ${code(name)}${successor ? `: ${prose(successor.description)}` : ''}`;
  });
  const state = removed
    ? `${client.title} no longer has it${now.length > 0 ? '; its work is done by:' : ', so the name does nothing.'}`
    : now.length > 0
      ? `An old name; ${now.length > 1 ? "today's are" : "today's is"}:`
      : '';
  return [prose(tool.description), [state, ...(successors.length > 0 ? ['', ...successors] : [])].join('\n')];
}

/** A name that users bring along, so that the client has no description of it. */
function openName(text: string, client: Client): string {
  const [, server, own] = /^mcp__([^_]+(?:_[^_]+)*)(?:__(.+))?$/.exec(text) ?? [];
  if (server === undefined) return `A name that ${client.title} takes for tools which users add.`;
  if (own === undefined || own === '*') return `All tools of the MCP server ${code(server)}.`;
  return `The tool ${code(own)} of the MCP server ${code(server)}.`;
}
