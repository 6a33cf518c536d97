import type { Severity } from '../../finding.ts';
import { listed } from '../../words.ts';
import type { Client, Effect } from '../clients/client.ts';

/** What one client does about a fault. */
export interface Consequence {
  readonly client: Pick<Client, 'title'>;
  readonly effect: Effect;
}

/** How grave it is, by what the client does then. */
const gravity: Readonly<Record<Effect, Severity>> = {
  drops: 'error',
  rejects: 'error',
  truncates: 'warning',
  ignores: 'warning',
  warns: 'warning',
  advises: 'info',
};

const order: readonly Effect[] = ['drops', 'rejects', 'truncates', 'ignores', 'warns', 'advises'];

/** The severity of the gravest consequence; `undefined` when no client minds. */
export function severityOf(consequences: readonly Consequence[]): Severity | undefined {
  const gravest = order.find((effect) => consequences.some((each) => each.effect === effect));
  return gravest && gravity[gravest];
}

/**
 * What the clients do, the gravest first: `Codex drops the skill and Claude Code cuts it off`.
 *
 * @param file what the file is called, such as `skill`
 * @param part what is at fault, for the clients that touch only that
 */
export function inWords(consequences: readonly Consequence[], file: string, part: string): string {
  const clauses = order.flatMap((effect) => {
    const titles = consequences.filter((each) => each.effect === effect).map((each) => each.client.title);
    return titles.length > 0 ? [`${listed(titles)} ${verb(effect, titles.length > 1, file, part)}`] : [];
  });
  return listed(clauses);
}

function verb(effect: Effect, plural: boolean, file: string, part: string): string {
  const s = plural ? '' : 's';
  switch (effect) {
    case 'drops':
      return `drop${s} the ${file}`;
    case 'rejects':
      return `do${plural ? '' : 'es'} not allow it`;
    case 'truncates':
      return `cut${s} the ${part} off`;
    case 'ignores':
      return `ignore${s} the ${part}`;
    case 'warns':
      return `warn${s} about it`;
    case 'advises':
      return `advise${s} against it`;
  }
}
