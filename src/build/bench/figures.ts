/** The value below which a share (0 to 1) of the values lies; `NaN` when there are none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** A number of milliseconds as text, with as many digits as mean something. */
export function milliseconds(value: number): string {
  return value < 10 ? `${value.toFixed(1)} ms` : `${inThousands(value)} ms`;
}

/** A number of bytes as text. */
export function kilobytes(value: number): string {
  return `${inThousands(value / 1024)} KB`;
}

/** A number of bytes as text. */
export function megabytes(value: number): string {
  return `${inThousands(value / 1024 / 1024)} MB`;
}

function inThousands(value: number): string {
  return Math.round(value).toLocaleString('en-US');
}
