import type { Mention } from '../../feature.ts';
import type { Workspace } from '../../workspace.ts';
import type { ContractDocument } from '../document.ts';
import { dbtMentions } from './mentions-dbt.ts';
import { definitionMentions } from './mentions-defined.ts';
import { namedMentions } from './mentions-named.ts';
import { sqlMentions } from './mentions-sql.ts';

/**
 * Every place of a contract that defines or names something, in the order of the text. Each lies on one line, none is empty,
 * and none overlaps another; where a word is both a name and a label of the same thing, the label stands behind.
 */
export function mentionsIn(document: ContractDocument, workspace: Workspace): Mention[] {
  const text = document.source.value;
  const all = [
    ...definitionMentions(document, workspace),
    ...namedMentions(document, workspace),
    ...sqlMentions(document),
    ...dbtMentions(document, workspace),
  ];
  const ordered = all
    .filter(({ span }) => span.start < span.end && !/[\r\n]/.test(text.slice(span.start, span.end)))
    .map((mention, index) => ({ mention, index }))
    .sort((a, b) => a.mention.span.start - b.mention.span.start || a.index - b.index)
    .map(({ mention }) => mention);
  let last: Mention | undefined;
  let first: Mention | undefined;
  return ordered.filter((mention) => {
    const isSamePlace = last?.span.start === mention.span.start && last.span.end === mention.span.end;
    // What is read twice, through an alias, is written once: the first reading counts, with the labels of its thing.
    const isLabel = isSamePlace && mention.thing.kind.startsWith(`${first?.thing.kind}-`) && last === first;
    if (last && !isLabel && mention.span.start < last.span.end) return false;
    if (!isSamePlace) first = mention;
    last = mention;
    return true;
  });
}
