import { type Span, slice } from '../../document/span.ts';
import type { YamlEntry, YamlNode } from '../../document/yaml/node.ts';
import type { DocumentSymbol } from '../../feature.ts';
import { shortened } from '../../words.ts';
import type { SkillDocument } from '../model.ts';
import { type Variable, variablesOf } from '../rules/variables.ts';

/** Longer names and details are cut: the outline is narrow. */
export const longest = 80;

/** Keys whose value names the item of a list that holds them, the best first. */
const naming = ['label', 'name', 'id', 'title', 'agent', 'matcher'];

/** The frontmatter as one symbol with its keys below it; none where there is no readable key. */
export function frontmatterSymbols(document: SkillDocument): DocumentSymbol[] {
  const { data, frontmatter, text } = document;
  if (!data || data.entries.length === 0) return [];
  const reader: Reader = { text, variables: new Map(variablesOf(document).map((each) => [each.item, each])) };
  const children = data.entries.map((entry) => entrySymbol(entry, reader));
  const span = around(frontmatter.span, children);
  const nameSpan = { start: span.start, end: Math.min(span.start + 3, span.end) };
  return [{ name: 'Frontmatter', kind: 'section', span, nameSpan, children }];
}

interface Reader {
  readonly text: string;
  readonly variables: ReadonlyMap<YamlNode, Variable>;
}

function entrySymbol({ key, value, span }: YamlEntry, reader: Reader): DocumentSymbol {
  const detail = detailOf(value);
  const children = childrenOf(value, reader);
  return {
    name: shortened(String(key.value), longest) || "''",
    ...(detail ? { detail } : {}),
    kind: 'key',
    span: around(trimmed(reader.text, span), children),
    nameSpan: key.span,
    children,
  };
}

/** The keys of a mapping and the mappings of a list. Lists of texts are shown as a detail, what aliases stand for is not repeated. */
function childrenOf(node: YamlNode, reader: Reader): DocumentSymbol[] {
  if (node.kind === 'map') return node.entries.map((entry) => entrySymbol(entry, reader));
  if (node.kind !== 'seq') return [];
  return node.items.flatMap((item, index) => (item.kind === 'map' ? [itemSymbol(item, index, reader)] : []));
}

function itemSymbol(item: YamlNode & { kind: 'map' }, index: number, reader: Reader): DocumentSymbol {
  const variable = reader.variables.get(item);
  const entry = naming
    .map((key) => item.entries.find((each) => each.key.value === key))
    .find((each) => each !== undefined);
  const name = (entry && detailOf(entry.value)) || `${index + 1}`;
  const children = variable ? [] : childrenOf(item, reader);
  const span = around(trimmed(reader.text, item.span), children);
  const nameSpan = entry ? trimmed(reader.text, entry.value.span) : { start: span.start, end: span.start };
  const detail = variable && item.entries.find((each) => each.key.value === 'description');
  const shown = detail && detailOf(detail.value);
  return {
    name,
    ...(shown ? { detail: shown } : {}),
    kind: variable ? 'variable' : 'key',
    span: around(span, [{ span: nameSpan }]),
    nameSpan,
    children,
  };
}

/** The value in a few words: a text, or the texts of a list. */
function detailOf(node: YamlNode): string | undefined {
  const texts = (node.kind === 'seq' ? node.items : [node]).map((each) => {
    if (each.kind === 'alias') return `*${each.name}`;
    return each.kind === 'scalar' && each.value !== null ? String(each.value) : undefined;
  });
  return texts.includes(undefined) ? undefined : shortened(texts.join(', '), longest);
}

/** Without the white space at its end: the span of a block of text reaches to the next line. */
function trimmed(text: string, span: Span): Span {
  return { start: span.start, end: span.start + slice(text, span).trimEnd().length };
}

/** The span with all that lies in it; in broken YAML an outer span may be too short for its parts. */
function around(span: Span, parts: readonly { readonly span: Span }[]): Span {
  return {
    start: Math.min(span.start, ...parts.map((part) => part.span.start)),
    end: Math.max(span.end, ...parts.map((part) => part.span.end)),
  };
}
