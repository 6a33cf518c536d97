import { writtenSpan, type YamlNode } from '../../document/yaml/node.ts';
import type { Token } from '../../feature.ts';
import { applied, schemaOfKey } from '../../schema/applied.ts';
import type { JsonSchema } from '../../schema/schema.ts';
import type { ContractDocument, ContractPart } from '../document.ts';
import { allColumns } from '../model.ts';

/** What a grammar cannot know: which texts name tables and columns, and which keys are deprecated. */
export function tokensOf(document: ContractDocument): readonly Token[] {
  const text = document.source.value;
  const tokens = document.parts.flatMap((part) => [...names(part, text), ...deprecatedKeys(part)]);
  const ordered = tokens.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let end = 0;
  return ordered.filter(({ span }) => {
    // An alias may bring the same part twice.
    if (span.start < end || /[\r\n]/.test(text.slice(span.start, span.end))) return false;
    end = span.end;
    return true;
  });
}

function names({ contract }: ContractPart, text: string): Token[] {
  const token = (node: YamlNode | undefined, type: Token['type']): Token[] => {
    const span = writtenSpan(text, node);
    return span ? [{ span, type, modifiers: ['declaration'] }] : [];
  };
  return contract.tables.flatMap((table) => [
    ...token(table.name?.node, 'class'),
    ...allColumns(table).flatMap(({ column }) => token(column.name?.node, 'property')),
  ]);
}

function deprecatedKeys({ root, format: { schema } }: ContractPart): Token[] {
  if (!schema) return [];
  const found: Token[] = [];
  const visit = (node: YamlNode, here: JsonSchema): void => {
    if (node.kind === 'seq' && here.items) {
      for (const item of node.items) visit(item, applied(here.items, item, schema));
    }
    if (node.kind !== 'map') return;
    for (const { key, value } of node.entries) {
      const own = schemaOfKey(here, String(key.value));
      const below = own && applied(own, value, schema);
      if (below?.deprecated) found.push({ span: key.span, type: 'property', modifiers: ['deprecated'] });
      if (below) visit(value, below);
    }
  };
  visit(root, applied(schema, root, schema));
  return found;
}
