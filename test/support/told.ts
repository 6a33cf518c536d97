import assert from 'node:assert/strict';
import { applyEdits } from '../../src/core/document/edit.ts';
import type { Fix } from '../../src/core/finding.ts';
import { Fixer } from '../../src/core/fixer.ts';
import type { SkillSettings } from '../../src/core/skill/index.ts';
import { checkTree, engineFor, openTree, type Tree } from './engine.ts';

/** What a rule says of a tree: the reported text of each finding, behind its path when there are several files. */
export function told(rule: string, tree: Tree, settings: SkillSettings = {}): string[] {
  return findings(rule, tree, settings).map(({ path, excerpt }) =>
    Object.keys(tree).length > 1 ? `${path}: ${excerpt}` : excerpt,
  );
}

/** The findings of a rule with what they show, in the order of paths and places. */
export function findings(rule: string, tree: Tree, settings: SkillSettings = {}) {
  return [...checkTree(engineFor(settings), tree)].flatMap(([path, found]) =>
    found
      .filter((finding) => finding.rule === rule)
      .map((finding) => ({
        ...finding,
        path,
        excerpt: (tree[path] as string).slice(finding.span.start, finding.span.end),
      })),
  );
}

/** The fixes of a rule's first finding that hold. */
export function fixes(rule: string, tree: Tree): readonly Fix[] {
  const engine = engineFor();
  const { index, documents } = openTree(engine, tree);
  for (const document of documents) {
    const finding = engine.check(document, index).findings.find((each) => each.rule === rule);
    if (finding) return new Fixer(engine, index).verify(document, finding).fixes ?? [];
  }
  return assert.fail(`${rule} finds nothing`);
}

/** The text a file becomes by the fix of a rule's first finding, by default the first fix. */
export function fixed(rule: string, path: string, tree: Tree, which = 0): string | undefined {
  return applyEdits(tree[path] as string, fixes(rule, tree)[which]?.edits ?? assert.fail('there is no such fix'));
}
