import type { Severity } from '../../core/finding.ts';

/** Puts a text into a colour or weight, or leaves it plain. */
export type Paint = Readonly<Record<Severity | 'strong' | 'faint', (text: string) => string>>;

const codes = { error: 31, warning: 33, info: 36, hint: 35, strong: 1, faint: 2 } as const;

export function paintOf(color: boolean): Paint {
  const painted = Object.entries(codes).map(([name, code]) => [
    name,
    color ? (text: string) => `\u001b[${code}m${text}\u001b[0m` : (text: string) => text,
  ]);
  return Object.fromEntries(painted) as Paint;
}
