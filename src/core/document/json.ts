import { type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser';
import { type Span, shift } from './span.ts';

/** The first place where a text is not JSON, with the reason in one sentence. */
export interface JsonFault {
  readonly span: Span;
  readonly message: string;
}

const MAX_DEPTH = 200;
const WORD = /[A-Za-z_$][\w$-]*|-?\d[\w.+-]*/y;

/**
 * Finds out why a text is not JSON; `undefined` when it is. YAML readers take much that JSON readers refuse, such as
 * comments and commas at the end, so a tree from the YAML reader is no proof.
 *
 * @param text the whole file
 * @param region the part of it that should be JSON
 */
export function findJsonFault(text: string, region: Span): JsonFault | undefined {
  const source = text.slice(region.start, region.end);
  try {
    JSON.parse(source);
    return undefined;
  } catch {
    const { span, message } = firstFault(source) ?? faultAt(source, 0, source.trimEnd().length, 'This is no JSON.');
    return { span: shift(span, region.start), message };
  }
}

/** Where the parser is when it stops: everything before that is JSON. */
interface Place {
  /** Where the brackets begin that are open. */
  readonly open: number[];
  /** True behind a key whose colon has not come yet. */
  isBehindKey: boolean;
  /** Where the last number, word or text began. */
  literal: number;
}

/** The library goes on behind a fault and gets out of step with what was meant, so it is stopped at the first one. */
function firstFault(text: string): JsonFault | undefined {
  const place: Place = { open: [], isBehindKey: false, literal: 0 };
  let found: JsonFault | undefined;
  const stop = (fault: JsonFault): never => {
    found = fault;
    throw found;
  };
  const begin = (offset: number): void => {
    if (place.open.length > MAX_DEPTH)
      stop(faultAt(text, offset, 1, 'The values here are nested too deeply to be read.'));
    place.open.push(offset);
  };
  const end = (offset: number): void => {
    // At the end of the text the library closes what is still open.
    if (offset < text.length) place.open.pop();
  };
  try {
    visit(
      text,
      {
        onObjectBegin: begin,
        onArrayBegin: begin,
        onObjectEnd: end,
        onArrayEnd: end,
        onObjectProperty: () => {
          place.isBehindKey = true;
        },
        onSeparator: () => {
          place.isBehindKey = false;
        },
        onLiteralValue: (_, offset) => {
          place.literal = offset;
        },
        onError: (code, offset, length) =>
          stop(tokenFault(text, code, offset, length) ?? explain(text, offset, length, place)),
      },
      { disallowComments: true },
    );
  } catch (error) {
    if (error !== found) throw error;
  }
  return found;
}

/** A token that is wrong in itself, wherever it stands. */
function tokenFault(text: string, code: ParseErrorCode, offset: number, length: number): JsonFault | undefined {
  const line = lineLength(text, offset);
  switch (printParseErrorCode(code)) {
    case 'InvalidCommentToken':
      return faultAt(text, offset, line, 'JSON has no comments.');
    case 'UnexpectedEndOfString':
      return faultAt(text, offset, line, 'This text is never closed.');
    case 'InvalidUnicode':
    case 'InvalidEscapeCharacter':
    case 'InvalidCharacter':
      // To the library a text goes on behind a backslash that ends its line.
      return length > line
        ? faultAt(text, offset, line, 'This text is never closed.')
        : faultAt(text, offset, length, "This text holds a character that JSON writes with '\\'.");
    default:
      return text[offset] === '#' ? faultAt(text, offset, line, 'JSON has no comments.') : undefined;
  }
}

/** What would have to stand at the token that the library stumbles over. */
function explain(text: string, offset: number, length: number, { open, isBehindKey, literal }: Place): JsonFault {
  const last = text.slice(0, offset).trimEnd().length - 1;
  const unit = offset < text.length ? String.fromCodePoint(text.codePointAt(offset) ?? 0) : '';
  const bracket = text[open.at(-1) ?? -1];
  const close = bracket === '{' ? '}' : ']';
  const before = text[last] ?? '';
  const isBehindValue = before !== '' && !'{[,:'.includes(before);
  const here = (message: string, size = unit.length): JsonFault => faultAt(text, offset, size, message);
  const behind = (message: string): JsonFault => faultAt(text, last, 1, message);

  if (isBehindKey && before !== ':') return behind("A ':' is missing behind this key.");
  if (unit === '' && (before === ':' || !bracket)) return behind('A value is missing at the end.');
  if (unit === '') return faultAt(text, open.at(-1) ?? 0, 1, `This '${bracket}' is never closed by '${close}'.`);
  if (unit === close && before === ',')
    return behind(`Nothing follows this comma; JSON allows none before '${close}'.`);
  if (bracket && (unit === '}' || unit === ']') && (isBehindValue || before === bracket))
    return here(`A '${close}' must stand here, not '${unit}'.`);
  if (isBehindValue) {
    // `01` and `1.2.0` are more than one number to the library.
    const word = last === offset - 1 ? wordAt(text, literal) : '';
    if (literal + word.length > offset) return faultAt(text, literal, word.length, noValue(word));
    return bracket
      ? behind('A comma is missing behind this value.')
      : here('Nothing may stand behind the end of the JSON.');
  }
  if (unit === '\uFEFF' && offset === 0)
    return here('JSON begins without a byte order mark; save the file without it.');
  if (unit === "'") return here('JSON knows only double quotes.');
  const isKey = bracket === '{' && before !== ':';
  if (wordAt(text, offset) === '') return here(`A ${isKey ? 'key' : 'value'} must stand here, not '${unit}'.`);
  const word = text.slice(offset, offset + Math.max(length, wordAt(text, offset).length));
  return here(isKey ? `The key '${word}' must stand in double quotes.` : noValue(word), word.length);
}

function noValue(word: string): string {
  return `'${word}' is no value of JSON; text stands in double quotes.`;
}

function faultAt(text: string, start: number, length: number, message: string): JsonFault {
  const from = Math.max(0, start);
  return { span: { start: from, end: Math.min(text.length, from + length) }, message };
}

function wordAt(text: string, at: number): string {
  WORD.lastIndex = at;
  return WORD.exec(text)?.[0] ?? '';
}

function lineLength(text: string, at: number): number {
  const end = text.slice(at).search(/[\r\n]/);
  return end < 0 ? text.length - at : end;
}
