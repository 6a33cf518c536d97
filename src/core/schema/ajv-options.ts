/** How every schema is compiled, at build time and at run time, so that both report alike. */
export const ajvOptions = {
  allErrors: true,
  verbose: true,
  strict: true,
  allowUnionTypes: true,
  // Types inside `properties` may be left to the schema of the value.
  strictTypes: false,
  strictRequired: false,
} as const;

/** Words of our schemas that say something to people and nothing to the validator. */
export const vocabulary = ['expected', 'holds'] as const;
