import type { TextEdit } from '../../document/edit.ts';
import { writtenSpan } from '../../document/yaml/node.ts';
import { replaceScalar } from '../edits.ts';
import type { Field } from '../model.ts';

/** The edit that writes another text in the place of a field's; one of plain words goes into the quotes that are there. */
export function replaceText(text: string, { node }: Field<unknown>, value: string): TextEdit | undefined {
  const span = /^[a-z][\w ()/]*$/i.test(value) ? writtenSpan(text, node) : undefined;
  return span ? { span, newText: value } : replaceScalar(text, node, value);
}
