/**
 * How well a name fits what somebody typed, as editors match: the letters in their order, whatever the case, with others
 * between them. 0 for the very name, then its beginning, the beginning of a word in it, a part of it, and at last letters
 * that lie apart; `undefined` when it does not fit. White space in the query counts for nothing.
 */
export function fuzzyRank(query: string, name: string): 0 | 1 | 2 | 3 | 4 | undefined {
  const wanted = query.replace(/\s+/g, '').toLowerCase();
  const lower = name.toLowerCase();
  if (wanted === lower) return 0;
  if (lower.startsWith(wanted)) return 1;
  let at = lower.indexOf(wanted);
  if (at >= 0) {
    for (; at >= 0; at = lower.indexOf(wanted, at + 1)) if (!/[\p{L}\p{N}]/u.test(lower[at - 1] as string)) return 2;
    return 3;
  }
  let next = 0;
  for (const unit of lower) if (unit === wanted[next]) next++;
  return next === wanted.length ? 4 : undefined;
}
