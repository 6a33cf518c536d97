import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { contractFormats } from '../core/contract/formats/index.ts';
import { logSchemas } from '../core/run/log-line.ts';
import { addVocabulary, ajvOptions } from '../core/schema/ajv-options.ts';
import type { JsonSchema } from '../core/schema/schema.ts';
import { configSchema } from '../core/settings/config-schema.ts';
import { builtInProfiles } from '../core/skill/profiles/index.ts';
import { profileSchema } from '../core/skill/profiles/profile-schema.ts';
import type { Generator } from './generate.ts';
import { sharedSchemas } from './shared-schemas.ts';

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
  // The plain class: those of later drafts write code that keeps track of what has been evaluated, which nobody asks.
  const ajv = new Ajv({ ...ajvOptions, inlineRefs: false, code: { source: true, esm: true, lines: true } });
  addVocabulary(ajv);
  const { parts, partOf } = sharedSchemas(schemas);
  const identifiers = new Map([...parts.keys()].map((name, index) => [name, `part${index}`]));
  const named = (_: string, text: string): string => `"$ref":"${identifiers.get(JSON.parse(text))}"`;
  for (const [name, part] of parts) {
    const schema = JSON.parse(JSON.stringify(part).replace(/"\$ref":("(?:[^"\\]|\\.)*")/g, named));
    ajv.addSchema(schema, identifiers.get(name));
  }
  const names = Object.keys(schemas);
  const identifierOf = (name: string): string => identifiers.get(partOf(name)) as string;
  const exported = Object.fromEntries(names.map((name) => [identifierOf(name), identifierOf(name)]));
  const toCode = (standaloneCode as unknown as { default?: typeof standaloneCode }).default ?? standaloneCode;
  const code = (toCode as unknown as (ajv: Ajv, refs: Record<string, string>) => string)(ajv, exported)
    // Helpers that ajv leaves as a `require`; a bundle of modules needs an import, whose default is the whole module.
    .replace(
      /const (\w+) = require\("([^"]+)"\)\.default;?/g,
      'import $1Module from "$2.js";\nconst $1 = $1Module.default ?? $1Module;',
    );
  const table = names.map((name) => `  '${name}': ${identifierOf(name)},`).join('\n');
  return `${note}${shorter(code)}\n${addition}\nexport default {\n${table}\n};\n`;
}

const addition = 'function add(errors, error) {\n  return errors === null ? [error] : (errors.push(error), errors);\n}';

/** Errors are most of the code: the path in the schema, which nobody reads, goes, and adding one is a call. */
function shorter(code: string): string {
  const push =
    /const (err\d+) = (\{instancePath.*\});\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\n/g;
  return code.replace(/schemaPath:"(?:[^"\\]|\\.)*",/g, '').replace(push, 'vErrors = add(vErrors, $2);\n');
}
