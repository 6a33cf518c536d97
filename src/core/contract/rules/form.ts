import { entryOf, nodeAt, resolve, type YamlMap, type YamlNode } from '../../document/yaml/node.ts';
import type { SchemaFault, SchemaFaultKind } from '../../schema/validate.ts';
import type { ContractDocument, ContractPart } from '../document.ts';

/** A place where a contract does not have the form of its format. */
export interface FormFault {
  readonly fault: SchemaFault;
  readonly part: ContractPart;
  /** The value that the fault is about. */
  readonly node: YamlNode | undefined;
  /** Around the value, or the value itself where a key of it is at fault. */
  readonly map: YamlMap | undefined;
}

/** The faults of these kinds in all contracts of a file, in the order of the text. */
export function formFaults(document: ContractDocument, ...kinds: readonly SchemaFaultKind[]): FormFault[] {
  return document.parts.flatMap((part) =>
    part.schemaFaults.flatMap((fault) => (kinds.includes(fault.kind) ? [placed(part, fault)] : [])),
  );
}

function placed(part: ContractPart, fault: SchemaFault): FormFault {
  const node = nodeAt(part.root, fault.path);
  const around = resolve(fault.key === undefined ? nodeAt(part.root, fault.path.slice(0, -1)) : node);
  return { fault, part, node, map: around?.kind === 'map' ? around : undefined };
}

/** True when the key of a fault is not in its mapping yet. */
export function isFree({ map }: FormFault, key: string): boolean {
  return map !== undefined && entryOf(map, key) === undefined;
}
