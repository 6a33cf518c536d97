import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { inRoot, scratchFolder } from '../paths.ts';
import { generatedSkills } from './generated-skills.ts';

/** A folder like those that people check. */
export interface Catalog {
  readonly folder: string;
  /** What it is, for the reader of a figure. */
  readonly what: string;
}

const archive = inRoot('../shared/corpus/agent-files.tar.gz');

let made: Catalog | undefined;

/** The public catalogs that may lie beside the checkout, else generated skills, as many as those have files. */
export function catalog(): Catalog {
  made ??= unpacked() ?? { folder: generatedSkills(844), what: '844 generated skills, 7 MB' };
  return made;
}

function unpacked(): Catalog | undefined {
  if (!existsSync(archive)) return undefined;
  const folder = scratchFolder('catalog');
  const { status } = spawnSync('tar', ['-xzf', archive, '-C', folder], { stdio: 'ignore' });
  return status === 0 ? { folder, what: 'two public catalogs, 844 Markdown files, 7.4 MB' } : undefined;
}
