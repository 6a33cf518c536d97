import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { ErrorObject } from 'ajv';
import { parse } from 'yaml';
import { type OdcsVersion, odcsVersions } from '../../../src/core/contract/schema/versions.ts';
import validators from '../../../src/core/contract/validators.generated.js';
import { mutated, poolOf, seeded } from '../../support/mutate.ts';
import { needsStandard, publishedExamples, publishedSchemas, type Verdict } from '../../support/odcs-standard.ts';

/** Of each version; four of them. */
const MUTATIONS = 10_000;

/** Longer examples hold the same parts many times and would take the most time. */
const LONG = 30_000;

/**
 * Where we judge otherwise than the published schemas, by the name it has in the document: the refusal of the one that
 * refuses, told by its errors.
 */
const known: Readonly<Record<string, { readonly by: 'us' | 'them'; is(error: Partial<ErrorObject>): boolean }>> = {
  'athena-staging-dir': {
    by: 'them',
    is: ({ schemaPath, params }) =>
      /AthenaServer\/required/.test(schemaPath ?? '') && params?.missingProperty === 'staging_dir',
  },
  'duckdb-schema': {
    by: 'them',
    is: ({ schemaPath }) => /DuckdbServer\/properties\/schema\/type/.test(schemaPath ?? ''),
  },
  'date-form': {
    by: 'us',
    is: ({ keyword, instancePath }) =>
      keyword === 'pattern' && /(?:dateIn|dateOut|contractCreatedTs)$/.test(instancePath ?? ''),
  },
  'empty-options': {
    by: 'us',
    is: ({ keyword, params }) => keyword === 'dependentRequired' && params?.property === 'logicalTypeOptions',
  },
};

/** A contract for each of them, with the versions that differ. */
const telling: Readonly<Record<string, { readonly versions: readonly OdcsVersion[]; readonly part: object }>> = {
  'athena-staging-dir': {
    versions: ['3.0.0', '3.0.1'],
    part: { servers: [{ server: 'lake', type: 'athena', stagingDir: 's3://results/', schema: 'sales' }] },
  },
  'duckdb-schema': {
    versions: ['3.0.0', '3.0.1', '3.0.2'],
    part: { servers: [{ server: 'local', type: 'duckdb', database: 'sales.db', schema: 'main' }] },
  },
  'date-form': { versions: odcsVersions, part: { contractCreatedTs: 'yesterday' } },
  'empty-options': {
    versions: odcsVersions,
    part: { schema: [{ name: 'orders', properties: [{ name: 'order_id', logicalTypeOptions: {} }] }] },
  },
};

describe('our schemas and the published ones', needsStandard, () => {
  const published = needsStandard.skip ? undefined : publishedSchemas();
  const examples = needsStandard.skip ? new Map() : publishedExamples();
  const ours = (version: OdcsVersion, value: unknown): Verdict => {
    const validator = validators[`odcs-${version}`];
    assert.ok(validator);
    const isValid = validator(value) === true;
    return { isValid, errors: (validator.errors ?? []) as Verdict['errors'] };
  };

  it('agree on every example in every version', () => {
    for (const [path, { value }] of examples) {
      for (const version of odcsVersions) {
        assert.equal(ours(version, value).isValid, published?.[version](value).isValid, `${path} as ${version}`);
      }
    }
  });

  it('accept the contracts that have every key', () => {
    for (const version of odcsVersions) {
      const value = everything(version);
      assert.deepEqual(published?.[version](value).errors, [], version);
      assert.deepEqual(ours(version, value).errors, [], version);
    }
  });

  it('differ in what the document names, and only in the versions it says', () => {
    assert.deepEqual(Object.keys(telling).sort(), Object.keys(documented()).sort());
    for (const [name, { versions, part }] of Object.entries(telling)) {
      for (const version of odcsVersions) {
        const head = {
          apiVersion: `v${version}`,
          kind: 'DataContract',
          id: 'orders',
          version: '1.0.0',
          status: 'active',
        };
        const [them, us] = [published?.[version]({ ...head, ...part }) as Verdict, ours(version, { ...head, ...part })];
        const differ = them.isValid !== us.isValid;
        assert.equal(differ, versions.includes(version), `${name} in ${version}`);
        if (differ) assert.equal(nameOf(them, us), name);
      }
    }
  });

  it('agree on mutated contracts but for what the document explains, as often as it says', () => {
    const found = new Map(Object.keys(known).map((name) => [name, 0]));
    let accepted = 0;
    for (const version of odcsVersions) {
      const whole = everything(version);
      const others = [...examples.values()]
        .filter(({ text }) => text.length < LONG)
        .map(({ value }) => ({ ...value, apiVersion: `v${version}` }));
      const sound = [whole, ...others.filter((value) => ours(version, value).isValid)];
      const pieces = piecesOf(whole);
      const pool = poolOf([whole, ...others], ['staging_dir', 'type', 'columns']);
      const random = seeded(7);
      for (let count = 0; count < MUTATIONS; count++) {
        const group = [sound, pieces][count % 2] as readonly unknown[];
        const base = group[Math.floor(random() * group.length)];
        const value = mutated(base, random, pool);
        const them = published?.[version](value) as Verdict;
        const us = ours(version, value);
        if (them.isValid) accepted++;
        if (them.isValid === us.isValid) continue;
        const name = nameOf(them, us);
        found.set(name, (found.get(name) ?? 0) + 1);
      }
    }
    assert.deepEqual(
      Object.fromEntries([...found].toSorted()),
      documented(),
      'correct the schema, or the table in docs/odcs-agreement.md',
    );
    // Mutations that are all refused would show nothing.
    assert.ok(accepted > odcsVersions.length * MUTATIONS * 0.15, `only ${accepted} were accepted`);
  });
});

/** Contracts with one part each, where a mutation seldom misses. */
function piecesOf(whole: Record<string, unknown>): unknown[] {
  const { apiVersion, kind, id, version, status } = whole;
  const head = { apiVersion, kind, id, version, status };
  const [orders] = whole.schema as Record<string, unknown>[];
  const columns = (orders?.properties ?? []) as Record<string, unknown>[];
  const checks = columns.flatMap((column) => (column.quality ?? []) as unknown[]);
  const lists = Object.entries(whole).filter(([key, value]) => Array.isArray(value) && key !== 'schema');
  return [
    ...lists.flatMap(([key, items]) => (items as unknown[]).map((item) => ({ ...head, [key]: [item] }))),
    ...columns.map((column) => ({ ...head, schema: [{ name: 'orders', properties: [column] }] })),
    ...checks.map((check) => ({ ...head, schema: [{ name: 'orders', quality: [check] }] })),
  ];
}

function everything(version: OdcsVersion): Record<string, unknown> {
  const file = version === '3.1.0' ? 'everything-3.1.0' : 'everything-3.0.1';
  const text = readFileSync(new URL(`../../fixtures/contract/${file}.odcs.yaml`, import.meta.url), 'utf8');
  const value = { ...parse(text), apiVersion: `v${version}` };
  // Came with 3.0.1.
  if (version === '3.0.0') delete value.authoritativeDefinitions;
  return value;
}

/** The class of a disagreement; its errors where it is none that is known. */
function nameOf(them: Verdict, us: Verdict): string {
  const by = us.isValid ? 'them' : 'us';
  // Every other error is a consequence of the branch that failed.
  const errors = (us.isValid ? them : us).errors.filter(({ keyword }) => keyword !== 'if');
  const names = errors.map((error) =>
    Object.keys(known).find((name) => known[name]?.by === by && known[name].is(error)),
  );
  return names.every((name) => name !== undefined) && names[0]
    ? names[0]
    : `${by} refuse: ${JSON.stringify(errors.slice(0, 4))}`;
}

/** The counts of the table in the document, by the name of the class. */
function documented(): Readonly<Record<string, number>> {
  const text = readFileSync(new URL('../../../docs/odcs-agreement.md', import.meta.url), 'utf8');
  const rows = [...text.matchAll(/^\| `([a-z-]+)` \|.*\| (\d+) \|$/gm)];
  return Object.fromEntries(rows.map(([, name, count]) => [name, Number(count)]).sort());
}
