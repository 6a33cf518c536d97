import type { Document } from './document/document.ts';
import type { YamlCause, YamlFault } from './document/yaml/fault.ts';
import type { Report } from './rule.ts';

/** What to do about each cause, as the title of a fix. */
const remedies: Readonly<Partial<Record<YamlCause, string>>> = {
  'unquoted-colon': 'Quote the value',
  'unquoted-brackets': 'Quote the value',
  'reserved-start': 'Put it into quotes',
  'unclosed-quote': 'Close the quote',
  'text-after-quote': 'Quote the whole value',
  'unclosed-bracket': 'Close the bracket',
  'missing-space': 'Put a space there',
  'tab-indent': 'Indent with spaces',
  'bad-indentation': 'Indent the line like those it belongs to',
  'duplicate-key': 'Keep one of the two',
  'unresolved-alias': 'Put it into quotes',
  'alias-bomb': 'Write the values out',
  'too-deep': 'Flatten the values',
};

/** What a rule reports of mistakes in YAML, with the repair where there is one. */
export function yamlReports(document: Document, faults: readonly YamlFault[]): Report[] {
  return faults.map(({ cause, message, span, repair, related }) => {
    const remedy = remedies[cause] ?? 'Correct the line';
    const range = related && document.source.rangeOf(related);
    return {
      span,
      message: `${message} ${remedy}.`,
      ...(range ? { related: [{ path: document.path, range, message: 'It stands here first.' }] } : {}),
      ...(repair && repair.length > 0 ? { fixes: [{ title: remedy, edits: repair }] } : {}),
    };
  });
}
