import type { Quality } from './model.ts';

/** What each metric and each rule of the library before 3.1.0 is about. */
const dimensions: Readonly<Record<string, string>> = {
  nullValues: 'completeness',
  nullCheck: 'completeness',
  missingValues: 'completeness',
  rowCount: 'completeness',
  invalidValues: 'conformity',
  validValues: 'conformity',
  duplicateValues: 'uniqueness',
  duplicateCount: 'uniqueness',
  duplicatePercent: 'uniqueness',
  uniqueCheck: 'uniqueness',
  unique: 'uniqueness',
};

/** The dimension that a check names, else the one its metric is about. */
export function dimensionOf({ dimension, metric }: Quality): string | undefined {
  if (dimension) return dimension.value;
  return metric && Object.hasOwn(dimensions, metric.value) ? dimensions[metric.value] : undefined;
}

/**
 * How many percent of the rows may usually fail before somebody is called, by metric: completeness and validity below
 * 95 %, and any duplicate.
 */
const alerts: Readonly<Record<string, number>> = {
  nullValues: 5,
  missingValues: 5,
  invalidValues: 5,
  duplicateValues: 0,
};

/** How many percent of rows a check lets fail, and how many are usual; `undefined` when it does not count in percent. */
export function tolerance({ metric, unit, comparisons }: Quality): { allowed: number; usual: number } | undefined {
  const usual = metric && Object.hasOwn(alerts, metric.value) ? alerts[metric.value] : undefined;
  if (usual === undefined || !/^(?:percent|%)$/i.test(unit?.value ?? '')) return undefined;
  const limits = ['mustBeLessThan', 'mustBeLessOrEqualTo', 'mustBe', 'mustBeBetween'].flatMap((name) => {
    const value = comparisons.get(name)?.value;
    const last = Array.isArray(value) ? value[1] : value;
    return typeof last === 'number' ? [last] : [];
  });
  const [allowed] = limits;
  return allowed === undefined || allowed > 100 ? undefined : { allowed, usual };
}
