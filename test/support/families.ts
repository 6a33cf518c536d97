import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Finding } from '../../src/core/finding.ts';
import { Fixer } from '../../src/core/fixer.ts';
import { checkTree, engineFor, openTree, type Tree } from './engine.ts';

const fixtures = fileURLToPath(new URL('../fixtures/skill/families', import.meta.url));

/** Where the good file of each profile lies in the workspace of the tests. */
export const places = {
  'catalog-skill': 'catalog/load_orders.md',
  'workflow-skill': 'skills/load-orders/SKILL.md',
  'expert-agent': 'experts/order-expert.md',
  'escalation-agent': '.claude/agents/order-escalation.md',
  'tagged-agent': 'prompts/orders.md',
  'claude-command': '.claude/commands/reload.md',
  'copilot-agent': '.github/agents/loader.agent.md',
  'copilot-prompt': '.github/prompts/tests.prompt.md',
  'copilot-instructions': '.github/instructions/sql.instructions.md',
} as const;

export type Family = keyof typeof places;

/** The good file of a profile. */
export function goodFile(family: Family): string {
  return readFileSync(join(fixtures, `${family}.md`), 'utf8');
}

/** A workspace with one good file of every profile; `changed` replaces some of them. */
export function familyTree(changed: Partial<Record<Family, string>> = {}): Tree {
  const files = Object.entries(places).map(([family, path]) => [
    path,
    changed[family as Family] ?? goodFile(family as Family),
  ]);
  return { ...Object.fromEntries(files), 'contracts/orders.yaml': '' };
}

/** A finding as tests write it: `warning skill/missing-section 'Purpose'`. */
export function shown(text: string, finding: Finding): string {
  return `${finding.severity} ${finding.rule} '${text.slice(finding.span.start, finding.span.end)}'`;
}

/** Everything that is found in the workspace, with the path in front where it is not the changed file. */
export function findingsOf(family: Family, text: string): string[] {
  const tree = familyTree({ [family]: text });
  return [...checkTree(engineFor(), tree)].flatMap(([path, findings]) =>
    findings.map((each) => `${path === places[family] ? '' : `${path}: `}${shown(tree[path] as string, each)}`),
  );
}

/** The good file with its one `from` replaced. */
export function mutated(family: Family, from: string, to: string): string {
  const text = goodFile(family);
  assert.equal(text.split(from).length, 2, `'${from}' must stand in the good file exactly once`);
  return text.replace(from, () => to);
}

/** Declares a test: after this one change, exactly these findings. */
export function breaks(family: Family, what: string, from: string, to: string, expected: readonly string[]): void {
  it(what, () => {
    assert.deepEqual(findingsOf(family, mutated(family, from, to)), expected);
  });
}

/** The text after the first fix of the only finding of a rule; fails when that fix does not hold. */
export function fixedBy(family: Family, text: string, rule: string): string {
  const engine = engineFor();
  const { index, documents } = openTree(engine, familyTree({ [family]: text }));
  const document = documents.find((each) => each.path === places[family]);
  assert.ok(document);
  const found = engine.check(document, index).findings.filter((each) => each.rule === rule);
  assert.equal(found.length, 1, `${found.length} findings of ${rule}`);
  const fix = new Fixer(engine, index).verify(document, found[0] as Finding).fixes?.[0];
  assert.ok(fix, 'no fix holds');
  return [...fix.edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((result, edit) => result.slice(0, edit.span.start) + edit.newText + result.slice(edit.span.end), text);
}
