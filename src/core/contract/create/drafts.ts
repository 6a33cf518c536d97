import { usualServers } from '../snippets/servers.ts';

/** How a contract begins; the first stop is what only its author knows. */
const head = `‹:origin›apiVersion: v3.1.0
kind: DataContract
id: ‹:id›
name: ‹name›
version: 1.0.0
# It becomes 'active' when its consumers have agreed.
status: draft
‹:domain›description:
  purpose: «What the data is for, and which decisions rest on it.»
  usage: «Who may use it, and how.»
  limitations: «What it must not be used for, and what is missing in it.»
`;

/** How it ends: what nobody can read from a schema. */
const tail = `‹:team›# To decide: what consumers can rely on. Agree on the values with those who load the data.
slaProperties:
  - property: latency
    value: «24»
    unit: «h»
    description: «At most so long after it happened, a row can be read.»
  - property: retention
    value: «3»
    unit: «y»
support:
  - channel: «data-help»
    tool: «slack»
    description: «Where consumers ask, and hear of changes.»
`;

/** The types of servers to choose from, the usual ones in front. */
export const serverTypes: readonly string[] = usualServers.map(([type]) => type);

/**
 * A contract as a draft: its server by its type, and its schema as a draft of its own.
 *
 * @param known names of the server's fields that are slots, because their values are known
 */
export function contractDraft(serverType: string, known: readonly string[], schema: string): string {
  return `${head}${serversDraft(serverType, known)}${schema}${tail}`;
}

/** The section `servers`; nothing for a type whose fields are not known. */
function serversDraft(serverType: string, known: readonly string[]): string {
  const server = usualServers.find(([type]) => type === serverType);
  if (!server) return '';
  const [type, , fields] = server;
  const lines = fields.map((field) => {
    const [key = '', sample = ''] = field.split(/: (.*)/);
    return `    ${key}: ${known.includes(key) ? `‹${key}›` : `«${sample}»`}\n`;
  });
  return `servers:\n  - server: production\n    type: ${type}\n    environment: prod\n${lines.join('')}`;
}

/** Who answers for the data, when somebody was named; else where that belongs. */
export function teamText(owner: string): string {
  if (owner !== '') return `team:\n  members:\n    - username: ${owner}\n      role: owner\n`;
  return `# To decide: who answers for the data? Take the marks off and put a name in.\n# team:\n#   members:\n#     - username: data-team@example.com\n#       role: owner\n`;
}
