import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { editings } from '../../core/editing.ts';
import { Engine } from '../../core/engine.ts';
import { languagesOf } from '../../core/languages.ts';
import { MentionIndex } from '../../core/mention-index.ts';
import { WorkspaceIndex } from '../../core/workspace.ts';
import { DiskFiles } from '../../sources/disk-files.ts';
import { walk } from '../../sources/walk.ts';
import { random } from '../random.ts';
import { kilobytes, milliseconds, quantile } from './figures.ts';
import { generatedSkills, skillText } from './generated-skills.ts';
import type { Measurement } from './measurement.ts';

const skills = 1_000;
const lines = 500;
const n = 200;
const warmUp = 100;

/** What is known of all files while they are edited: who defines what, and who mentions what. */
export const catalogIndex: Measurement = {
  name: 'catalog-index',
  title: 'The index over a thousand skills',
  aim: 'p95 at most 5 ms',
  async run() {
    const root = generatedSkills(skills);
    const engine = new Engine({ languages: languagesOf({}, undefined, editings) });
    const files = new DiskFiles(root);
    const paths = walk(root, { wanted: (path) => engine.mayClaim(path) }).files;
    const index = new WorkspaceIndex(files);
    const mentions = new MentionIndex();
    const take = (path: string, text: string): void => {
      const document = engine.parse(path, text);
      if (!document) throw new Error(`Nobody claims ${path}.`);
      index.set(path, engine.facts(document));
      mentions.set(document, engine.mentions(document, index));
    };
    // What is compiled and remembered on the way must not be counted as part of the index.
    for (const path of paths) take(path, readFileSync(join(root, path), 'utf8'));
    for (const path of paths) {
      index.set(path, undefined);
      mentions.delete(path);
    }
    const before = heapUsed();
    for (const path of paths) take(path, readFileSync(join(root, path), 'utf8'));
    const memory = heapUsed() - before;

    const edited = paths[0] as string;
    const text = skillText('edited', 60_000, random(1)).split('\n').slice(0, lines).join('\n');
    const updates: number[] = [];
    const reads: number[] = [];
    for (let turn = 0; turn < warmUp + n; turn++) {
      const now = `${text}\n${'x'.repeat(turn % 7)}`;
      const start = performance.now();
      engine.parse(edited, now);
      const middle = performance.now();
      take(edited, now);
      updates.push(performance.now() - middle);
      reads.push(middle - start);
    }
    const [update, read] = [updates, reads].map((each) => quantile(each.slice(warmUp), 0.95)) as [number, number];
    return [
      {
        what: `index of ${skills.toLocaleString('en-US')} skills after an edit of one of ${lines} lines, p95 (n = ${n})`,
        figure: milliseconds(update),
        baseline: `${milliseconds(read)}: its frontmatter is read, p95`,
        ratio: update / read,
      },
      {
        what: `memory of that index (${[...mentions.paths].reduce((sum, path) => sum + mentions.of(path).length, 0).toLocaleString('en-US')} mentions)`,
        figure: kilobytes(memory),
        aim: 'none',
      },
    ];
  },
};

/** What is still in use after everything else has been thrown away, in bytes. */
function heapUsed(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}
