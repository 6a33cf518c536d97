import { optionsOf } from './arguments.ts';
import type { Option, Verb } from './verb.ts';

/** What `gatewright --help` says. */
export function overview(verbs: Readonly<Record<string, Verb>>): string {
  const rows = Object.entries(verbs).map(
    ([name, verb]) => [`gatewright ${name} ${verb.operands}`.trimEnd(), verb.summary] as const,
  );
  return [
    'Checks agent skills, agents and the settings beside them, with exact places, causes and fixes.',
    '',
    'Usage:',
    ...table(rows),
    '',
    ...table([
      ['gatewright VERB --help', 'The options of a verb.'],
      ['gatewright --version', 'The version.'],
    ]),
    '',
    'Exit code: 0 when all is well, 1 when there are findings, 2 when the check could not be made.',
    '',
  ].join('\n');
}

/** What `gatewright VERB --help` says. */
export function helpOf(name: string, verb: Verb): string {
  const rows = Object.entries(optionsOf(verb)).map(([option, text]) => [written(option, text), text.text] as const);
  const details = verb.details ? [verb.details, ''] : [];
  return [usageOf(name, verb), '', verb.summary, '', ...details, 'Options:', ...table(rows), ''].join('\n');
}

/** The line that shows how a verb is called. */
export function usageOf(name: string, verb: Verb): string {
  const options = Object.entries(verb.options).map(([option, text]) => `[${written(option, text)}]`);
  return ['Usage: gatewright', name, verb.operands, ...options].filter(Boolean).join(' ');
}

function written(name: string, { value, oneOf }: Option): string {
  return value === undefined ? `--${name}` : `--${name} ${oneOf ? oneOf.join('|') : value}`;
}

/** Two columns; a first cell that is too wide stands on a line of its own. */
function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.min(32, Math.max(...rows.map(([left]) => left.length)));
  return rows.map(([left, right]) =>
    left.length > width ? `  ${left}\n  ${' '.repeat(width)}  ${right}` : `  ${left.padEnd(width)}  ${right}`,
  );
}
