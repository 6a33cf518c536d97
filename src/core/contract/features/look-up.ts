import type { Thing } from '../../feature.ts';
import type { LookUp } from '../../language.ts';
import { modelFile } from '../dbt/model-file.ts';
import { dbtNode, dbtSource } from '../table-facts.ts';

/** What people look up of contracts and dbt projects: tables and columns by their names, contracts by their ids. */
export function lookUp({ kind, name }: Thing): LookUp | undefined {
  switch (kind) {
    case 'table':
    case 'column':
    case 'server':
    case 'role':
    case 'contract':
      return { name, kind };
    case modelFile:
      return { name, kind: 'table' };
    case dbtSource:
      return { name, kind: 'section' };
    case dbtNode:
      return { name: name.replace(/^(?:ref|source) /, ''), kind: 'table' };
    default:
      return undefined;
  }
}
