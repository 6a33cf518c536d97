import { setFlagsFromString } from 'node:v8';

/**
 * Lets functions run longer before they are compiled to fast code. A check is over after a second, and with the default
 * of Node 20 a third of it goes into compiling what is hardly called again. Newer versions of V8 see to it themselves.
 */
export function compileLater(): void {
  if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=1000000');
}
