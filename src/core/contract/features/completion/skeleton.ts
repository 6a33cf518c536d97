import { lineBreakOf } from '../../../document/text.ts';
import type { Completion } from '../../../feature.ts';
import type { ContractDocument, ContractPart } from '../../document.ts';
import { contractFile } from '../../snippets/file.ts';

/** The whole of a new contract, where nothing but comments and one word stands so far. */
export function skeleton(
  { source, isJson }: ContractDocument,
  { region, format }: ContractPart,
  offset: number,
): Completion[] {
  if (isJson || format.family !== 'odcs') return [];
  const text = source.value;
  const written = text.slice(region.start, region.end).replace(/^[ \t]*#[^\r\n]*/gm, '');
  const line = source.lineSpan(source.lineAt(offset));
  const word = /^[\w-]*$/.exec(text.slice(line.start, offset));
  if (!word || !/^\uFEFF?\s*[\w-]*\s*$/.test(written)) return [];
  const newText = contractFile.replaceAll('\n', lineBreakOf(text)).trimEnd();
  return [
    {
      label: 'New data contract',
      kind: 'section',
      detail: 'ODCS 3.1.0',
      documentation: 'A contract with a table, a server, a service level and somebody to ask, to be filled in.',
      edit: { span: { start: line.start, end: line.end }, newText },
      isSnippet: true,
      rank: 0,
    },
  ];
}
