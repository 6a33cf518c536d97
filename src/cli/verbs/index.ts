import type { Verb } from '../verb.ts';
import { check } from './check.ts';
import { explain } from './explain.ts';
import { lsp } from './lsp.ts';

/** Everything the program does. To add a verb, write it in a file of its own and list it here. */
export const verbs: Readonly<Record<string, Verb>> = { check, explain, lsp };
