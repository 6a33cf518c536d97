/**
 * A date or a date with a time, as ISO 8601 writes them, as a number that grows with time; without a zone it is taken for
 * UTC. `undefined` for what is no such text or a day that does not exist.
 */
export function dateOf(text: string): number | undefined {
  const found =
    /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(?:(Z)|([+-])(\d\d):?(\d\d))?)?$/i.exec(
      text.trim(),
    );
  if (!found) return undefined;
  const [year, month, day, hour, minute, second] = found.slice(1, 7).map((part) => Number(part ?? 0)) as number[];
  const at = Date.UTC(year ?? 0, (month ?? 0) - 1, day, hour, minute, second);
  const isReal = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day)).getUTCDate() === day && month !== 0;
  if (!isReal || (month ?? 0) > 12 || (hour ?? 0) > 24 || (minute ?? 0) > 59 || (second ?? 0) > 60) return undefined;
  const zone = found[8] ? (Number(found[9]) * 60 + Number(found[10])) * (found[8] === '-' ? -1 : 1) : 0;
  return at - zone * 60_000;
}
