import { lineBreakOf } from '../../document/text.ts';
import { entryOf, type YamlEntry, type YamlMap } from '../../document/yaml/node.ts';
import type { Fix } from '../../finding.ts';
import { removeEntry, renameKey } from '../edits.ts';
import { defineContractRule } from './contract-rule.ts';
import { head } from './example.ts';
import { type FormFault, formFaults, isFree } from './form.ts';

const example = (key: string) => `${head}schema:
  - name: orders
    ${key}:
      - name: order_id
`;

export default defineContractRule('contract/unknown-key', {
  severity: 'error',
  summary: 'A contract has a key that its format does not know in this place.',
  why: 'Nobody reads such a key: a promise that looks made is not. Tools that follow the standard reject the file because of it.',
  remedy: 'Correct the key, move it to where it belongs, or put facts of your own below `customProperties`.',
  bad: example('«columns»'),
  good: example('properties'),
  fixed: example('properties'),
  check(document, report) {
    for (const found of formFaults(document, 'unknown-key')) {
      const { span, message } = found.fault;
      report({ span, message, fixes: fixesFor(document.source.value, found) });
    }
  },
});

function fixesFor(text: string, found: FormFault): Fix[] {
  const { fault, map } = found;
  const entry = entryOf(map, fault.key ?? '');
  if (!entry || !map) return [];
  const { near } = fault;
  if (near !== undefined && isFree(found, near)) {
    return [{ title: `Change to '${near}'`, edits: [renameKey(text, entry, near)] }];
  }
  return [
    ...asOpposite(text, found, entry),
    ...movedBelow(text, found, entry),
    ...asOwnFact(text, found, entry),
    ...removal(text, map, entry),
  ];
}

/** `nullable: false` is `required: true`. */
function asOpposite(text: string, found: FormFault, entry: YamlEntry): Fix[] {
  const opposite = found.fault.schema?.opposite?.[found.fault.key ?? ''];
  const value = entry.value.kind === 'scalar' ? entry.value.value : undefined;
  if (opposite === undefined || typeof value !== 'boolean' || !isFree(found, opposite)) return [];
  const written = { span: entry.value.span, newText: String(!value) };
  return [{ title: `Change to '${opposite}: ${!value}'`, edits: [renameKey(text, entry, opposite), written] }];
}

/** A line that belongs into a mapping beside it begins that mapping, where it is not there yet. */
function movedBelow(text: string, found: FormFault, entry: YamlEntry): Fix[] {
  const { below } = found.fault;
  const lead = below !== undefined && isFree(found, below) ? leadOf(text, found, entry) : undefined;
  if (lead === undefined) return [];
  const newText = `${below}:${lineBreakOf(text)}${' '.repeat(lead + 2)}${text.slice(entry.key.span.start, entry.key.span.end)}`;
  return [{ title: `Put it below '${below}'`, edits: [{ span: entry.key.span, newText }] }];
}

/** The column of a key in lines with a value of one line; `undefined` elsewhere. */
function leadOf(text: string, { map }: FormFault, entry: YamlEntry): number | undefined {
  const isLine = entry.value.kind === 'scalar' && ['plain', 'single', 'double'].includes(entry.value.style);
  if (!map || map.flow || !isLine) return undefined;
  const lead = /[^\r\n]*$/.exec(text.slice(Math.max(0, entry.key.span.start - 200), entry.key.span.start))?.[0] ?? '';
  return /^[ -]*$/.test(lead) ? lead.length : undefined;
}

/** A text or number of one line becomes a custom property, where there are none yet. */
function asOwnFact(text: string, found: FormFault, entry: YamlEntry): Fix[] {
  const list = found.fault.schema?.freeKeys;
  const { schema, below, key: name = '' } = found.fault;
  // The message says something better.
  const isSaid = (schema?.misplaced?.[name] ?? schema?.opposite?.[name] ?? below) !== undefined;
  const lead = leadOf(text, found, entry);
  if (list === undefined || isSaid || lead === undefined || !isFree(found, list)) return [];
  const eol = lineBreakOf(text);
  const indent = ' '.repeat(lead + 2);
  const key = text.slice(entry.key.span.start, entry.key.span.end);
  const newText = `${list}:${eol}${indent}- property: ${key}${eol}${indent}  value`;
  return [{ title: `Put '${key}' below '${list}'`, edits: [{ span: entry.key.span, newText }] }];
}

function removal(text: string, map: YamlMap, entry: YamlEntry): Fix[] {
  // What is more than a line may hold much that is of worth.
  if (entry.value.kind !== 'scalar' && !isEmpty(entry)) return [];
  const edit = removeEntry(text, map, entry);
  return edit ? [{ title: `Remove '${entry.key.value}'`, edits: [edit] }] : [];
}

function isEmpty({ value }: YamlEntry): boolean {
  return (value.kind === 'map' && value.entries.length === 0) || (value.kind === 'seq' && value.items.length === 0);
}
