import { e2e } from './e2e.ts';
import { generated } from './generated.ts';
import { grammars } from './grammars.ts';
import { host } from './host.ts';
import { lint } from './lint.ts';
import { packages } from './package.ts';
import type { Suite } from './suite.ts';
import { types } from './types.ts';
import { unit } from './unit.ts';

/** The suites of `npm test`, quick ones first. To add one, write it in a file of its own and list it here. */
export const suites: readonly Suite[] = [types, lint, generated, unit, packages, grammars, host, e2e];
