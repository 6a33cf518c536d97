import assert from 'node:assert/strict';
import type { Document } from '../../src/core/document/document.ts';
import type { Mention } from '../../src/core/feature.ts';
import { engineFor, openTree, type Tree } from './engine.ts';

/** A file of a tree with its mentions; `undefined` when nobody claims it. */
export function mentionsIn(
  tree: Tree,
  path: string,
): { readonly document: Document; readonly mentions: readonly Mention[] } | undefined {
  const engine = engineFor();
  const { index, documents } = openTree(engine, tree);
  const document = documents.find((each) => each.path === path);
  return document && { document, mentions: engine.mentions(document, index) };
}

/**
 * The mentions of a file in one line each: place, kind with `!` where it defines, the home when that is another file,
 * the name, and the text when it is not the name. Headings' own texts are left out unless they are asked for.
 */
export function shownMentions(tree: Tree, path: string, withHeadings = false): string[] {
  const { document, mentions } = mentionsIn(tree, path) ?? assert.fail(`nobody claims ${path}`);
  return mentions.flatMap(({ thing, defines, span }) => {
    if (thing.kind === 'heading' && defines && !withHeadings) return [];
    const { line, character } = document.source.positionAt(span.start);
    const written = document.source.value.slice(span.start, span.end);
    const home = thing.home === '' || thing.home === path ? '' : `${thing.home} `;
    const text = written === thing.name ? '' : ` '${written}'`;
    return [`${line + 1}:${character + 1} ${thing.kind}${defines ? '!' : ''} ${home}${thing.name}${text}`];
  });
}
