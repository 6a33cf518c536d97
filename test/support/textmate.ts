import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { hostIsInstalled, hostPlace } from '../../src/build/host/place.ts';
import { inRoot } from '../../src/build/paths.ts';

/** A piece of a line with its scopes from the outermost to the innermost. */
export interface ScopedText {
  readonly text: string;
  readonly scopes: readonly string[];
}

/** A grammar as a package.json contributes it, and where its file is. */
interface Contribution {
  readonly scopeName: string;
  readonly path: string;
  readonly injectTo?: readonly string[];
}

/** The parts of `vscode-textmate` and `vscode-oniguruma` that are used; both come along with VS Code. */
interface Textmate {
  Registry: new (options: object) => { loadGrammar(scope: string): Promise<Grammar> };
  INITIAL: unknown;
  parseRawGrammar(text: string, path: string): unknown;
}
interface Grammar {
  tokenizeLine(line: string, state: unknown): { tokens: Piece[]; ruleStack: unknown };
}
interface Piece {
  readonly startIndex: number;
  readonly endIndex: number;
  readonly scopes: string[];
}

/** Options of a test that needs the grammars of VS Code. */
export const needsGrammars = hostIsInstalled()
  ? {}
  : {
      skip: "skipped: VS Code's grammars come with the embedded VS Code, which is not installed; run 'npm test -- grammars'",
    };

/**
 * Makes a function that colours texts as VS Code does, with its own grammars.
 *
 * @param injected whether the grammars of this extension are added
 */
export async function highlighter(
  injected: boolean,
): Promise<(scope: string, text: string) => Promise<ScopedText[][]>> {
  const require = createRequire(join(hostPlace.vscode, 'package.json'));
  const textmate = require('vscode-textmate') as Textmate;
  const oniguruma = require('vscode-oniguruma');
  const wasm = readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'));
  await oniguruma.loadWASM(new Uint8Array(wasm).buffer);
  const own = injected ? contributed(inRoot('.')) : [];
  const extensions = join(hostPlace.vscode, 'extensions');
  const builtIn = readdirSync(extensions).flatMap((name) => contributed(join(extensions, name)));
  const all = new Map([...builtIn, ...own].map((each) => [each.scopeName, each.path]));
  const registry = new textmate.Registry({
    onigLib: {
      createOnigScanner: (patterns: string[]) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text: string) => new oniguruma.OnigString(text),
    },
    loadGrammar: async (scope: string) => {
      const path = all.get(scope);
      return path ? textmate.parseRawGrammar(readFileSync(path, 'utf8'), path) : null;
    },
    // As VS Code does it: what is injected into a scope is injected into those that begin with it.
    getInjections: (scope: string) =>
      [...builtIn, ...own].flatMap(({ scopeName, injectTo }) =>
        injectTo?.some((to) => scope === to || scope.startsWith(`${to}.`)) ? [scopeName] : [],
      ),
  });
  return async (scope, text) => {
    const grammar = await registry.loadGrammar(scope);
    let state = textmate.INITIAL;
    return text.split(/\r\n|\r|\n/).map((line) => {
      const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
      state = ruleStack;
      return tokens.map(({ startIndex, endIndex, scopes }) => ({ text: line.slice(startIndex, endIndex), scopes }));
    });
  };
}

function contributed(folder: string): Contribution[] {
  const file = join(folder, 'package.json');
  if (!existsSync(file)) return [];
  const grammars: readonly Contribution[] = JSON.parse(readFileSync(file, 'utf8')).contributes?.grammars ?? [];
  return grammars.map((each) => ({ ...each, path: join(folder, each.path) }));
}
