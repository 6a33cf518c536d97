import assert from 'node:assert/strict';
import type { Completion } from '../../src/core/feature.ts';
import { assertOnLine, cursor, labels } from './cursor.ts';
import { engineFor, openTree, type Tree } from './engine.ts';

/** What is offered at an offset of a file of the workspace; nothing when no language claims the file. */
export function completionsAt(tree: Tree, path: string, offset: number): readonly Completion[] {
  const engine = engineFor();
  const { index, documents } = openTree(engine, tree);
  const document = documents.find((each) => each.path === path);
  const text = (of: string) => tree[of];
  const surroundings = { ...index.view(), all: (kind: string) => index.all(kind), text };
  return document ? (engine.features(document).complete?.(document, offset, surroundings) ?? []) : [];
}

/** What is offered at the cursor of a file, in a workspace with further files. Fails on an edit that is out of place. */
export function offered(path: string, marked: string, others: Tree = {}): readonly Completion[] {
  const { text, offset } = cursor(marked);
  const completions = completionsAt({ ...others, [path]: text }, path, offset);
  for (const each of completions) assertOnLine(text, offset, each);
  return completions;
}

/** The labels of what is offered at the cursor, in the order an editor shows them. */
export function offeredLabels(path: string, marked: string, others: Tree = {}): string[] {
  return labels(offered(path, marked, others));
}

/** The completion of a label; fails when there is none. */
export function find(completions: readonly Completion[], label: string): Completion {
  const found = completions.find((each) => each.label === label);
  assert.ok(found, `'${label}' is not among ${completions.map((each) => `'${each.label}'`).join(', ')}`);
  return found;
}
