import manifest from '../../package.json' with { type: 'json' };

/** The version of this Gatewright. */
export const version: string = manifest.version;
