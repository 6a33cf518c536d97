/** One character as a terminal shows it. */
export interface Cell {
  readonly shown: string;
  /** In columns. */
  readonly width: number;
}

/** Characters that move the cursor, reorder the line or cannot be seen; shown as they are they would let a file lie. */
const HIDDEN =
  /[\p{Cc}\p{Cs}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\u{E0000}-\u{E007F}]/u;
const WITHOUT_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;
/** What East Asian fonts and emoji take two columns for, near enough. */
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F680}-\u{1F6FF}\u{1F900}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
const TAB = 4;

/** A character at a column of the output. */
export function cellOf(character: string, column: number): Cell {
  if (character >= ' ' && character <= '~') return { shown: character, width: 1 };
  if (character === '\t') {
    const width = TAB - (column % TAB);
    return { shown: ' '.repeat(width), width };
  }
  if (HIDDEN.test(character)) {
    const shown = `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`;
    return { shown, width: shown.length };
  }
  if (WITHOUT_WIDTH.test(character)) return { shown: character, width: 0 };
  return { shown: character, width: WIDE.test(character) ? 2 : 1 };
}

/** A text in one line that a terminal shows as it is and nothing else. */
export function visible(text: string): string {
  return /^[ -~]*$/.test(text)
    ? text
    : [...text].map((character) => cellOf(character === '\n' ? ' ' : character, 0).shown).join('');
}
