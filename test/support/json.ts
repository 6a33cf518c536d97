import fc from 'fast-check';

/** A piece of JSON, or of what is taken for it. */
const piece = fc.constantFrom(
  ...['{', '}', '[', ']', ':', ',', '"a"', '"', "'", 'b', '1', '01', '2024-05-01', 'true', ' ', '\n', '\r'],
  ...['\\', '"\\d"', '/*', '//', '#', '\t', '\uFEFF', '\u00A0', '😀'],
);

const pieces = fc.array(piece, { maxLength: 40 }).map((found) => found.join(''));

/** JSON in which a few characters are replaced. */
const damaged = fc
  .tuple(fc.jsonValue(), fc.nat(), fc.nat(4), fc.array(piece, { maxLength: 2 }))
  .map(([value, place, cut, put]) => {
    const text = JSON.stringify(value, undefined, 1);
    const at = place % (text.length + 1);
    return text.slice(0, at) + put.join('') + text.slice(at + cut);
  });

/** Texts from valid JSON to heaps of its characters. */
export const jsonLike = fc.oneof(pieces, damaged, fc.string());
