import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The bundle lies one directory below the root of the package, the source two. */
const places = ['../media/rules', '../../media/rules'].map((path) => new URL(path, import.meta.url));

/** The address of the directory with the rule pages that came with this program: they can be read without a network. */
export const rulePages: string = (places.find((place) => existsSync(fileURLToPath(place))) ?? (places[0] as URL)).href;
