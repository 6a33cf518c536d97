// Made by src/build/validators.ts from the schemas; run `npm run generate` after changing one.
import type { Validator } from '../schema/validate.ts';
declare const validators: Readonly<Record<string, Validator>>;
export default validators;
