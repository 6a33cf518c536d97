import { type ContractDocument, ContractPart } from '../../document.ts';

/** The line that begins or ends a document of YAML. */
const MARK = /^(?:---|\.\.\.)(?=\s|$).*$/gm;

/**
 * The contract that is being begun at an offset of a file with contracts: between two lines `---` nothing stands but
 * comments and one word. It is taken for one of the kind of the file's last. `undefined` where something else stands.
 */
export function begunAt({ source, parts, isJson }: ContractDocument, offset: number): ContractPart | undefined {
  const text = source.value;
  const format = parts.at(-1)?.format;
  if (isJson || !format) return undefined;
  const marks = [...text.matchAll(MARK)].map(({ 0: line, index }) => ({ start: index, end: index + line.length }));
  const start = marks.findLast(({ end }) => end < offset)?.end ?? 0;
  const end = marks.find((mark) => mark.start >= offset)?.start ?? text.length;
  if (!/^\s*[\w-]*\s*$/.test(text.slice(start, end).replace(/^[ \t]*#[^\r\n]*/gm, ''))) return undefined;
  const root = { kind: 'map', span: { start, end: start }, entries: [], flow: false } as const;
  return new ContractPart(source, { start, end }, { root, faults: [] }, format, undefined, undefined);
}
