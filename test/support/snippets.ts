/**
 * What an editor inserts for a snippet when nobody types anything: the default of each stop, and the values of variables.
 * Fails on what VS Code's grammar of snippets does not have.
 *
 * @param variables by name
 */
export function expandSnippet(snippet: string, variables: Readonly<Record<string, string>>): string {
  const defaults = new Map<string, string>();
  let at = 0;
  const fail = (what: string): never => {
    throw new Error(`${what} at ${JSON.stringify(snippet.slice(at, at + 40))}`);
  };

  function until(end: string | undefined): string {
    let text = '';
    while (at < snippet.length && snippet[at] !== end) {
      const mark = snippet[at++] as string;
      if (mark === '\\' && /[\\$}]/.test(snippet[at] ?? '')) text += snippet[at++];
      else text += mark === '$' ? dollar() : mark;
    }
    if (end !== undefined && snippet[at++] !== end) fail(`No '${end}'`);
    return text;
  }

  function dollar(): string {
    const name = /^\{?(\d+|[A-Z_]+)/.exec(snippet.slice(at)) ?? fail('Neither a stop nor a variable');
    const isOpen = name[0].startsWith('{');
    const key = name[1] as string;
    at += name[0].length;
    if (!isOpen) return valueFor(key);
    const mark = snippet[at++];
    if (mark === '}') return valueFor(key);
    if (mark === '|') return choice(key);
    if (mark === ':') {
      const content = until('}');
      if (defaults.has(key)) fail(`The stop ${key} has two defaults`);
      defaults.set(key, content);
      return content;
    }
    const transform =
      /^((?:\\.|[^/\\])*)\/((?:\\.|[^/\\])*)\/([a-z]*)\}/.exec(snippet.slice(at)) ?? fail('No transformation');
    if (mark !== '/') fail('Nothing known');
    at += transform[0].length;
    const [, source = '', format = '', flags] = transform;
    return valueFor(key).replace(new RegExp(source, flags), format);
  }

  /** Of several texts to choose from the first is there from the start. */
  function choice(key: string): string {
    const choices = /^((?:\\.|[^|\\])*)\|\}/.exec(snippet.slice(at)) ?? fail('No choices');
    at += choices[0].length;
    const [first = ''] = (choices[1] as string).split(/(?<!\\),/);
    defaults.set(key, first);
    return first;
  }

  function valueFor(key: string): string {
    if (/^\d+$/.test(key)) return defaults.get(key) ?? '';
    return variables[key] ?? fail(`No value for ${key}`);
  }

  return until(undefined);
}
