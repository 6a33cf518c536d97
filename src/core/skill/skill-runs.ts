import { contains, type Span } from '../document/span.ts';
import { readCommands } from '../run/shell-words.ts';
import type { SkillDocument } from './model.ts';
import { shellFences } from './rules/fence-code.ts';

/** A command that runs a skill: `codex skills run data.load_orders --vars "source={{source}}"`. */
export interface SkillRun {
  /** The skill that is run. */
  readonly name: string;
  readonly nameSpan: Span;
  /** The variables that get a value, in the order of the command. */
  readonly variables: readonly { readonly name: string; readonly span: Span }[];
}

const RUN = /\bskills?[ \t]+run[ \t]+["']?([A-Za-z][\w-]*(?:\.[\w-]+)*)(?![\w:])/g;
/** A name and `=` at the start of a word or behind another placeholder: one word may hold `a={{a}}, b={{b}}`. */
const ASSIGNED = /(?:^["']?|\}\}[,; ]{1,3})([A-Za-z_][\w.-]*)=/g;

/** The rest of a line, and of the next one behind a backslash at its end. */
const LOGICAL_LINE = /^(?:\\[ \t]*(?:\r\n|\r|\n)|[^\r\n])*/;

/** Every command of the body that runs a skill, in code blocks for a shell and in backticks, in the order of the text. */
export function skillRunsOf(document: SkillDocument): SkillRun[] {
  const { text, body, outline } = document;
  const found = [...text.slice(body.start).matchAll(RUN)];
  if (found.length === 0) return [];
  const code = [...shellFences(document).map((each) => each.content), ...outline.inlineCode.map((each) => each.span)];
  code.sort((a, b) => a.start - b.start);
  let at = 0;
  return found.flatMap(({ 0: all, 1: name = '', index }) => {
    const start = body.start + index;
    const end = start + all.length;
    while ((code[at]?.end ?? end) < end) at++;
    const place = code[at];
    if (!place || !contains(place, { start, end })) return [];
    const line = LOGICAL_LINE.exec(text.slice(start, place.end))?.[0] ?? '';
    const command = { start, end: start + line.length };
    return [{ name, nameSpan: { start: end - name.length, end }, variables: assigned(text, command) }];
  });
}

/** What stands before `=` in the words behind `--vars` or `--var` of the command. */
function assigned(text: string, code: Span): { name: string; span: Span }[] {
  const found: { name: string; span: Span }[] = [];
  let isTaking = false;
  for (const { span, pieces } of readCommands(text, code, [])[0]?.words ?? []) {
    // The next command of a pipe or a list.
    if (pieces.length === 0) break;
    const word = text.slice(span.start, span.end);
    const option = /^--vars?(?:=|$)/.exec(word)?.[0];
    if (word.startsWith('-')) isTaking = option !== undefined;
    if (!isTaking) continue;
    const lead = option?.length ?? 0;
    for (const each of word.slice(lead).matchAll(ASSIGNED)) {
      const name = each[1] as string;
      const end = span.start + lead + each.index + each[0].length - 1;
      found.push({ name, span: { start: end - name.length, end } });
    }
  }
  return found;
}
