import assert from 'node:assert/strict';
import { applyEdits } from '../../src/core/document/edit.ts';
import type { Completion } from '../../src/core/feature.ts';
import { withoutTabStops } from '../../src/core/snippet.ts';

/** A text without the one `|` in it, and where that stood. `¦` marks the place in texts that hold bars of their own. */
export function cursor(marked: string): { text: string; offset: number } {
  const mark = marked.includes('¦') ? '¦' : '|';
  const offset = marked.indexOf(mark);
  assert.equal(marked.split(mark).length, 2, `the cursor must stand exactly once in:\n${marked}`);
  return { text: marked.slice(0, offset) + marked.slice(offset + 1), offset };
}

/** The labels in the order an editor shows them. */
export function labels(completions: readonly Completion[]): string[] {
  return [...completions].sort(byPlace).map((each) => each.label);
}

function byPlace(a: Completion, b: Completion): number {
  const deprecated = Number(a.deprecated ?? false) - Number(b.deprecated ?? false);
  return deprecated || (a.rank ?? 1_000) - (b.rank ?? 1_000) || (a.label < b.label ? -1 : a.label > b.label ? 1 : 0);
}

/** The text after a completion was taken, its tab stops empty. */
export function taken(text: string, completion: Completion): string {
  const { span, newText } = completion.edit;
  const edit = { span, newText: completion.isSnippet ? withoutTabStops(newText) : newText };
  return applyEdits(text, [edit, ...(completion.also ?? [])]) ?? assert.fail('the edits overlap');
}

/** Fails unless the edit of a completion lies on the line of the offset and holds it. */
export function assertOnLine(text: string, offset: number, { label, edit, also = [] }: Completion): void {
  const { start, end } = edit.span;
  const place = `'${label}' at ${offset} of ${JSON.stringify(text)}`;
  assert.ok(
    0 <= start && start <= offset && offset <= end && end <= text.length,
    `${place} replaces ${start} to ${end}`,
  );
  assert.ok(!/[\r\n]/.test(text.slice(start, end)), `${place} replaces a line break`);
  assert.ok(applyEdits(text, [edit, ...also]) !== undefined, `${place} overlaps itself`);
}
