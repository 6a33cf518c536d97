import { editings } from '../../src/core/editing.ts';
import { Engine } from '../../src/core/engine.ts';
import type { Finding } from '../../src/core/finding.ts';
import { languagesOf } from '../../src/core/languages.ts';
import type { SkillSettings } from '../../src/core/skill/index.ts';
import { patternProblem } from '../../src/core/skill/profiles/linear-pattern.ts';
import { type Files, WorkspaceIndex } from '../../src/core/workspace.ts';
import { parseSql } from '../../src/sources/sql-parser.ts';

/** A workspace in memory: file texts by path from its root. */
export type Tree = Readonly<Record<string, string>>;

/** The engine of a test: crashes of rules are not caught. Rules that are off are on, so that each can be tested. */
export function engineFor(settings: SkillSettings = {}, severities: Record<string, 'hint'> = {}): Engine {
  return new Engine({
    languages: languagesOf(settings, patternProblem, editings, parseSql),
    severities,
    throwOnCrash: true,
  });
}

/** The files of a tree as the core asks for them. */
export function filesOf(tree: Tree): Files {
  const directories = new Map<string, Set<string>>([['', new Set()]]);
  for (const path of Object.keys(tree)) {
    const parts = path.split('/');
    parts.forEach((part, depth) => {
      const directory = parts.slice(0, depth).join('/');
      directories.set(directory, (directories.get(directory) ?? new Set()).add(part));
    });
  }
  return {
    kind: (path) => (path in tree ? 'file' : directories.has(path) ? 'directory' : undefined),
    list: (path) => [...(directories.get(path) ?? [])].sort(),
  };
}

/** Checks every file of a tree and gives the findings by path; files that nobody claims are left out. */
export function checkTree(engine: Engine, tree: Tree): Map<string, Finding[]> {
  const { index, documents } = openTree(engine, tree);
  const catalog = engine.checkCatalog(index);
  return new Map(
    documents.map((document) => [
      document.path,
      engine.conclude(engine.check(document, index), catalog.get(document.path)),
    ]),
  );
}

/** Parses every file of a tree into an index. */
export function openTree(engine: Engine, tree: Tree) {
  const index = new WorkspaceIndex(filesOf(tree));
  const documents = Object.entries(tree).flatMap(([path, text]) => engine.parse(path, text) ?? []);
  for (const document of documents) index.set(document.path, engine.facts(document));
  return { index, documents };
}
