import type { Format } from './format.ts';
import { github } from './github.format.ts';
import { json } from './json.format.ts';
import type { FormatName } from './names.ts';
import { sarif } from './sarif.format.ts';
import { text } from './text.format.ts';

/** Every output format by its name. */
export const formats: Readonly<Record<FormatName, Format>> = { text, json, sarif, github };
