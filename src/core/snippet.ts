/** Snippets as the LSP has them: text with `$1`, `${1|one,two|}` and `$0` where the writer goes on. */

/** A place to write at, with the texts to choose from when there are some. */
export function tabStop(number: number, choices: readonly string[] = []): string {
  if (choices.length < 2) return choices[0] === undefined ? `$${number}` : `\${${number}:${snippetText(choices[0])}}`;
  return `\${${number}|${choices.map((each) => each.replace(/[\\,|]/g, '\\$&')).join(',')}|}`;
}

/** Text that a snippet inserts as it is. */
export function snippetText(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** The text of a snippet for editors without them: its tab stops are empty, or what they suggest. */
export function withoutTabStops(snippet: string): string {
  return snippet.replace(
    /\\([\\$}])|\$\d+|\$\{\d+(?::((?:\\.|[^\\}])*)|\|(?:\\.|[^\\|])*\|)?\}/g,
    (_, mark, suggested) => mark ?? (suggested === undefined ? '' : withoutTabStops(suggested)),
  );
}
