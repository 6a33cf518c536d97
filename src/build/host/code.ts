/** What `code.mjs` runs once TypeScript can be loaded. */
import { exitOnSignals } from '../interrupt.ts';
import { readCodeArguments } from './code-arguments.ts';
import { runExtensionTests } from './extension-tests.ts';

exitOnSignals();
try {
  process.exit(await runExtensionTests(readCodeArguments(process.argv.slice(2))));
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
