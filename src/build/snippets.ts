import { contractSnippets } from '../core/contract/snippets/index.ts';
import type { FileRole } from '../core/skill/clients/client.ts';
import { snippets } from '../core/skill/create/snippets.ts';
import type { Generator } from './generate.ts';

/** The language ids that VS Code gives to files of a role; older versions call them all Markdown. */
const languages: Readonly<Record<FileRole, string>> = {
  skill: 'skill,markdown',
  agent: 'chatagent,markdown',
  command: 'prompt,markdown',
  prompt: 'prompt,markdown',
  instructions: 'instructions,markdown',
};
const everywhere = 'markdown,skill,chatagent,prompt,instructions';

/** The snippets of new files and their parts, made of the drafts that New Skill uses. */
export const snippetFiles: Generator = async () => {
  const entries = snippets().map(({ prefix, title, description, body, role, isFile }) => {
    const scope = role ? languages[role] : everywhere;
    const snippet = { scope, prefix, description, body: body.split('\n'), ...(isFile ? { isFileTemplate: true } : {}) };
    return [`Gatewright: ${title}`, snippet] as const;
  });
  return new Map([
    ['snippets/skills.code-snippets', fileOf(entries)],
    ['snippets/contracts.code-snippets', fileOf(contractEntries())],
  ]);
};

/** A whole contract, and the parts of one. */
function contractEntries(): (readonly [string, object])[] {
  return contractSnippets.map(({ id, title, description, body }, index) => {
    const isFile = index === 0 ? { isFileTemplate: true } : {};
    const snippet = { scope: 'yaml', prefix: `gw-${id}`, description, body: body.trimEnd().split('\n'), ...isFile };
    return [`Gatewright: ${title}`, snippet];
  });
}

function fileOf(entries: readonly (readonly [string, object])[]): string {
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}
