import assert from 'node:assert/strict';
import type { Document } from '../../src/core/document/document.ts';
import { applyEdits } from '../../src/core/document/edit.ts';
import type { RenamePlan, RenameScene } from '../../src/core/feature.ts';
import { MentionIndex } from '../../src/core/mention-index.ts';
import { mentionAt } from '../../src/core/navigation.ts';
import { movedPath } from '../../src/core/paths.ts';
import { previewOf } from '../../src/core/preview.ts';
import type { WorkspaceIndex } from '../../src/core/workspace.ts';
import { engineFor, openTree, type Tree } from './engine.ts';

/** A tree in memory with all that a rename may ask of it. */
export interface Scene extends RenameScene {
  readonly mentions: MentionIndex;
  readonly tree: Tree;
  readonly index: WorkspaceIndex;
  readonly documents: readonly Document[];
}

/** Reads a tree. */
export function sceneOf(tree: Tree): Scene {
  const engine = engineFor();
  const { index, documents } = openTree(engine, tree);
  const mentions = new MentionIndex();
  for (const document of documents) mentions.set(document, engine.mentions(document, index));
  return {
    ...index.view(),
    tree,
    index,
    documents,
    mentions,
    all: (kind) => index.all(kind),
    text: (path) => tree[path],
    parse: (path, text) => engine.parse(path, text),
    check: (document) => engine.conclude(engine.check(document, index)),
    preview: (texts) => previewOf(texts, engine, index),
  };
}

/** The tree after a rename at the `|` in one of its files, or why it was refused; `¦` where texts hold bars of their own. */
export function renamed(marked: Tree, newName: string): Tree | string {
  const mark = Object.values(marked).some((text) => text.includes('¦')) ? '¦' : '|';
  const tree = Object.fromEntries(Object.entries(marked).map(([path, text]) => [path, text.replace(mark, '')]));
  const [path, text] = Object.entries(marked).find((entry) => entry[1].includes(mark)) ?? assert.fail('no cursor');
  const offset = text.indexOf(mark);
  const scene = sceneOf(tree);
  const mention = mentionAt(scene.mentions.of(path), offset) ?? assert.fail('no mention at the cursor');
  const document = scene.parse(path, tree[path] as string) ?? assert.fail('no document');
  const plan = engineFor().features(document).rename?.(document, mention, newName, scene);
  assert.ok(plan);
  return 'problem' in plan ? plan.problem : applied(tree, plan);
}

/** A tree after its edits and moves. */
export function applied(tree: Tree, { edits, moves }: RenamePlan): Tree {
  for (const path of edits.keys()) assert.ok(path in tree, `${path} is edited and does not exist`);
  const entries = Object.entries(tree).map(([path, text]): [string, string] => {
    const after = applyEdits(text, edits.get(path) ?? []);
    assert.ok(after !== undefined, `the edits of ${path} overlap`);
    return [movedPath(path, moves), after];
  });
  return Object.fromEntries(entries);
}
