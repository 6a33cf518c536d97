import { existsSync } from 'node:fs';
import { listed } from '../core/words.ts';
import { readArguments } from './arguments.ts';
import { helpOf, overview, usageOf } from './help.ts';
import { print, say } from './output.ts';
import { suggest } from './suggest.ts';
import { UsageError, type Verb } from './verb.ts';
import { verbs } from './verbs/index.ts';
import { version } from './version.ts';

/** Does what the arguments say and gives the exit code. Never throws. */
export async function dispatch(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  let verb: Verb | undefined;
  try {
    if (name === '--version' || name === '-v') return await printed(`${version}\n`);
    if (name === '--help' || name === '-h' || name === 'help') return await help(rest[0]);
    if (name === undefined) throw new UsageError('Say what to do.', true);
    verb = verbOf(name);
    const { operands, given } = readArguments(verb, rest);
    if (given.help) return await printed(helpOf(name, verb));
    return await verb.run(operands, given);
  } catch (error) {
    return await failed(error, name, verb);
  }
}

async function help(name: string | undefined): Promise<number> {
  return printed(name === undefined ? overview(verbs) : helpOf(name, verbOf(name)));
}

async function printed(text: string): Promise<number> {
  await print(text);
  return 0;
}

function verbOf(name: string): Verb {
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  if (verb) return verb;
  if (existsSync(name)) throw new UsageError(`'${name}' is no verb; did you mean 'gatewright check ${name}'?`, true);
  const near = suggest(name, [...Object.keys(verbs), 'help', '--help', '--version']);
  if (near) throw new UsageError(`There is no '${name}'; did you mean 'gatewright ${near}'?`, true);
  throw new UsageError(`There is no '${name}'; use ${listed(Object.keys(verbs), 'or')}.`, true);
}

async function failed(error: unknown, name: string | undefined, verb: Verb | undefined): Promise<number> {
  if (error instanceof UsageError) {
    const usage = verb && name ? usageOf(name, verb) : 'Usage: gatewright VERB [options]; see gatewright --help';
    await say(`gatewright: ${error.message}${error.showUsage ? `\n${usage}` : ''}`);
    return 2;
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  await say(`gatewright: This is a fault of Gatewright, not of your files; please report it.\n${text}`);
  return 2;
}
