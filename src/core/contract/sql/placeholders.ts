/** What a placeholder stands for: the table or column that the check is about, or something that nobody knows. */
export type Placeholder = 'table' | 'column' | 'other';

const TABLE = /^(?:object|table|model|schema|this|dataset|entity|view)(?:[_ ]?name)?$/i;
const COLUMN = /^(?:property|column|field|attribute)(?:[_ ]?name)?$/i;

/**
 * A query with a word in place of each placeholder, such as `{object}`, `${table}` or `{{ column }}`, so that it is SQL.
 * Every word is as long as what it stands for, so that offsets stay. `undefined` where no word can stand for it, as for
 * code between `{%` and `%}`.
 */
export function fillPlaceholders(query: string): string | undefined {
  if (/gw[tco]|\{%|\{#/i.test(query)) return undefined;
  const filled = query.replace(
    /\{\{([^{}]*)\}\}|\$\{([^{}]*)\}|\{([^{}]*)\}/g,
    (whole, ...inner: (string | undefined)[]) => {
      const name = (inner[0] ?? inner[1] ?? inner[2] ?? '').trim();
      const word = TABLE.test(name) ? 'gwt' : COLUMN.test(name) ? 'gwc' : 'gwo';
      return word.padEnd(whole.length, '_').slice(0, whole.length);
    },
  );
  return /[{}]/.test(filled) ? undefined : filled;
}

/** What a name in a filled query stands for; `undefined` for a name that is written out. */
export function placeholderIn(name: string): Placeholder | undefined {
  if (!/gw[tco]/i.test(name)) return undefined;
  if (/^gwt_*$/i.test(name)) return 'table';
  return /^gwc_*$/i.test(name) ? 'column' : 'other';
}
