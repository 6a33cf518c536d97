import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { parse } from 'yaml';
import { type OdcsVersion, odcsVersions } from '../../src/core/contract/schema/versions.ts';

const folder = fileURLToPath(new URL('../../../shared/standards/odcs/', import.meta.url));

/** Options of a test that needs the published schemas and examples of the standard, which are not part of this project. */
export const needsStandard = existsSync(folder) ? {} : { skip: 'skipped: the published standard is not there' };

export interface Verdict {
  readonly isValid: boolean;
  readonly errors: readonly { readonly instancePath: string; readonly schemaPath: string; readonly keyword: string }[];
}

/** The published schemas by version; formats are annotations, as JSON Schema 2019-09 has it. */
export function publishedSchemas(): Readonly<Record<OdcsVersion, (value: unknown) => Verdict>> {
  const entries = odcsVersions.map((version) => {
    const ajv = new Ajv2019({ strict: false, allErrors: true, validateFormats: false });
    const schema = JSON.parse(readFileSync(`${folder}odcs-json-schema-v${version}.json`, 'utf8'));
    const validate = ajv.compile(schema);
    const judge = (value: unknown): Verdict => ({ isValid: validate(value), errors: [...(validate.errors ?? [])] });
    return [version, judge] as const;
  });
  return Object.fromEntries(entries) as Record<OdcsVersion, (value: unknown) => Verdict>;
}

/** The published examples: text and value by path. */
export function publishedExamples(): ReadonlyMap<string, { readonly text: string; readonly value: unknown }> {
  const paths = readdirSync(`${folder}examples`, { recursive: true, encoding: 'utf8' });
  const contracts = paths.filter((path) => path.endsWith('.yaml')).sort();
  return new Map(
    contracts.map((path) => {
      const text = readFileSync(`${folder}examples/${path}`, 'utf8');
      return [path.replaceAll('\\', '/'), { text, value: parse(text) }];
    }),
  );
}
