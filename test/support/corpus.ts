import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const archive = fileURLToPath(new URL('../../../shared/corpus/agent-files.tar.gz', import.meta.url));

/** Options of a test that needs files of real catalogs. */
export const needsCorpus = existsSync(archive) ? {} : { skip: `skipped: ${archive} is not there` };

/** The Markdown files of real catalogs, by path. Only data: nothing in them is followed or run. */
export function corpusFiles(): Map<string, string> {
  const root = mkdtempSync(join(tmpdir(), 'gatewright-corpus-'));
  try {
    execFileSync('tar', ['xzf', archive, '-C', root]);
    const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => /\.mdx?$/i.test(path));
    return new Map(paths.sort().map((path) => [path.replaceAll('\\', '/'), readFileSync(join(root, path), 'utf8')]));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
