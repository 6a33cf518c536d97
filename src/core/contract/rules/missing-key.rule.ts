import { lineBreakOf } from '../../document/text.ts';
import type { Fix } from '../../finding.ts';
import { capital, placeAlong } from '../../schema/say.ts';
import { listed } from '../../words.ts';
import { insertKey, type Writable } from '../edits.ts';
import { defineContractRule } from './contract-rule.ts';
import { head } from './example.ts';
import { type FormFault, formFaults } from './form.ts';
import { choicesOf, placeholderOf } from './placeholder.ts';

const server = (host: string) => `${head}servers:
  - server: ${host === '' ? '«prod»' : 'prod'}
    type: postgres # the replica
${host}    port: 5432
    database: sales
    schema: public
`;

export default defineContractRule('contract/missing-key', {
  severity: 'error',
  summary: 'A contract lacks a key that its format asks for.',
  why: 'Whoever builds on the contract looks for the key: a server without a host cannot be reached, a column without a name cannot be checked. Tools that follow the standard reject the file.',
  remedy: 'Add the key; its hover says what belongs there.',
  bad: server(''),
  good: server('    host: db.example.com\n'),
  fixed: server('    host: TODO\n'),
  check(document, report) {
    const text = document.source.value;
    for (const group of groups(formFaults(document, 'missing-key'))) {
      const [first] = group;
      if (!first) continue;
      report({ span: first.fault.span, message: messageOf(group), fixes: fixesFor(text, group) });
    }
  },
});

/** Keys that one mapping lacks are one mistake: it was only begun. */
function groups(faults: readonly FormFault[]): FormFault[][] {
  const byPlace = new Map<string, FormFault[]>();
  for (const found of faults) {
    const place = `${found.part.region.start} ${found.fault.span.start} ${found.fault.path.join('/')}`;
    byPlace.set(place, [...(byPlace.get(place) ?? []), found]);
  }
  return [...byPlace.values()];
}

function messageOf(group: readonly FormFault[]): string {
  const [first] = group;
  if (!first || group.length === 1) return first?.fault.message ?? '';
  const keys = listed(group.map(({ fault }) => `'${fault.key}'`));
  return first.fault.about ? `${capital(first.fault.about)} needs ${keys}.` : `The keys ${keys} are missing here.`;
}

function fixesFor(text: string, group: readonly FormFault[]): Fix[] {
  const [first] = group;
  const { map, part } = first ?? {};
  if (!first || !map || !part) return [];
  const choices = group.length === 1 ? choicesOf(first.fault.schema ?? {}) : [];
  const wanted = group.map(({ fault }) => [fault.key ?? '', placeholderOf(fault.schema ?? {})] as const);
  const isKnown = (pair: readonly [string, Writable | undefined]): pair is readonly [string, Writable] =>
    pair[1] !== undefined;
  const fixes = choices.map((value) => fixOf(text, first, [[first.fault.key ?? '', value]]));
  const rest = fixes.length === 0 && wanted.every(isKnown) ? [fixOf(text, first, wanted)] : [];
  return [...fixes, ...rest].flat();
}

function fixOf(text: string, { map, part, fault }: FormFault, pairs: readonly (readonly [string, Writable])[]): Fix[] {
  if (!map) return [];
  const keys = pairs.map(([key]) => `'${key}'`);
  const [only] = pairs.length === 1 ? pairs : [];
  const title = only ? `Add '${only[0]}: ${only[1]}'` : `Add ${listed(keys)}`;
  if (map.entries.length === 0 && !map.flow && map === part.root) {
    const lines = pairs.map(([key, value]) => `${key}: ${value}${lineBreakOf(text)}`);
    return [{ title, edits: [{ span: map.span, newText: lines.join('') }] }];
  }
  const order = placeAlong(part.format.schema ?? {}, part.root, fault.path).schema.required ?? [];
  const edits = pairs.map(([key, value]) => {
    const above = order.slice(0, Math.max(0, order.indexOf(key))).toReversed();
    const after = above.find((each) => map.entries.some((entry) => entry.key.value === each));
    return insertKey(text, map, key, value, after ?? String(map.entries[0]?.key.value ?? ''));
  });
  return edits.every((edit) => edit !== undefined) ? [{ title, edits }] : [];
}
