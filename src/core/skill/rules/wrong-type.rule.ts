import { toYamlScalar } from '../../document/yaml/quote.ts';
import type { Fix } from '../../finding.ts';
import type { JsonType } from '../../schema/schema.ts';
import type { SkillDocument } from '../model.ts';
import { removeEntry } from './entries.ts';
import { type ValueFault, valueFaults, wantsText } from './schema-faults.ts';
import { defineSkillRule } from './skill-rule.ts';

const front = (value: string) =>
  `---\nname: demo\ndescription: Loads orders. Use when orders are late.\nuser-invocable: ${value}\n---\n`;

export default defineSkillRule('skill/wrong-type', {
  severity: 'error',
  summary: 'A value is of another kind than its key holds.',
  why: 'A list where text belongs, text where true or false belongs: a client that looks for the one does not find the other. It skips the key, takes its default, or rejects the file, as Codex does with a name that is a list.',
  remedy: 'Write the value in the form the message names.',
  bad: front('«yes»'),
  good: front('true'),
  fixed: front('true'),
  check(document, report) {
    for (const each of valueFaults(document, ['wrong-type'])) {
      const { fault, value } = each;
      if (hasOwnRule(each)) continue;
      const isEmpty = value?.kind === 'scalar' && value.value === null;
      const key = fault.path.at(-1);
      const message =
        isEmpty && typeof key === 'string' ? `'${key}' has no value; write one or remove the key.` : fault.message;
      const fixes = isEmpty ? removal(document, each) : conversion(each);
      report({ span: fault.span, message, ...(isEmpty ? { severity: 'warning' } : {}), fixes });
    }
  },
});

/** Mistakes that another rule names more exactly. */
function hasOwnRule({ fault, value }: ValueFault): boolean {
  if (!wantsText(fault.schema)) return false;
  // Unquoted brackets, and words that YAML takes for numbers and the like.
  if (value?.kind !== 'scalar') return value?.flow === true && fault.path.length === 1;
  const [key] = fault.path;
  if (value.value === null) return fault.path.length === 1 && (key === 'name' || key === 'description');
  return value.style === 'plain';
}

/** An empty key does nothing, so it can go. */
function removal(document: SkillDocument, { fault }: ValueFault): Fix[] {
  const [key] = fault.path;
  const entry = fault.path.length === 1 ? document.entry(String(key)) : undefined;
  const edit = entry && document.data ? removeEntry(document, document.data, entry) : undefined;
  return edit ? [{ title: `Remove '${key}'`, edits: [edit] }] : [];
}

/** A fix where the value can be written in the wanted form without losing anything. */
function conversion({ fault, value }: ValueFault): Fix[] {
  const types = [fault.schema?.type ?? []].flat() as JsonType[];
  const fix = (title: string, newText: string): Fix[] => [
    { title, edits: [{ span: fault.span, newText }], auto: true },
  ];
  if (value?.kind === 'seq' && types.includes('string')) {
    const [item] = value.items;
    if (value.items.length !== 1 || item?.kind !== 'scalar' || typeof item.value !== 'string') return [];
    return value.flow ? fix('Write it as text', toYamlScalar(item.value)) : [];
  }
  if (value?.kind !== 'scalar' || value.value === null) return [];
  const text = String(value.value).trim();
  if (types.includes('boolean')) {
    if (/^(?:true|yes|on|y|1)$/i.test(text)) return fix('Change to true', 'true');
    return /^(?:false|no|off|n|0)$/i.test(text) ? fix('Change to false', 'false') : [];
  }
  if (types.includes('number') || types.includes('integer')) {
    const isNumber = types.includes('number') ? /^-?\d+(?:\.\d+)?$/.test(text) : /^-?\d+$/.test(text);
    return isNumber ? fix('Write it as a number', text) : [];
  }
  const isOneItem = types.includes('array') && !/[,\r\n]/.test(text) && text !== '';
  return isOneItem ? fix('Make it a list of one', `[${flowScalar(text)}]`) : [];
}

/** A scalar inside brackets, where commas and brackets end it. */
function flowScalar(text: string): string {
  const scalar = toYamlScalar(text);
  return scalar === text && /[[\]{},]/.test(text) ? JSON.stringify(text) : scalar;
}
