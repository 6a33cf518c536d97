import type { Contract } from '../model.ts';

/** True when a contract holds by its own word, or by none, and has something to promise. */
export function isPublished({ status, tables }: Contract): boolean {
  return (status === undefined || status.value === 'active') && tables.length > 0;
}
