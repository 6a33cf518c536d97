/**
 * Waits until `predicate` gives something truthy and resolves to that. It is asked again every 50 ms: what happens in
 * VS Code has no common event to wait for. Rejects after `limit` milliseconds, saying that `what` did not happen.
 */
export async function until<T>(
  predicate: () => T | PromiseLike<T>,
  what: string,
  limit = 10_000,
): Promise<NonNullable<T>> {
  const end = Date.now() + limit;
  for (;;) {
    const value = await predicate();
    if (value) return value;
    if (Date.now() > end) throw new Error(`Waited ${limit / 1000} s in vain until ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
