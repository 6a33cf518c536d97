import { withoutMarks } from '../../document/markdown/parse.ts';
import { contains } from '../../document/span.ts';
import type { DocumentSymbol } from '../../feature.ts';
import { shortened } from '../../words.ts';
import type { SkillDocument } from '../model.ts';
import { levelsOf } from '../rules/levels.ts';
import { firstList, headingNamed } from '../rules/sections.ts';
import { frontmatterSymbols, longest } from './frontmatter-symbols.ts';
import { type HeadingPart, type Part, partsOf } from './parts.ts';

/** Sections of the profiles whose parts or list items are more than text. */
const listing = [
  { section: 'Human Gates', kind: 'gate' },
  { section: 'Workflow Contract', kind: 'stage' },
] as const;

/** What the outline shows: the frontmatter's keys, then the headings and tags of the body with what stands in them. */
export function symbolsOf(document: SkillDocument): readonly DocumentSymbol[] {
  const levels = document.profiles.includes('escalation-agent') ? levelsOf(document) : [];
  const reader: Reader = {
    document,
    levels: new Set(levels.map((level) => level.heading)),
    lists: new Map(listing.map(({ section, kind }) => [headingNamed(document, section), kind])),
  };
  return [...frontmatterSymbols(document), ...partsOf(document).map((part) => partSymbol(part, reader))];
}

interface Reader {
  readonly document: SkillDocument;
  readonly levels: ReadonlySet<unknown>;
  /** What the items below a heading are. */
  readonly lists: ReadonlyMap<unknown, 'gate' | 'stage'>;
}

/** @param within what the parts of the section around it are */
function partSymbol(part: Part, reader: Reader, within?: 'gate' | 'stage'): DocumentSymbol {
  if (part.kind === 'tag') {
    const children = part.children.map((child) => partSymbol(child, reader));
    return { name: `<${part.open.name}>`, kind: 'tag', span: part.span, nameSpan: part.open.span, children };
  }
  const { heading, span } = part;
  const items = reader.lists.get(heading);
  const children = part.children.map((child) => partSymbol(child, reader, items));
  return {
    name: shortened(heading.text, longest) || '#'.repeat(heading.level),
    kind: reader.levels.has(heading) ? 'level' : (within ?? 'section'),
    span,
    nameSpan: heading.textSpan.start < heading.textSpan.end ? heading.textSpan : heading.span,
    children: items && children.length === 0 ? itemSymbols(part, items, reader.document) : children,
  };
}

/** The items of the first list of a section; what stands behind a name in bold is its detail. */
function itemSymbols(
  { heading, span }: HeadingPart,
  kind: 'gate' | 'stage',
  document: SkillDocument,
): DocumentSymbol[] {
  return firstList(document, heading).flatMap((item) => {
    const written = item.text.replace(/^\[[ xX]\]\s+/, '');
    const [, bold, rest] = /^\*\*([^*]+?):?\*\*\s*:?\s*(.*)$/.exec(written) ?? [];
    const name = shortened(withoutMarks(bold ?? written), longest);
    const detail = shortened(withoutMarks(rest ?? ''), longest);
    const text = document.text.slice(item.span.start, item.span.end).trimEnd();
    const itemSpan = { start: item.span.start, end: item.span.start + text.length };
    if (!name || !contains(span, itemSpan)) return [];
    const end = document.source.lineSpan(document.source.lineAt(itemSpan.start)).end;
    const nameSpan = { start: item.markSpan.start, end: Math.min(end, itemSpan.end) };
    return [{ name, ...(detail ? { detail } : {}), kind, span: itemSpan, nameSpan, children: [] }];
  });
}
