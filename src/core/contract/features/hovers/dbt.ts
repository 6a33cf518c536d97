import { stringOf } from '../../../document/yaml/node.ts';
import { code, link } from '../../../markdown.ts';
import { counted, listed } from '../../../words.ts';
import { dbtCallOf, readKeyOf } from '../../dbt/calls.ts';
import { modelFile } from '../../dbt/model-file.ts';
import { type DbtNodeFacts, dbtNode } from '../../table-facts.ts';
import type { HoverKind } from './kind.ts';

/** More columns than these are counted. */
const MOST = 20;

/** What a `ref` or `source` reads: where it stands, and its columns. */
export const dbtHover: HoverKind = ({ part, place, scene }) => {
  const call = part.format.family === 'dbt' ? dbtCallOf(stringOf(place.value) ?? '') : undefined;
  if (!call) return undefined;
  const [node] = scene.definitions(dbtNode, readKeyOf(call));
  const [file] = call.kind === 'ref' ? scene.definitions(modelFile, call.name) : [];
  const found = [node, file].flatMap((each) => each?.path ?? []);
  if (found.length === 0) return undefined;
  const { columns = [], isEnforced } = (node?.detail ?? {}) as Partial<DbtNodeFacts>;
  const names = columns.slice(0, MOST).map((each) => `- ${code(each)}`);
  const rest = columns.length > MOST ? [`- and ${columns.length - MOST} more`] : [];
  const facts = [counted(columns.length, 'column'), isEnforced ? 'enforced contract' : ''].filter(Boolean).join(' · ');
  const files = listed(found.map((path) => link(path, scene.addressOf?.(path))));
  return [`**${code(call.name)}** · ${facts}`, `In ${files}.`, [...names, ...rest].join('\n')].filter(Boolean);
};
