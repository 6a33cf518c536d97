import type { Surroundings } from '../../feature.ts';
import { directoryOf } from '../../paths.ts';
import { contractFile } from '../facts.ts';
import { isOdcsPath } from '../formats/odcs.ts';

/** Where contracts are put when there are none yet. */
const usualPlace = 'contracts/<name>.odcs.yaml';

/** Contracts go where others are, the fullest place first, and else to the usual one. */
export function placesFor(surroundings: Surroundings, below: string): string[] {
  const counts = new Map<string, number>();
  for (const { path } of surroundings.all(contractFile)) {
    if (!isOdcsPath(path) || /\.json$/i.test(path)) continue;
    const directory = directoryOf(path);
    const place = `${directory && `${directory}/`}<name>.odcs.${path.endsWith('yml') ? 'yml' : 'yaml'}`;
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const known = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([place]) => place);
  if (below === '') return [...new Set([...known.slice(0, 5), usualPlace])];
  const inside = known.filter((place) => place.startsWith(`${below}/`));
  const name = below.split('/').at(-1);
  const own = [`${below}/<name>.odcs.yaml`, `${below}/${usualPlace}`];
  return [...new Set([...inside, ...(name === 'contracts' ? own.slice(0, 1) : own)])];
}
