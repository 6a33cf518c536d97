import {
  type ClientCapabilities,
  type CompletionItem,
  CompletionItemKind,
  CompletionItemTag,
  type CompletionList,
  CompletionTriggerKind,
  InsertTextFormat,
  InsertTextMode,
  type MarkupContent,
  MarkupKind,
  type TextEdit,
} from 'vscode-languageserver/node';
import type { TextEdit as CoreEdit } from '../../core/document/edit.ts';
import type { Span } from '../../core/document/span.ts';
import type { SourceText } from '../../core/document/text.ts';
import type { Completion } from '../../core/feature.ts';
import { fuzzyRank } from '../../core/fuzzy.ts';
import { withoutMarkdown } from '../../core/markdown.ts';
import { withoutTabStops } from '../../core/snippet.ts';
import type { ServerFeature } from '../feature.ts';

const kinds: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  key: CompletionItemKind.Property,
  value: CompletionItemKind.Value,
  name: CompletionItemKind.Class,
  variable: CompletionItemKind.Variable,
  file: CompletionItemKind.File,
  directory: CompletionItemKind.Folder,
  heading: CompletionItemKind.Reference,
  tag: CompletionItemKind.Struct,
  section: CompletionItemKind.Snippet,
};

/**
 * Characters behind which the list opens by itself: braces, paths, anchors and headings, names, tags, links and brackets.
 * A space counts behind the mark of a value or an item; elsewhere the list would open in the midst of typing.
 */
const triggerCharacters = ['{', '/', '#', '@', '<', '(', '[', ' '];
const BEFORE_SPACE = /(?:[:,-]|gatewright-disable(?:-next-line)?) $/;

/** A longer list takes longer to send than to make. */
const MOST = 250;

/** What can stand at the cursor. The editor filters the list while more is typed. */
const completion: ServerFeature = {
  capabilities: () => ({ completionProvider: { triggerCharacters, resolveProvider: true } }),
  register(connection, places) {
    /** What was offered last, by its label: of a list of a thousand names few descriptions are ever looked at. */
    let last = new Map<string, Completion>();

    connection.onCompletion(({ textDocument, position, context }): CompletionList | null => {
      const asked = places.find(textDocument.uri);
      if (!asked?.features.complete) return null;
      const { source } = asked.document;
      const offset = source.offsetAt(position);
      const isTyped = context?.triggerKind === CompletionTriggerKind.TriggerCharacter;
      const before = source.value.slice(Math.max(0, offset - 40), offset);
      if (isTyped && context.triggerCharacter === ' ' && !BEFORE_SPACE.test(before)) return null;
      const all = asked.features.complete(asked.document, offset, asked.surroundings);
      const found = narrowed(all, offset, source);
      last = new Map(found.map((each) => [each.label, each]));
      return { ...listOf(found, offset, source, places.client), isIncomplete: found.length < all.length };
    });

    connection.onCompletionResolve((item): CompletionItem => {
      const documentation = last.get(item.label)?.documentation;
      return documentation ? { ...item, documentation: shown(documentation, abilitiesOf(places.client)) } : item;
    });
  },
};

/** Those that fit best what is typed, when there are more than anybody looks through; the editor asks again then. */
function narrowed(all: readonly Completion[], offset: number, source: SourceText): readonly Completion[] {
  if (all.length <= MOST) return all;
  const ranked = all.flatMap((each) => {
    const rank = fuzzyRank(source.value.slice(each.edit.span.start, offset), each.label);
    return rank === undefined ? [] : [{ each, rank }];
  });
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ each }) => each);
}

type Ability = NonNullable<NonNullable<ClientCapabilities['textDocument']>['completion']>;
type Abilities = NonNullable<Ability['completionItem']>;

function abilitiesOf(client: ClientCapabilities): Abilities {
  return client.textDocument?.completion?.completionItem ?? {};
}

/** The list; a place that all items share is said once to clients that take it so. */
function listOf(
  found: readonly Completion[],
  offset: number,
  source: SourceText,
  client: ClientCapabilities,
): Omit<CompletionList, 'isIncomplete'> {
  const can = abilitiesOf(client);
  const [first] = found;
  const isOne = first && found.every(({ edit: { span } }) => isSame(span, first.edit.span));
  const takesDefaults = client.textDocument?.completion?.completionList?.itemDefaults?.includes('editRange');
  const items = found.map((each) => itemOf(each, source, can));
  if (isOne && takesDefaults) {
    const texts = found.map(({ label }, index) => {
      const { newText, ...item } = items[index] as Written;
      return newText === label ? item : { ...item, textEditText: newText };
    });
    return {
      itemDefaults: { editRange: rangesOf(first.edit.span, offset, source, can) },
      items: texts,
    };
  }
  const whole = items.map(({ newText, ...item }, index): CompletionItem => {
    const ranges = rangesOf((found[index] as Completion).edit.span, offset, source, can);
    return { ...item, textEdit: 'insert' in ranges ? { newText, ...ranges } : { newText, range: ranges } };
  });
  return { items: whole };
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** What is replaced; where text stands behind the cursor, the user's setting decides whether it is kept. */
function rangesOf(span: Span, offset: number, source: SourceText, can: Abilities) {
  const replace = source.rangeOf(span);
  const isSplit = can.insertReplaceSupport === true && offset < span.end && !quoteAt(span, source);
  return isSplit ? { insert: source.rangeOf({ start: span.start, end: offset }), replace } : replace;
}

/** The quote that a span begins with: what is put there has quotes of its own, so all of it is replaced. */
function quoteAt({ start, end }: Span, source: SourceText): string {
  return /^["']/.exec(source.value.slice(start, end))?.[0] ?? '';
}

/** An item without its place. */
type Written = CompletionItem & { readonly newText: string };

function itemOf(completion: Completion, source: SourceText, can: Abilities): Written {
  const { label, kind, detail, documentation, edit, also, deprecated, isSnippet } = completion;
  const takesSnippet = isSnippet && can.snippetSupport === true;
  const newText = isSnippet && !takesSnippet ? withoutTabStops(edit.newText) : edit.newText;
  const quote = quoteAt(edit.span, source);
  const isLater = can.resolveSupport?.properties.includes('documentation') === true;
  return {
    label,
    kind: kinds[kind],
    sortText: sortText(completion),
    // An editor filters by what stands from the beginning of the place on.
    ...(quote && !label.startsWith(quote) ? { filterText: quote + label } : {}),
    newText,
    ...(takesSnippet ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
    // The indentation of the further lines is written out.
    ...(can.insertTextModeSupport && /[\r\n]/.test(newText) ? { insertTextMode: InsertTextMode.asIs } : {}),
    ...(detail ? (can.labelDetailsSupport ? { labelDetails: { description: detail } } : { detail }) : {}),
    ...(documentation && !isLater ? { documentation: shown(documentation, can) } : {}),
    ...(also ? { additionalTextEdits: also.map((each) => editOf(each, source)) } : {}),
    ...(deprecated ? struck(can) : {}),
  };
}

function editOf({ span, newText }: CoreEdit, source: SourceText): TextEdit {
  return { range: source.rangeOf(span), newText };
}

/** Ranked completions come first and in their order, the others follow by the alphabet, and deprecated ones are last. */
function sortText({ label, rank, deprecated }: Completion): string {
  return `${deprecated ? 1 : 0}${String(rank ?? 9_999).padStart(4, '0')}${label}`;
}

function shown(documentation: string, can: Abilities): MarkupContent | string {
  return can.documentationFormat?.includes(MarkupKind.Markdown)
    ? { kind: MarkupKind.Markdown, value: documentation }
    : withoutMarkdown(documentation);
}

function struck(can: Abilities): Pick<CompletionItem, 'tags' | 'deprecated'> {
  if (can.tagSupport?.valueSet.includes(CompletionItemTag.Deprecated)) return { tags: [CompletionItemTag.Deprecated] };
  return can.deprecatedSupport ? { deprecated: true } : {};
}

export default completion;
