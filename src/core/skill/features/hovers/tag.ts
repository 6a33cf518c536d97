import { code, escaped, prose } from '../../../markdown.ts';
import { listed } from '../../../words.ts';
import { knownTags } from '../../rules/tags.ts';
import { type HoverKind, holds, hoverOf } from './kind.ts';

/** A tag that the profile knows: what belongs between it and its end. */
export const tag: HoverKind = (document, offset) => {
  const found = document.outline.tags.find((each) => holds(each.span, offset));
  const { tags, tables = [], blocks = [], title } = document.profile;
  if (!found || !tags || !knownTags(document).includes(found.name)) return undefined;
  const { name } = found;
  const columns = tables.filter((each) => each.tag === name).map((each) => listed(each.columns.map(code)));
  const held = blocks
    .filter((each) => each.tag === name)
    .map(({ title: what, schema }) => {
      const keys = listed((schema.required ?? []).map(code));
      return `It holds the ${escaped(what)} as JSON${keys ? `, which needs ${keys}` : ''}.`;
    });
  return hoverOf(found.span, [
    `${code(`<${name}>`)} · ${tags.required.includes(name) ? 'required' : 'optional'} section of the profile '${escaped(title)}'`,
    prose(tags.purposes?.[name] ?? ''),
    ...columns.map((each) => `Its table has the columns ${each}.`),
    ...held,
  ]);
};
