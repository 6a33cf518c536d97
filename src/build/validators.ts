import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { contractFormats } from '../core/contract/formats/index.ts';
import { logSchemas } from '../core/run/log-line.ts';
import { addVocabulary, ajvOptions } from '../core/schema/ajv-options.ts';
import type { JsonSchema } from '../core/schema/schema.ts';
import { configSchema } from '../core/settings/config-schema.ts';
import { builtInProfiles } from '../core/skill/profiles/index.ts';
import { profileSchema } from '../core/skill/profiles/profile-schema.ts';
import type { Generator } from './generate.ts';

const note = '// Made by src/build/validators.ts from the schemas; run `npm run generate` after changing one.\n';

/** Compiles every built-in schema into code, so that no schema has to be compiled when a program starts. */
export const validators: Generator = async () => {
  const files = new Map<string, string>();
  const schemas = Object.fromEntries(
    builtInProfiles.flatMap((profile) => [
      [profile.id, profile.schema],
      ...(profile.blocks ?? []).map((block) => [`${profile.id}/${block.tag}`, block.schema]),
    ]),
  );
  files.set('src/core/skill/profiles/validators.generated.js', compile(schemas));
  files.set('src/core/skill/profiles/validators.generated.d.ts', declaration('../../schema/validate.ts', 'string'));
  const formats = contractFormats.flatMap(({ id, schema }) => (schema ? [[id, schema] as const] : []));
  files.set('src/core/contract/validators.generated.js', compile(Object.fromEntries(formats)));
  files.set('src/core/contract/validators.generated.d.ts', declaration('../schema/validate.ts', 'string'));
  files.set('src/core/settings/validators.generated.js', compile({ config: configSchema, profile: profileSchema }));
  files.set(
    'src/core/settings/validators.generated.d.ts',
    declaration('../schema/validate.ts', "'config' | 'profile'"),
  );
  files.set('src/core/run/validators.generated.js', compile(logSchemas));
  files.set('src/core/run/validators.generated.d.ts', declaration('../schema/validate.ts', "'run' | 'note'"));
  return files;
};

/** The types of a file of validators; `names` is the type of their names. */
function declaration(validate: string, names: string): string {
  const imported = `import type { Validator } from '${validate}';`;
  const value = `declare const validators: Readonly<Record<${names}, Validator>>;`;
  return `${note}${imported}\n${value}\nexport default validators;\n`;
}

function compile(schemas: Readonly<Record<string, JsonSchema>>): string {
  const ajv = new Ajv2020({ ...ajvOptions, code: { source: true, esm: true, lines: true } });
  addVocabulary(ajv);
  const names = Object.keys(schemas);
  // Profiles that extend another often share its schema: it is compiled once, under its first name.
  const firstOf = (name: string): string => names.find((other) => schemas[other] === schemas[name]) as string;
  const identifier = (name: string): string => firstOf(name).replaceAll(/\W/g, '_');
  const distinct = names.filter((name) => firstOf(name) === name);
  for (const name of distinct) ajv.addSchema(schemas[name] as object, name);
  const exported = Object.fromEntries(distinct.map((name) => [identifier(name), name]));
  const toCode = (standaloneCode as unknown as { default?: typeof standaloneCode }).default ?? standaloneCode;
  const code = (toCode as unknown as (ajv: Ajv2020, refs: Record<string, string>) => string)(ajv, exported)
    // Helpers that ajv leaves as a `require`; a bundle of modules needs an import, whose default is the whole module.
    .replace(
      /const (\w+) = require\("([^"]+)"\)\.default;?/g,
      'import $1Module from "$2.js";\nconst $1 = $1Module.default ?? $1Module;',
    );
  const table = names.map((name) => `  '${name}': ${identifier(name)},`).join('\n');
  return `${note}${code}\nexport default {\n${table}\n};\n`;
}
