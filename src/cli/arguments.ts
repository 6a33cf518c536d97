import { parseArgs } from 'node:util';
import { listed } from '../core/words.ts';
import { suggest } from './suggest.ts';
import { type Given, type Option, UsageError, type Verb } from './verb.ts';

const help: Option = { text: 'Show this help.' };

/** The options of a verb and those that every verb has. */
export function optionsOf(verb: Verb): Readonly<Record<string, Option>> {
  return { ...verb.options, help };
}

/** Takes the arguments behind a verb apart. Throws `UsageError` for what the verb does not know. */
export function readArguments(verb: Verb, args: readonly string[]): { operands: readonly string[]; given: Given } {
  const known = optionsOf(verb);
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(known).map(([name, { value }]) => [
        name,
        {
          type: value === undefined ? ('boolean' as const) : ('string' as const),
          ...(name === 'help' ? { short: 'h' } : {}),
        },
      ]),
    ),
  });
  const operands: string[] = [];
  const given: Record<string, string | true> = {};
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    else if (token.kind === 'option') given[token.name] = checkedValue(token.name, token.rawName, token.value, known);
  }
  if (operands.length > verb.maxOperands) {
    throw new UsageError(`'${operands[verb.maxOperands]}' is one argument too many.`, true);
  }
  return { operands, given };
}

function checkedValue(
  name: string,
  written: string,
  value: string | undefined,
  known: Readonly<Record<string, Option>>,
): string | true {
  const option = Object.hasOwn(known, name) ? known[name] : undefined;
  if (!option) {
    const near = suggest(name, Object.keys(known));
    throw new UsageError(`There is no option '${written}'${near ? `; did you mean '--${near}'?` : '.'}`, true);
  }
  if (option.value === undefined) {
    if (value === undefined) return true;
    throw new UsageError(`The option '--${name}' takes no value, and '${value}' was given.`, true);
  }
  if (value === undefined) throw new UsageError(`The option '--${name}' needs ${option.value} behind it.`, true);
  if (option.oneOf && !option.oneOf.includes(value)) {
    const near = suggest(value, option.oneOf);
    const advice = near ? `did you mean '${near}'?` : `use ${listed(option.oneOf, 'or')}.`;
    throw new UsageError(`'${value}' is no value of '--${name}'; ${advice}`, true);
  }
  return value;
}
