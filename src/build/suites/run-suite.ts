/** `run-suite.ts NAME FILE`: runs one suite and writes its `Counts` into FILE. `npm test` starts one for each suite. */
import { writeFileSync } from 'node:fs';
import { exitOnSignals } from '../interrupt.ts';
import { suites } from './index.ts';

exitOnSignals();
const [name, file = ''] = process.argv.slice(2);
const suite = suites.find((each) => each.name === name);
if (!suite) throw new Error(`There is no suite '${name}'.`);
try {
  writeFileSync(file, JSON.stringify(await suite.run()));
  process.exit(0); // whatever a suite left running must not keep the run waiting
} catch (error) {
  console.log(`✖ The suite '${name}' could not run: ${(error as Error).message}`);
  process.exit(1);
}
