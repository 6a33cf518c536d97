import type { TextEdit } from '../../document/edit.ts';
import type { Span } from '../../document/span.ts';
import { lineBreakOf } from '../../document/text.ts';
import { entryOf, nodeAt, resolve, stringOf, type YamlEntry, type YamlNode } from '../../document/yaml/node.ts';
import type { Placeholder, SkillDocument } from '../model.ts';

/** A variable as the frontmatter declares it. */
export interface Variable {
  /** Absent while it is empty or no text. */
  readonly name?: string;
  readonly required: boolean;
  /** Where the name stands; the item's first line when it has none. */
  readonly span: Span;
  readonly item: YamlNode;
  readonly entries: readonly YamlEntry[];
}

const lists = ['required', 'optional'] as const;

/** Languages whose own templates use double braces, and names that only such templates have. */
const templated = /^(?:sql|jinja2?|j2|ya?ml|html?|hbs|handlebars|mustache|liquid|go|gotmpl|helm|vue|toml)$/;
const ofTemplates = /^(?:this|end|else|github|env|secrets|matrix|steps|inputs|vars|loop|self|target)(?:\.|$)/;

/** The variables a file declares, in their order; empty in profiles whose files declare none. */
export function variablesOf(document: SkillDocument): Variable[] {
  if (!document.profile.variables) return [];
  return lists.flatMap((list) => {
    const node = resolve(nodeAt(document.value('variables'), [list]));
    const items = node?.kind === 'seq' ? node.items : [];
    return items.flatMap((item) => {
      const map = resolve(item);
      if (map?.kind !== 'map') return [];
      const entry = entryOf(map, 'name');
      const name = stringOf(entry?.value)?.trim();
      const span = (name ? entry?.value.span : undefined) ?? map.entries[0]?.key.span ?? map.span;
      return [{ ...(name ? { name } : {}), required: list === 'required', span, item, entries: map.entries }];
    });
  });
}

/** The placeholders that stand for a variable, declared or not; none in profiles whose files declare none. */
export function variableUses(document: SkillDocument): Placeholder[] {
  if (!document.profile.variables) return [];
  const names = new Set(variablesOf(document).map((each) => each.name));
  return document.placeholders.filter((each) => names.has(each.name) || !isOfTemplate(document, each));
}

/** True for double braces that belong to another language: a dbt model, a workflow of GitHub, a chart of Helm. */
function isOfTemplate(document: SkillDocument, { name, span }: Placeholder): boolean {
  if (document.text[span.start - 1] === '$' || ofTemplates.test(name)) return true;
  const fence = document.outline.fences.find((each) => each.span.start <= span.start && span.end <= each.span.end);
  return fence !== undefined && templated.test(fence.language);
}

/** The edit that declares one more variable, behind the last one; `undefined` where no block list can take it. */
export function declare(document: SkillDocument, name: string): TextEdit | undefined {
  const { text, source } = document;
  const last = variablesOf(document).findLast((each) => each.required) ?? variablesOf(document).at(-1);
  const dash = last && dashOf(text, last.item);
  if (!last || !dash) return undefined;
  const at = source.lineSpan(source.lineAt(endOf(text, last.item))).end;
  const lines = [`${dash}name: ${name}`, `${' '.repeat(dash.length)}description: TODO`];
  return { span: { start: at, end: at }, newText: lines.map((line) => lineBreakOf(text) + line).join('') };
}

/** The edit that takes a variable out; `undefined` when its list would be left empty or it shares a line. */
export function remove(document: SkillDocument, variable: Variable): TextEdit | undefined {
  const { text, source } = document;
  const others = variablesOf(document).some(
    (each) => each.required === variable.required && each.item !== variable.item,
  );
  if (!others || !dashOf(text, variable.item)) return undefined;
  const start = source.lineSpan(source.lineAt(variable.item.span.start)).start;
  const next = source.lineStarts[source.lineAt(endOf(text, variable.item)) + 1] ?? text.length;
  return { span: { start, end: next }, newText: '' };
}

/** What stands before an item of a block list, dash included; `undefined` for an item of a flow list. */
function dashOf(text: string, item: YamlNode): string | undefined {
  const lineStart =
    Math.max(text.lastIndexOf('\n', item.span.start - 1), text.lastIndexOf('\r', item.span.start - 1)) + 1;
  const before = text.slice(lineStart, item.span.start);
  return /^ *- +$/.test(before) ? before : undefined;
}

function endOf(text: string, item: YamlNode): number {
  return item.span.start + text.slice(item.span.start, item.span.end).trimEnd().length;
}
