import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { packageExtension, vsixLimit } from '../package.ts';
import { inRoot, scratchFolder } from '../paths.ts';
import { kilobytes } from './figures.ts';
import type { Measurement, Row } from './measurement.ts';

export const sizes: Measurement = {
  name: 'sizes',
  title: 'The sizes of what is published',
  aim: `at most ${kilobytes(vsixLimit)}`,
  async run() {
    const vsix = join(scratchFolder('vsix'), 'gatewright.vsix');
    await packageExtension(vsix);
    return [{ what: 'size of the VSIX', figure: kilobytes(statSync(vsix).size) }, ...bundleSizes()];
  },
};

function bundleSizes(): Row[] {
  const files = readdirSync(inRoot('dist'), { withFileTypes: true, recursive: true }).filter((each) => each.isFile());
  return files
    .map(({ parentPath, name }) => ({ name, bytes: readFileSync(join(parentPath, name)) }))
    .sort((a, b) => b.bytes.length - a.bytes.length)
    .map(({ name, bytes }) => ({
      what: `size of \`dist/${name}\``,
      figure: `${kilobytes(bytes.length)}, with gzip ${kilobytes(gzipSync(bytes).length)}`,
    }));
}
