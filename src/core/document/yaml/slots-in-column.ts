import type { Span } from '../span.ts';
import { type Frame, leaveTo, valuePath } from './frames.ts';
import { both, keyIn, type Line, like, type YamlSlot } from './slots.ts';

/**
 * What can stand at a column of the block style. `word` is what stands there, absent on an empty line; `isItem` says
 * that the dash of an item stands before it.
 */
export function inColumn(
  frames: Frame[],
  line: Line,
  column: number,
  word: Span | undefined,
  isItem = false,
): readonly YamlSlot[] {
  const at = line.start + line.at;
  const place = { span: word ?? { start: at, end: at }, before: '', indent: column };
  if (isItem) return both(valuePath(frames.at(-1)), place);
  const left = leaveTo(frames, column);
  const top = frames.at(-1);
  const below = line.below?.indent ?? -1;
  /** With another indentation than the one that is there. */
  const moved = (indent: number, mark = '') => ({
    span: { start: line.start, end: place.span.end },
    before: ' '.repeat(indent) + mark,
    indent: indent + mark.length,
  });
  // Between the columns of a frame and of what is in it: the inner one is meant.
  if (left && (!top || top.indent < column)) {
    const isCut = !word && below > left.indent;
    return isCut ? [] : like(left, moved(left.indent, left.kind === 'seq' ? '- ' : ''));
  }
  if (!top) {
    // The first key there is sets the column of all at the top.
    const first = !word && below >= 0 ? moved(below) : place;
    return [keyIn({ path: [], keys: [] }, first, word !== undefined && below > column)];
  }
  if (top.indent === column) {
    // Here a new key or item would cut off the lines that belong to the one above.
    if (below > column && !word) return [];
    const outer = frames.at(-2);
    const around = top.kind === 'seq' && outer?.indent === column ? like(outer, place, below > column) : [];
    if (top.kind === 'map') return like(top, place, below > column);
    return word ? around : [...around, ...like(top, { ...place, before: '- ', indent: column + 2 })];
  }
  if (top.value === 'none') {
    const isNested = below > top.indent;
    // The first line of a value sets its column; a word that is there may have deeper lines below it.
    const target = isNested && (word ? below < column : below !== column) ? moved(below) : place;
    if (top.kind === 'seq') return both(valuePath(top), target);
    const path = valuePath(top);
    const item = { ...target, before: `${target.before}- `, indent: target.indent + 2 };
    const items = both([...path, 0], item);
    // What is there already is a list or a mapping.
    if (isNested) return line.below?.isItem ? items : [{ kind: 'key', path, ...target }];
    return [...both(path, target), ...items];
  }
  // Behind a value that is no sentence, a deeper line is most likely a slip.
  if (top.value === 'long' || below > top.indent) return [];
  return like(top, moved(top.indent, top.kind === 'seq' ? '- ' : ''));
}
