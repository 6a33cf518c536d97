import type { Column } from '../model.ts';
import { type PhysicalType, parsePhysicalType } from '../types/physical-type.ts';

/** True when the physical type of a column says nothing of what lies in it, as `array` alone; `json` says that all may. */
export function isUndescribed({ physicalType }: Column, names: RegExp): boolean {
  if (!physicalType) return true;
  const physical: PhysicalType | undefined = parsePhysicalType(physicalType.value);
  return physical !== undefined && physical.elements.length === 0 && names.test(physical.name);
}
