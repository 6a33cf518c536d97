import dbt from './dbt.format.ts';
import dcs from './dcs.format.ts';
import type { ContractFormat } from './format.ts';
import odcs2 from './odcs-2.format.ts';
import odcs300 from './odcs-3.0.0.format.ts';
import odcs301 from './odcs-3.0.1.format.ts';
import odcs302 from './odcs-3.0.2.format.ts';
import odcs310 from './odcs-3.1.0.format.ts';
import odcsNewer from './odcs-newer.format.ts';

/** Every format, in the order they are asked: the newest ODCS takes what states no version that is known. */
export const contractFormats: readonly ContractFormat[] = [
  dcs,
  odcs2,
  odcsNewer,
  odcs300,
  odcs301,
  odcs302,
  odcs310,
  dbt,
];
