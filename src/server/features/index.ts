import type { ServerFeature } from '../feature.ts';

/** Everything the server answers besides diagnostics and code actions. */
export const features: readonly ServerFeature[] = [];
