import type { BuildOptions } from 'esbuild';

/** Files of `dist/` that are bundled together; they share pieces where the options say `splitting`. */
export interface Bundle {
  /** The source file of each, by the bundle; both relative to the checkout. */
  readonly files: Readonly<Record<string, string>>;
  readonly options: BuildOptions;
}

/**
 * `gray-matter` would load the whole of `js-yaml`, and with it whatever `esprima` lies about where it is installed,
 * although every one of its engines is replaced (`src/core/document/frontmatter.ts`).
 */
const alias = { 'js-yaml': './src/build/no-js-yaml.cjs' };

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
  // bundled CommonJS libraries call `require`, which an ES module does not have
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
};

/** What `npm run build` makes. To add a bundle, add a line. */
export const bundles: readonly Bundle[] = [
  { files: { 'dist/extension.cjs': 'src/extension/extension.ts' }, options: { ...commonJs, external: ['vscode'] } },
  { files: { 'dist/server.cjs': 'src/server/main.ts' }, options: commonJs },
  { files: { 'dist/cli.js': 'src/cli/main.ts', 'dist/worker.js': 'src/cli/worker.ts' }, options: esModules },
];
