import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Finding } from '../../../../src/core/finding.ts';
import { builtInProfiles } from '../../../../src/core/skill/profiles/index.ts';
import { linearPattern, patternProblem } from '../../../../src/core/skill/profiles/linear-pattern.ts';
import { MAX_PROFILES, ownProfiles } from '../../../../src/core/skill/profiles/own-profile.ts';
import { patternOf } from '../../../../src/core/skill/profiles/pattern.ts';
import type { Profile } from '../../../../src/core/skill/profiles/profile.ts';
import { checkTree, engineFor, openTree } from '../../../support/engine.ts';

/** The profiles of some files, by id. */
function read(...texts: readonly string[]): Readonly<Record<string, Profile>> {
  const files = Object.fromEntries(
    texts.map((text, index) => [`.gatewright/profiles/${String(index).padStart(3, '0')}.yaml`, text]),
  );
  return Object.fromEntries(ownProfiles(files).profiles.map(({ profile }) => [profile.id, profile]));
}

/** What is found in a file when a workspace has this profile. */
function findingsWith(profile: string, path: string, text: string): Finding[] {
  const engine = engineFor({ ownProfiles: ownProfiles({ '.gatewright/profiles/own.yaml': profile }).profiles });
  return checkTree(engine, { [path]: text }).get(path) ?? [];
}

describe('ownProfiles', () => {
  it('completes a profile that stands by itself', () => {
    const { 'table-loader': loader } = read('id: table-loader\nrole: agent\nclaims: { files: [loaders/*.md] }\n');
    assert.deepEqual(loader, {
      id: 'table-loader',
      title: 'Table loader',
      summary: 'A family of files of this workspace.',
      role: 'agent',
      clients: [],
      claims: { files: ['loaders/*.md'] },
      frontmatter: 'required',
      schema: { type: 'object' },
    });
  });

  it('adds to what it extends, in whatever order the files come', () => {
    const { child } = read(
      'id: child\nextends: parent\nschema: { required: [team], properties: { name: { type: string, maxLength: 9 } } }\n',
      'id: parent\nextends: claude-agent\nschema: { properties: { team: { type: string } } }\nseverities: { skill/orphan-file: error }\n',
    );
    const base = builtInProfiles.find((profile) => profile.id === 'claude-agent');
    assert.ok(child && base);
    assert.deepEqual(child.claims, base.claims);
    assert.deepEqual(child.schema.required, ['name', 'description', 'team']);
    assert.deepEqual(child.schema.properties?.name, { type: 'string', maxLength: 9 });
    assert.deepEqual(child.schema.properties?.tools, base.schema.properties?.tools);
    assert.equal(child.severities?.['skill/orphan-file'], 'error');
  });

  it('leaves out what cannot be used', () => {
    const unusable = [
      'role: agent\nclaims: {}\n',
      'id: A B\nextends: claude-agent\n',
      'id: no-claims\nrole: agent\n',
      'id: orphan\nextends: nobody\n',
      'id: loop\nextends: pool\n',
      'id: pool\nextends: loop\n',
      'id: agent-skill\nextends: claude-agent\n',
      'just text',
      '',
      '[]',
    ];
    assert.deepEqual(Object.keys(read(...unusable, 'id: good\nextends: claude-agent\n')), ['good']);
  });

  it('takes the first of two with the same id', () => {
    const { twin } = read(
      'id: twin\ntitle: First\nextends: claude-agent\n',
      'id: twin\ntitle: Second\nextends: claude-agent\n',
    );
    assert.equal(twin?.title, 'First');
  });

  it('leaves out the faulty parts of a profile and keeps the others', () => {
    const { loader } = read(
      'id: loader\nextends: claude-agent\nrole: agnt\nclients: [codx, codex]\nsections: [{ title: A }, { title: B, purpose: For b., pattern: "(" }]\nschema: { properties: { a: { type: strin, $ref: "#", minLength: 2, pattern: "(?=x)" } } }\n',
    );
    assert.equal(loader?.role, 'agent');
    assert.deepEqual(loader?.clients, ['codex']);
    assert.deepEqual(loader?.sections, [{ title: 'B', purpose: 'For b.' }]);
    assert.deepEqual(loader?.schema.properties?.a, { minLength: 2 });
  });

  it('reads only so many files', () => {
    const texts = Array.from({ length: MAX_PROFILES + 5 }, (_, index) => `id: p${index}\nextends: claude-agent\n`);
    assert.equal(Object.keys(read(...texts)).length, MAX_PROFILES);
  });
});

describe('a file of an own profile', () => {
  const profile = `id: loader
extends: claude-agent
claims: { files: [loaders/*.md] }
schema:
  required: [team]
  properties:
    team: { type: string, pattern: "^team-[a-z]+$", expected: the name of a team }
    "a'b\\"];throw 1//": { type: string }
`;
  const file = (team: string) => `---\nname: orders\ndescription: Loads orders.\nteam: ${team}\n---\n`;

  it('is claimed by it', () => {
    const engine = engineFor({ ownProfiles: ownProfiles({ a: profile }).profiles });
    const { documents } = openTree(engine, { 'loaders/orders.md': file('team-a') });
    assert.deepEqual(documents[0]?.profiles, ['loader', 'claude-agent']);
  });

  it('is held to its schema', () => {
    const { profiles } = ownProfiles({ a: profile });
    const validator = profiles[0]?.validator;
    assert.ok(validator);
    assert.ok(validator({ name: 'a', description: 'b', team: 'team-a' }));
    assert.ok(!validator({ name: 'a', description: 'b', team: 'crew' }));
    assert.deepEqual(
      validator.errors?.map((error) => [error.instancePath, error.keyword]),
      [['/team', 'pattern']],
    );
    assert.ok(!validator({ name: 'a', description: 'b' }));
  });

  it('keeps the patterns of two keys apart', () => {
    const text =
      'id: loader\nextends: claude-agent\nschema: { properties: { a: { pattern: "^a$" }, b: { pattern: "^b$" } } }\n';
    const validator = ownProfiles({ a: text }).profiles[0]?.validator;
    assert.ok(validator?.({ name: 'a', description: 'b', a: 'a', b: 'b' }));
    assert.ok(!validator?.({ name: 'a', description: 'b', a: 'b', b: 'a' }));
  });
});

describe('hostile profiles', () => {
  it('cannot keep the patterns busy', () => {
    const text = `id: loader
extends: claude-agent
claims: { files: [loaders/*.md], body: { headings: ["(a+)+$"] } }
schema: { properties: { team: { type: string, pattern: "(a+)+$" } } }
sections: [{ title: A, purpose: For a., pattern: "(.*)*=(.*)*=" }]
`;
    const heading = `# ${'a'.repeat(50_000)}!`;
    findingsWith(
      text,
      'loaders/orders.md',
      `---\nname: a\ndescription: b\nteam: ${'a'.repeat(50_000)}!\n---\n\n${heading}\n`,
    );
  });

  it('cannot make a schema that is too large to compile', () => {
    const nested = `${'{ properties: { a: '.repeat(100)}{ type: string }${' } }'.repeat(100)}`;
    const wide = Array.from({ length: 20_000 }, (_, index) => `    k${index}: { type: string }`).join('\n');
    const aliases = `x: &x { a: 1 }\nschema:\n  properties:\n${Array.from({ length: 5_000 }, (_, index) => `    k${index}: *x`).join('\n')}`;
    for (const schema of [`schema: ${nested}`, `schema:\n  properties:\n${wide}`, aliases]) {
      assert.deepEqual(read(`id: loader\nextends: claude-agent\n${schema}\n`), {});
    }
  });

  it('cannot run anything by the names of keys or by texts', () => {
    const evil = [
      '__proto__',
      'constructor',
      'toString',
      '"];globalThis.hacked=1//',
      `\${globalThis.hacked=1}`,
      '\\u0022];globalThis.hacked=1//',
      '*/globalThis.hacked=1/*',
      '\u2028globalThis.hacked=1',
    ];
    const properties = Object.fromEntries(
      evil.map((key) => [
        key,
        { type: 'string', description: key, enum: [key], pattern: key, const: key, default: key },
      ]),
    );
    const text = JSON.stringify({
      id: 'evil',
      extends: 'claude-agent',
      schema: { properties, required: evil, propertyNames: { enum: evil } },
    });
    const validator = ownProfiles({ a: text }).profiles[0]?.validator;
    assert.ok(validator);
    validator(Object.fromEntries(evil.map((key) => [key, key])));
    validator({});
    assert.equal((globalThis as { hacked?: number }).hacked, undefined);
    assert.equal(({} as { type?: string }).type, undefined);
  });

  it('cannot make the compiler throw', () => {
    const text = fc.constantFrom('a', 'b', '__proto__', '^a+$', '');
    const count = fc.constantFrom(-1, 0, 2, 1.5, '2');
    const level = (below: fc.Arbitrary<unknown>) =>
      fc.record(
        {
          type: fc.oneof(
            fc.constantFrom('string', 'object', 'array', 'nul'),
            fc.array(fc.constantFrom('string', 'array', 'x')),
          ),
          enum: fc.array(fc.constantFrom('a', 1, null, true, {})),
          const: fc.constantFrom('a', null, []),
          default: fc.constantFrom({}, [], 'x'),
          pattern: text,
          minLength: count,
          maxLength: count,
          minimum: count,
          minItems: count,
          uniqueItems: fc.constantFrom(true, 'yes'),
          required: fc.array(text, { maxLength: 3 }),
          items: below,
          properties: fc.dictionary(text, below, { maxKeys: 2 }),
          additionalProperties: fc.oneof(fc.boolean(), below),
          propertyNames: below,
          $ref: text,
          format: text,
          if: fc.constant({}),
        },
        { requiredKeys: [] },
      );
    let used = 0;
    fc.assert(
      fc.property(level(level(level(fc.constant({})))), (schema) => {
        const blocks = [{ tag: 'a', title: 'b', schema }];
        const [own] = ownProfiles({ a: JSON.stringify({ id: 'x', extends: 'claude-agent', schema, blocks }) }).profiles;
        own?.validator({ a: 'a', b: ['a', null] });
        if (own) used++;
      }),
      // A failure is rather read than shrunk: compiling takes its time.
      { numRuns: 200, endOnFailure: true },
    );
    assert.ok(used > 150);
  });
});

describe('patterns', () => {
  it('of built-in profiles work in the linear engine, for profiles that extend them', () => {
    const patterns = JSON.stringify(builtInProfiles, (key, value) =>
      key === 'pattern' || key === 'heading' ? { source: value } : value,
    );
    const sources = [...patterns.matchAll(/\{"source":("(?:[^"\\]|\\.)*")\}/g)].map(
      (found) => JSON.parse(found[1] as string) as string,
    );
    const more = builtInProfiles.flatMap((profile) => [
      ...(profile.claims.body?.headings ?? []),
      ...(profile.references?.sections ?? []),
    ]);
    assert.ok(sources.length > 10);
    for (const source of [...sources, ...more]) assert.equal(patternProblem(source), undefined, source);
  });

  it('mean the same in both engines', () => {
    const samples = [
      'Human gates',
      'human-gate',
      'pre-run checklist',
      'Étape 2',
      'a\nB',
      '100 %',
      'x/y',
      'data.data_engineer',
      '',
    ];
    for (const source of [
      'human[ -]gates?\\b',
      '^b$',
      '\\d{1,3}(?:\\.\\d+)? ?%',
      'x\\/y',
      '^[a-z][a-z0-9_]*(?:\\.[a-z][a-z0-9_]*)+$',
      '\\u00c9',
      '(?<word>étape)',
    ]) {
      for (const sample of samples) {
        assert.equal(
          linearPattern(source, 'im').test(sample),
          new RegExp(source, 'im').test(sample),
          `${source} on ${sample}`,
        );
      }
    }
  });

  it('of an own profile go through the linear engine, of a built-in one through the native', () => {
    const own = read('id: loader\nextends: claude-agent\n').loader;
    assert.ok(own);
    assert.ok(!(patternOf(own, 'a') instanceof RegExp));
    assert.ok(patternOf(builtInProfiles[0] as Profile, 'a') instanceof RegExp);
  });

  const problems: Readonly<Record<string, RegExp>> = {
    '(?=a)': /looks ahead/,
    '(?!a)': /looks ahead/,
    '(?<=a)b': /looks ahead or behind/,
    '(?<!a)b': /looks ahead or behind/,
    '(a)\\1': /refers back/,
    '(?<x>a)\\k<x>': /refers back/,
    '(': /no regular expression/,
    'a{2,1}': /no regular expression/,
    '[': /no regular expression/,
    '(a{1,99}){1,99}': /too large|no regular expression/,
    'a{999}': /too large/,
    ['a'.repeat(301)]: /longer than/,
    ['('.repeat(150)]: /no regular expression/,
  };
  for (const [source, problem] of Object.entries(problems)) {
    it(`says what is wrong with ${source.slice(0, 30)}`, () => assert.match(patternProblem(source) ?? '', problem));
  }
});
