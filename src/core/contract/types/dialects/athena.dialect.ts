import type { Dialect } from '../dialect.ts';
import { bare, float, plain } from '../type-spec.ts';
import trino from './trino.dialect.ts';

/** From the Amazon Athena User Guide, "Data types in Amazon Athena": queries use Trino's types, tables those of Hive. */
const athena: Dialect = {
  id: 'athena',
  title: 'Athena',
  servers: ['athena'],
  types: [
    ...bare('string', 'string'),
    ...trino.types,
    float('float', 32),
    ...plain('struct', 'struct'),
    ...bare('binary', 'binary'),
  ],
};

export default athena;
