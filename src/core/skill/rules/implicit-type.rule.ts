import { resolve, type YamlNode, type YamlScalar } from '../../document/yaml/node.ts';
import { quoteEdits, toYamlScalar } from '../../document/yaml/quote.ts';
import { dotted } from '../../schema/validate.ts';
import type { SkillDocument } from '../model.ts';
import { inForm, textKeys, valueFaults, wantsText } from './schema-faults.ts';
import { defineSkillRule } from './skill-rule.ts';

const front = (version: string) =>
  `---\nname: demo\ndescription: Loads orders. Use when orders are late.\nmetadata:\n  version: ${version}\n---\n`;

export default defineSkillRule('skill/implicit-type', {
  severity: 'warning',
  summary: 'YAML reads an unquoted text as a number, a date, or true and false.',
  why: 'Without quotes 1.10 is the number 1.1, 0777 is 511 for one reader and 777 for the next, and `on` is true for those that follow YAML 1.1. What comes out at the other end is not what stands in the file, and a client that wants text there may reject the file.',
  remedy: 'Put the value into quotes.',
  bad: front('«1.10»'),
  good: front('"1.10"'),
  fixed: front('"1.10"'),
  check(document, report) {
    for (const { key, scalar, reading, isFault, text } of misread(document)) {
      const edits =
        text === undefined ? quoteEdits(document.text, scalar.span) : [{ span: scalar.span, newText: text }];
      const title = text === undefined ? `Quote the value of '${key}'` : `Change to ${text}`;
      report({
        span: scalar.span,
        ...(isFault ? { severity: 'error' } : {}),
        message: `'${key}' is meant as text, and ${reading}. Quote it.`,
        fixes: [{ title, edits, ...(text === undefined ? { auto: true as const } : {}) }],
      });
    }
  },
});

interface Misread {
  readonly key: string;
  readonly scalar: YamlScalar;
  /** A clause: `YAML reads 1.10 as the number 1.1`. */
  readonly reading: string;
  /** True when the schema asks for text, so that a reader may reject the file. */
  readonly isFault: boolean;
  /** The value in the form its key asks for, when quotes alone do not give it. */
  readonly text?: string;
}

function misread(document: SkillDocument): Misread[] {
  const faults = valueFaults(document, ['wrong-type']).flatMap(({ fault, value }): Misread[] => {
    if (!wantsText(fault.schema) || value?.kind !== 'scalar' || value.value === null || value.style !== 'plain')
      return [];
    const written = document.text.slice(value.span.start, value.span.end);
    const form = inForm(document, fault.schema, written);
    const text = fault.schema?.pattern === undefined ? undefined : (form ?? written);
    const own = text === undefined || text === written ? {} : { text: toYamlScalar(text) };
    return [{ key: dotted(fault.path), scalar: value, reading: asRead(written, value.value), isFault: true, ...own }];
  });
  const seen = new Set(faults.map(({ scalar }) => scalar.span.start));
  const others = candidates(document).flatMap(({ key, node }): Misread[] => {
    const scalar = node?.kind === 'scalar' && node.style === 'plain' && !node.recovered ? node : undefined;
    if (!scalar || seen.has(scalar.span.start)) return [];
    const written = document.text.slice(scalar.span.start, scalar.span.end);
    const reading = otherReading(written, scalar.value);
    return reading ? [{ key, scalar, reading, isFault: false }] : [];
  });
  return [...faults, ...others].sort((a, b) => a.scalar.span.start - b.scalar.span.start);
}

/** Keys that hold text for people though no schema says so: versions, and what stands below `metadata`. */
function candidates(document: SkillDocument): { key: string; node: YamlNode | undefined }[] {
  const top = [...new Set([...textKeys(document), 'version'])].map((key) => ({ key, node: document.value(key) }));
  const metadata = resolve(document.value('metadata'));
  const below = metadata?.kind === 'map' ? metadata.entries : [];
  const facts = below.map(({ key, value }) => ({ key: `metadata.${key.value}`, node: value }));
  return [...top, ...facts.filter(({ node }) => node?.kind === 'scalar' && typeof node.value === 'number')];
}

/** What some reader makes of an unquoted text; `undefined` when all agree that it is this text. */
function otherReading(written: string, value: YamlScalar['value']): string | undefined {
  if (typeof value === 'number') return String(value) === written ? undefined : asRead(written, value);
  if (typeof value === 'boolean') return asRead(written, value);
  if (/^(?:y|yes|on)$/i.test(written)) return `readers that follow YAML 1.1 take ${written} for true`;
  if (/^(?:n|no|off)$/i.test(written)) return `readers that follow YAML 1.1 take ${written} for false`;
  if (/^\d{4}-\d{2}-\d{2}$/.test(written)) return `many YAML readers take ${written} for a date`;
  return undefined;
}

function asRead(written: string, value: YamlScalar['value']): string {
  if (typeof value === 'boolean') return `YAML reads ${written} as ${value ? 'true' : 'false'} and not as a word`;
  const changed = String(value) === written ? '' : ` ${value}`;
  return `YAML reads ${written} as the number${changed || ` ${value}`}`;
}
