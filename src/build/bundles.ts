import type { BuildOptions } from 'esbuild';
import { sqlDialects } from '../core/contract/sql/dialects.ts';

/** Files of `dist/` that are bundled together; they share pieces where the options say `splitting`. */
export interface Bundle {
  /** The source file of each, by the bundle; both relative to the checkout. */
  readonly files: Readonly<Record<string, string>>;
  readonly options: BuildOptions;
}

/**
 * What is bundled in the place of what a package names.
 * `gray-matter` would load the whole of `js-yaml`, and with it whatever `esprima` lies about where it is installed,
 * although every one of its engines is replaced (`src/core/document/frontmatter.ts`).
 * `jsonc-parser` names a form of itself whose parts a bundler does not find.
 */
const alias = { 'js-yaml': './src/build/no-js-yaml.cjs', 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' };

/** VS Code and the language client load CommonJS. */
const commonJs: BuildOptions = { platform: 'node', target: 'node20', format: 'cjs', alias };

/**
 * The command line is made of ES modules, so that what few runs need (the language server, the compiler of a
 * workspace's own schemas) stays in a file of its own until then.
 */
const esModules: BuildOptions = {
  platform: 'node',
  target: 'node20',
  format: 'esm',
  alias,
  splitting: true,
  chunkNames: 'cli-[hash]',
  // Bundled CommonJS libraries call `require`, which an ES module does not have; a source may import its maker too.
  banner: { js: "import { createRequire as ofBundle } from 'node:module'; const require = ofBundle(import.meta.url);" },
};

/** The server looks for files beside itself by `import.meta.url`, which CommonJS does not have. */
const server: BuildOptions = {
  ...commonJs,
  define: { 'import.meta.url': 'bundleUrl' },
  banner: { js: "const bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
};

/** The parsers of SQL, each in a file that is loaded when the first query of its dialect is read. */
const parsers = Object.fromEntries(
  sqlDialects.map((dialect) => [`dist/sql/${dialect}.cjs`, `src/sources/sql/${dialect}.cjs`]),
);

/** What `npm run build` makes. To add a bundle, add a line. */
export const bundles: readonly Bundle[] = [
  { files: { 'dist/extension.cjs': 'src/extension/extension.ts' }, options: { ...commonJs, external: ['vscode'] } },
  { files: { 'dist/server.cjs': 'src/server/main.ts' }, options: server },
  { files: parsers, options: commonJs },
  { files: { 'dist/cli.js': 'src/cli/main.ts', 'dist/worker.js': 'src/cli/worker.ts' }, options: esModules },
];
