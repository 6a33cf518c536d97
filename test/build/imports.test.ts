import { deepEqual } from 'node:assert/strict';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { before, describe, it } from 'node:test';
import { biome } from '../../src/build/lint.ts';
import { inRoot, scratchFolder } from '../../src/build/paths.ts';

interface Directions {
  /** Modules, or files below `src/`, that a file in the folder must not import. */
  readonly forbidden: readonly string[];
  readonly allowed: readonly string[];
}

const outside = ['sources/a.ts', 'server/a.ts', 'cli/a.ts', 'extension/a.ts', 'webview/a.ts', 'protocol/a.ts'];
const impure = [...outside, 'build/a.ts', 'vscode', 'node:fs', 'node:fs/promises', 'vscode-languageserver/node'];
const top = ['core/engine.ts', 'core/workspace.ts'];

/** For folders below `src/`; the rules themselves are in biome.json. */
const directions: Readonly<Record<string, Directions>> = {
  core: { forbidden: impure, allowed: ['core/document/a.ts', 'core/skill/a.ts', 'yaml'] },
  'core/document': {
    forbidden: [...impure, ...top, 'core/schema/a.ts', 'core/skill/a.ts', 'core/contract/a.ts', 'core/plan/a.ts'],
    allowed: ['core/document/yaml/a.ts', 'yaml'],
  },
  'core/schema': {
    forbidden: [...impure, ...top, 'core/skill/a.ts', 'core/contract/a.ts', 'core/plan/a.ts'],
    allowed: ['core/document/a.ts'],
  },
  'core/skill': {
    forbidden: [...impure, 'core/contract/a.ts', 'core/plan/a.ts'],
    allowed: ['core/document/a.ts', 'core/schema/a.ts', 'core/workspace.ts'],
  },
  'core/contract': {
    forbidden: [...impure, 'core/skill/a.ts', 'core/plan/a.ts'],
    allowed: ['core/document/a.ts', 'core/schema/a.ts'],
  },
  'core/plan': { forbidden: [...impure, 'core/skill/a.ts'], allowed: ['core/contract/a.ts', 'core/schema/a.ts'] },
  sources: {
    forbidden: [...outside.slice(1), 'build/a.ts', 'vscode', 'vscode-languageserver/node'],
    allowed: ['core/a.ts', 'core/workspace.ts', 'node:fs', 'ignore'],
  },
  protocol: {
    forbidden: [...outside.slice(0, 5), 'build/a.ts', 'vscode', 'node:fs', 'vscode-languageserver/node'],
    allowed: ['core/finding.ts'],
  },
  server: {
    forbidden: ['cli/a.ts', 'extension/a.ts', 'webview/a.ts', 'build/a.ts', 'vscode'],
    allowed: ['core/a.ts', 'sources/a.ts', 'protocol/a.ts', 'vscode-languageserver/node', 'node:path'],
  },
  cli: {
    forbidden: ['extension/a.ts', 'webview/a.ts', 'protocol/a.ts', 'build/a.ts', 'vscode'],
    allowed: ['core/a.ts', 'sources/a.ts', 'server/main.ts', 'node:path'],
  },
  extension: {
    forbidden: ['core/a.ts', 'sources/a.ts', 'server/a.ts', 'cli/a.ts', 'webview/a.ts', 'build/a.ts'],
    allowed: ['protocol/a.ts', 'vscode', 'vscode-languageclient/node', 'node:path'],
  },
  webview: {
    forbidden: ['core/a.ts', 'sources/a.ts', 'server/a.ts', 'cli/a.ts', 'extension/a.ts', 'build/a.ts', 'vscode'],
    allowed: ['protocol/a.ts', 'lit'],
  },
};

describe('the directions of imports', () => {
  const project = scratchFolder('imports');
  let refused: ReadonlySet<string>;

  // one made-up file for each import, and one run of the linter over all of them
  before(async () => {
    cpSync(inRoot('biome.json'), join(project, 'biome.json'));
    for (const [folder, { forbidden, allowed }] of Object.entries(directions)) {
      for (const target of [...forbidden, ...allowed]) {
        const file = join(project, fileImporting(folder, target));
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, `import { thing } from '${specifier(folder, target)}';\n\nthing();\n`);
      }
    }
    const report = join(project, 'report.json');
    const args = ['lint', '--max-diagnostics=none', '--reporter=json', `--reporter-file=${report}`];
    await biome(args, { cwd: project, output: 'keep' });
    const { diagnostics } = JSON.parse(readFileSync(report, 'utf8')) as { diagnostics: Diagnostic[] };
    const rules = /noRestrictedImports|noNodejsModules/;
    refused = new Set(diagnostics.filter(({ category }) => rules.test(category)).map(({ location }) => location.path));
  });

  for (const [folder, { forbidden, allowed }] of Object.entries(directions)) {
    it(`src/${folder} imports what it may and nothing else`, () => {
      const isRefused = (target: string) => refused.has(fileImporting(folder, target));
      deepEqual(
        { forbidden: forbidden.filter((target) => !isRefused(target)), allowed: allowed.filter(isRefused) },
        {
          forbidden: [],
          allowed: [],
        },
      );
    });
  }

  it('src/protocol takes only types from src/core', () => {
    for (const name of readdirSync(inRoot('src'), { recursive: true, encoding: 'utf8' })) {
      if (!/^protocol[\\/].*\.ts$/.test(name)) continue;
      const statements = readFileSync(inRoot('src', name), 'utf8').match(/^(import|export) [^;]*core\/[^;]*;/gm) ?? [];
      deepEqual(
        statements.filter((statement) => !/^\w+ type /.test(statement)),
        [],
        `In src/${name}.`,
      );
    }
  });
});

interface Diagnostic {
  readonly category: string;
  readonly location: { readonly path: string };
}

function fileImporting(folder: string, target: string): string {
  return `src/${folder}/deeper/${target.replaceAll(/\W/g, '-')}.ts`;
}

/** Modules are imported by their name, files of ours relative to the importing file. */
function specifier(folder: string, target: string): string {
  return target.endsWith('.ts') ? posix.relative(`src/${folder}/deeper`, `src/${target}`) : target;
}
