/**
 * Markdown that editors show, made of our words and of text from files. Whatever a file says stands in it as text: it
 * makes no link, no HTML, no icon and no command.
 */

/** Characters that mean something anywhere in a line, and those that make an address, a mail or an icon of text. */
const ACTIVE =
  /[\\`*[\]<>|~&]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|:(?=\/\/)|\$(?=\()|(?<=\bwww)\.|(?<=[\w.+-])@(?=\w)/giu;
/** What makes a heading, a list or a line of a text that begins a paragraph. */
const LEADING = /^(?:[#+=-]|\d+(?=[.)]))/;

/** Text on one line, nothing of it active. */
export function escaped(text: string): string {
  return oneLine(text)
    .replace(ACTIVE, '\\$&')
    .replace(LEADING, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`));
}

/** Text on one line of which only `code` in backticks stays what it is. */
export function prose(text: string): string {
  return oneLine(text)
    .split(/(?<!`)(`[^`]+`)(?!`)/)
    .map((part, index) => (index % 2 === 1 ? part : spaced(part)))
    .join('');
}

/** Text as inline code, whatever backticks are in it; empty for an empty text. */
export function code(text: string): string {
  const line = oneLine(text);
  if (line === '') return '';
  const marks = '`'.repeat(longestRun(line) + 1);
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return marks + pad + line + pad + marks;
}

/** A block of code that no line of the text can close. */
export function fenced(text: string, language: string): string {
  const marks = '`'.repeat(Math.max(2, longestRun(text)) + 1);
  return `${marks}${language}\n${text}\n${marks}`;
}

/** A link; without an address, the text as code. */
export function link(text: string, address: string | undefined): string {
  if (address === undefined) return code(text);
  return `[${escaped(text)}](${address.replace(/[()<>\\\s]/g, (unit) => `%${unit.charCodeAt(0).toString(16)}`)})`;
}

/** The same without Markdown, for editors that show plain text. */
export function withoutMarkdown(markdown: string): string {
  return markdown
    .split(/^(`{3,})\w*\n([\s\S]*?)\n\1$/m)
    .map((part, index) => (index % 3 === 0 ? inlineText(part) : index % 3 === 2 ? part : ''))
    .join('');
}

const INLINE = /\\([!-/:-@[-`{-~])|(`+)( ?)([\s\S]*?[^`])\3\2(?!`)|\[((?:\\.|[^\]\\])*)\]\(([^)]*)\)|\*+/g;

function inlineText(markdown: string): string {
  return markdown.replace(INLINE, (_, mark, _marks, _pad, inCode, text, address) =>
    text === undefined ? (mark ?? inCode ?? '') : `${inlineText(text)} (${address})`,
  );
}

/** Control characters go, and white space is single spaces, so that nothing begins a line of its own. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
}

/** Escaped, with the spaces around it kept. */
function spaced(text: string): string {
  const lead = text.length - text.trimStart().length;
  const tail = text.length - text.trimEnd().length;
  return text.trim() === '' ? text : ' '.repeat(lead) + escaped(text) + ' '.repeat(tail);
}

function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
