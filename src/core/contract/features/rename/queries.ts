import type { Refusal, RenameScene, Thing } from '../../../feature.ts';
import { ContractDocument } from '../../document.ts';
import { chainsIn } from '../../sql/chains.ts';
import { type SqlCheck, sqlChecksIn } from '../../sql/checks.ts';

/** Why a thing cannot be renamed: a query of its contract seems to name it in a way that cannot be followed. */
export function unclearQuery(thing: Thing, name: string, scene: RenameScene): Refusal | undefined {
  const text = scene.text(thing.home);
  const document = text === undefined ? undefined : scene.parse(thing.home, text);
  if (!(document instanceof ContractDocument)) return undefined;
  const check = sqlChecksIn(document).find((each) => isUnclear(each, name.toLowerCase()));
  if (!check) return undefined;
  const line = document.source.positionAt(check.query.keySpan.start).line + 1;
  return {
    problem: `The query on line ${line} uses '${name}' in a way that cannot be followed; change it there first.`,
  };
}

function isUnclear({ names, query }: SqlCheck, name: string): boolean {
  if (!names) return chainsIn(query.value).some(({ parts }) => parts.some((part) => part.name.toLowerCase() === name));
  return names.some(({ path, places, isOpen }) => path.includes(name) && (isOpen || places.length === 0));
}
