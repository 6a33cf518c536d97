import assert from 'node:assert/strict';
import type { HoverText } from '../../src/core/feature.ts';
import { cursor } from './cursor.ts';
import { engineFor, openTree, type Tree } from './engine.ts';

/** Asks for hovers in one file of a workspace; `undefined` when no language claims the file. */
export function hoversOf(tree: Tree, path: string, languageId?: string): (offset: number) => HoverText | undefined {
  const engine = engineFor();
  const { index, documents } = openTree(engine, tree);
  const document = documents.find((each) => each.path === path);
  const scene = {
    ...index.view(),
    all: (kind: string) => index.all(kind),
    text: (of: string) => tree[of],
    addressOf: (of: string) => `file:///shop/${of}`,
    ...(languageId === undefined ? {} : { languageId }),
  };
  return (offset) => document && engine.features(document).hover?.(document, offset, scene);
}

/** What is shown at the cursor of a file: the text it is about, and its Markdown. */
export function hovered(path: string, marked: string, others: Tree = {}, languageId?: string): [string, string] {
  const { text, offset } = cursor(marked);
  const found = hoversOf({ ...others, [path]: text }, path, languageId)(offset);
  assert.ok(found, `nothing is shown at ${offset} of:\n${marked}`);
  assert.ok(found.span.start <= offset && offset <= found.span.end, 'the span holds the cursor');
  return [text.slice(found.span.start, found.span.end), found.markdown];
}

/** Fails when something is shown at the cursor. */
export function notHovered(path: string, marked: string, others: Tree = {}, languageId?: string): void {
  const { text, offset } = cursor(marked);
  assert.equal(hoversOf({ ...others, [path]: text }, path, languageId)(offset), undefined, marked);
}
