/** `npm run bench [-- NAME…]`: measures the bundles in production form and prints the figures as a Markdown table. */

import { measurements } from './bench/index.ts';
import type { Measurement, Row } from './bench/measurement.ts';
import { heading, tableRows } from './bench/table.ts';
import { build } from './build.ts';
import { exitOnSignals } from './interrupt.ts';

exitOnSignals();
try {
  const chosen = choose(process.argv.slice(2));
  await build();
  const lines: string[] = [];
  for (const measurement of chosen) {
    console.error(`${measurement.title} ...`);
    lines.push(...tableRows(measurement, await rowsOf(measurement)));
  }
  console.log(`\n${[...heading, ...lines].join('\n')}`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

function choose(names: readonly string[]): readonly Measurement[] {
  const unknown = names.find((name) => !measurements.some((each) => each.name === name));
  if (unknown === undefined)
    return names.length > 0 ? measurements.filter(({ name }) => names.includes(name)) : measurements;
  const known = measurements.map(({ name }) => `'${name}'`).join(', ');
  throw new Error(`There is no measurement '${unknown}'; there are ${known}.`);
}

/** What a measurement gave. One that fails does not take the others with it. */
async function rowsOf(measurement: Measurement): Promise<readonly Row[]> {
  try {
    return await measurement.run();
  } catch (error) {
    console.error((error as Error).stack);
    process.exitCode = 1;
    return [{ what: measurement.title, figure: 'failed; the messages above say why' }];
  }
}
