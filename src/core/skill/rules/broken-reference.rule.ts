import type { Fix } from '../../finding.ts';
import { directoryOf, resolvePath } from '../../paths.ts';
import { nearest } from '../../words.ts';
import type { Workspace } from '../../workspace.ts';
import { isSkillFile } from '../places.ts';
import { follow, type Reference, referencesOf } from './references.ts';
import { defineSkillRule } from './skill-rule.ts';

const front = '---\nname: demo\ndescription: Plans backfills. Use when history has to be loaded again.\n---\n\n';

export default defineSkillRule('skill/broken-reference', {
  severity: 'warning',
  summary: 'The body names a file that does not exist.',
  why: 'An agent that follows the instructions tries to read the file, fails, and goes on without what it says, or spends its turns on searching. Nothing warns the author: the skill itself loads.',
  remedy: 'Correct the path, write the file, or take the mention out.',
  bad: {
    'skills/demo/SKILL.md': `${front}Follow [the steps](«references/step.md»), then \`«references/cutover.md»\`.\n`,
    'skills/demo/references/steps.md': '# Steps\n',
  },
  good: {
    'skills/demo/SKILL.md': `${front}Follow [the steps](references/steps.md).\n`,
    'skills/demo/references/steps.md': '# Steps\n',
  },
  fixed: `${front}Follow [the steps](references/steps.md), then \`references/cutover.md\`.\n`,
  check(document, report, workspace) {
    for (const reference of referencesOf(document, workspace)) {
      const target = follow(reference, workspace);
      if (target?.state !== 'missing') continue;
      const near = nearPath(reference, document.path, workspace);
      const fixes: Fix[] = [];
      if (near)
        fixes.push({ title: `Change to '${near}'`, edits: reference.spans.map((span) => ({ span, newText: near })) });
      // A new skill needs more than a title.
      if (/\.md$/i.test(target.path) && !isSkillFile(target.path)) {
        fixes.push({
          title: `Create '${target.path}'`,
          edits: [],
          creates: [{ path: target.path, content: skeleton(target.path) }],
        });
      }
      const [span, ...others] = reference.spans;
      const advice = near ? `did you mean '${near}'?` : 'create it or correct the path.';
      report({
        span,
        message: `${whither(reference, target.path)} does not exist; ${advice}`,
        related: others.map((other) => ({
          path: document.path,
          range: document.source.rangeOf(other),
          message: 'It is named here too.',
        })),
        fixes,
      });
    }
  },
});

/**
 * A path that exists and was most likely meant: a like name in the same directory, the same name in a directory of a
 * like name, or the same name in another directory of the skill.
 */
export function nearPath(
  { path, from: [base = ''] }: Reference,
  own: string,
  workspace: Workspace,
): string | undefined {
  const parts = path.split('/');
  const name = parts.pop() as string;
  const inside = (directory: readonly string[]) => workspace.list(resolvePath(base, directory.join('/')) ?? '?');
  const candidates: (string | undefined)[][] = [[...parts, nearest(name, inside(parts))]];
  const parent = parts.slice(0, -1);
  const like = nearest(parts.at(-1) ?? '', inside(parent));
  if (like) candidates.push([...parent, like, name]);
  if (!parts.includes('..')) candidates.push([name], ...inside([]).map((directory) => [directory, name]));
  const found = candidates.find((each) => {
    const target = each.includes(undefined) ? undefined : resolvePath(base, each.join('/'));
    return name !== '' && target !== undefined && target !== own && workspace.kind(target) === 'file';
  });
  return found && (path.startsWith('./') && found[0] !== '.' ? `./${found.join('/')}` : found.join('/'));
}

function whither({ path }: Reference, target: string): string {
  return path === target ? `'${path}'` : `'${path}' leads to ${target}, which`;
}

/** The start of a Markdown file, with the title its name suggests. */
function skeleton(path: string): string {
  const words = path
    .slice(directoryOf(path).length)
    .replace(/^\/|\.md$/gi, '')
    .replace(/[-_]+/g, ' ');
  return `# ${words.charAt(0).toUpperCase()}${words.slice(1)}\n`;
}
