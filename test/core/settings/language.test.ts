import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Finding } from '../../../src/core/finding.ts';
import { checkTree, engineFor, openTree } from '../../support/engine.ts';

const config = '.gatewright/config.yaml';
const profile = '.gatewright/profiles/loader.yaml';

function findingsOf(path: string, text: string): Finding[] {
  return checkTree(engineFor(), { [path]: text }).get(path) ?? [];
}

/** `rule: the text it shows` of each finding. */
function shown(path: string, text: string): string[] {
  return findingsOf(path, text).map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`);
}

describe('the language of settings', () => {
  it('claims the files that are read, and no others', () => {
    const engine = engineFor();
    for (const path of [config, '.gatewright/config.yml', profile])
      assert.ok(engine.mayClaim(path) && engine.expects(path), path);
    for (const path of [
      'config.yaml',
      'a/.gatewright/config.yaml',
      '.gatewright/profiles/a/b.yaml',
      '.gatewright/x.yaml',
    ]) {
      // Any YAML may be a contract, which its content tells.
      assert.ok(!engine.expects(path) && !engine.parse(path, 'rules: {}\n'), path);
    }
  });

  it('has nothing against a file that uses every setting', () => {
    const text = `rules:
  skill/*: warning
  skill/broken-reference: error
profiles:
  "catalog/**/*.md": catalog-skill
clients: [claude-code, codex]
vocabulary:
  claude-code: { tools: [load_orders], models: [house-model], keys: [owner] }
exclude: ["**/fixtures/**"]
maxFileSize: 65536
`;
    assert.deepEqual(shown(config, text), []);
    assert.deepEqual(shown(config, ''), []);
    assert.deepEqual(shown(config, '# nothing yet\n'), []);
  });

  it('has nothing against a profile that uses every key', () => {
    const text = `id: loader
title: Loader
summary: An agent that loads one table.
extends: claude-agent
role: agent
clients: [claude-code]
claims:
  keys: [[loads]]
  files: [agents/loaders/*.md]
  habit: [loaders/*.md]
  shape: [[name, loads]]
  body:
    headings: ["load(er)? plan"]
    tags: { of: [plan], atLeast: 1 }
frontmatter: required
schema:
  type: object
  required: [owner]
  additionalProperties: false
  properties:
    owner: { type: string, pattern: "^team-[a-z]+$", expected: the name of a team, description: Who answers for it. }
    loads: { type: [string, array], items: { type: string, minLength: 1 }, minItems: 1, uniqueItems: true }
    mode: { enum: [full, incremental], default: full, examples: [full] }
    kind: { const: loader }
    watches: { type: array, items: { type: string, holds: glob } }
    retries: { type: integer, minimum: 0, maximum: 9 }
    labels: { type: object, propertyNames: { maxLength: 20 }, additionalProperties: { type: string, deprecated: true } }
sections:
  - { title: Never, pattern: "never\\\\b", within: Rules, purpose: What it must not touch., severity: error }
  - { title: Steps, purpose: How it loads., numbered: through, labels: [Result], mentions: [late rows] }
tags: { required: [plan], known: [plan, notes] }
tables: [{ tag: plan, columns: [table, rows] }, { heading: "loads?", columns: [table] }]
stamps: [{ label: Version, form: version }]
blocks: [{ tag: handoff, title: hand-off, schema: { type: object, required: [to] } }]
references: { directories: [references], sections: ["runbooks?"] }
variables: true
severities: { skill/orphan-file: off }
`;
    assert.deepEqual(shown(profile, text), []);
  });

  it('reads suppression comments', () => {
    const text =
      'rules:\n  # gatewright-disable-next-line config/unknown-rule -- comes with the next version\n  skill/of-tomorrow: off\n';
    assert.deepEqual(shown(config, text), []);
    assert.deepEqual(
      shown(config, `# gatewright-disable config/unknown-rule -- shared file\n${text.replace(/ *#.*\n/, '')}`),
      [],
    );
  });

  it('silences a finding with a comment that is read', () => {
    const text = 'rules:\n  skill/of-tomorrow: off\n';
    const { documents } = openTree(engineFor(), { [config]: text });
    const [finding] = findingsOf(config, text);
    const [document] = documents;
    assert.ok(finding && document);
    const { span, newText } = document.suppress(finding.rule, finding.span) ?? assert.fail('it cannot be silenced');
    assert.deepEqual(shown(config, text.slice(0, span.start) + newText + text.slice(span.end)), []);
  });

  it('shows each fault at its own place and reads on', () => {
    const text = `rules:
  skill/brokn-reference: eror
  skill/orphan-file: of
clients: codex
exclude:
  - 5
  - ../other/**
maxFileSize: 12
yieldToBuiltIn: true
vocabulary:
  codx: {}
  codex: { tool: [x] }
`;
    assert.deepEqual(shown(config, text), [
      'config/unknown-rule: skill/brokn-reference',
      'config/invalid-value: eror',
      'config/invalid-value: of',
      'config/invalid-value: codex',
      'config/invalid-value: 5',
      'config/invalid-glob: ../other/**',
      'config/invalid-value: 12',
      'config/unknown-key: yieldToBuiltIn',
      'config/unknown-client: codx',
      'config/unknown-key: tool',
    ]);
  });

  it('takes a glob without quotes for the key it was meant to be', () => {
    const text = 'profiles:\n  **/*.{agent,expert}.md: expert-agnt\n  docs/*.md: agent-skill\n';
    assert.deepEqual(shown(config, text), ['config/yaml-syntax: *', 'config/unknown-profile: expert-agnt']);
  });

  it('says where a setting of the editor belongs', () => {
    assert.match(findingsOf(config, 'scanWorkspace: false\n')[0]?.message ?? '', /'gatewright\.scanWorkspace'/);
  });

  it('does not take a kind of rules for a rule in a profile', () => {
    const text = 'id: loader\nextends: claude-agent\nseverities:\n  skill/*: off\n';
    assert.deepEqual(shown(profile, text), ['config/unknown-rule: skill/*']);
  });

  it('holds the schema of a profile to the keywords that are supported', () => {
    const text =
      'id: loader\nextends: claude-agent\nschema:\n  properties:\n    a: { $ref: "#", type: strin, patternProperties: {} }\n';
    assert.deepEqual(shown(profile, text), [
      'config/unknown-key: $ref',
      'config/invalid-value: strin',
      'config/unknown-key: patternProperties',
    ]);
  });

  it('refuses the ids of built-in profiles', () => {
    assert.deepEqual(shown(profile, 'id: agent-skill\nextends: agent-skill\n'), ['profile/duplicate-id: agent-skill']);
  });

  it('finds a profile that builds on itself, and does not follow the loop of another', () => {
    const tree = {
      '.gatewright/profiles/a.yaml': 'id: a\nextends: a\n',
      '.gatewright/profiles/b.yaml': 'id: b\nextends: a\n',
    };
    const found = [...checkTree(engineFor(), tree)].map(([path, findings]) => [
      path,
      findings.map((each) => each.rule),
    ]);
    assert.deepEqual(found, [
      ['.gatewright/profiles/a.yaml', ['profile/extends-loop']],
      ['.gatewright/profiles/b.yaml', []],
    ]);
  });
});

describe('hostile settings', () => {
  const bomb = `a: &a [${'x,'.repeat(90)}]\nb: &b [${'*a,'.repeat(30)}]\nc: &c [${'*b,'.repeat(30)}]\nrules: [${'*c,'.repeat(9000)}]\n`;
  const texts: Readonly<Record<string, string>> = {
    'brackets that open 20,000 times': `rules: ${'['.repeat(20_000)}`,
    'brackets nested 20,000 deep': `rules: ${'['.repeat(20_000)}${']'.repeat(20_000)}`,
    'mappings nested 20,000 deep': `schema: ${'{properties: {a: '.repeat(20_000)}`,
    'dashes nested 20,000 deep': `${'- '.repeat(20_000)}x`,
    'lines nested 500 deep': Array.from({ length: 500 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
    'aliases that grow': bomb,
    'an alias for itself': 'rules: &a\n  x: *a\n',
    'a list at the top': '- rules\n- profiles\n',
    'only text': 'turn everything off\n',
    'wrong types everywhere':
      'rules: 1\nprofiles: [a]\nclients: {a: b}\nvocabulary: yes\nexclude: {}\nmaxFileSize: big\n',
    'keys of objects': '__proto__:\n  rules: {}\nconstructor: 1\nrules:\n  __proto__: off\n  toString: off\n',
    '5,000 globs of braces': `exclude:\n${`  - "${'{a,b}'.repeat(20)}"\n`.repeat(5_000)}`,
    'one long line': `id: ${'a-'.repeat(100_000)}`,
    'patterns without end': `id: loader\nextends: claude-agent\nschema:\n  pattern: "${'(a+)+'.repeat(5_000)}$"\n`,
    'control characters': 'rules:\0\u0001\u2028: \ud800\n',
  };
  for (const [what, text] of Object.entries(texts)) {
    it(what, () => {
      for (const path of [config, profile]) {
        const findings = findingsOf(path, text);
        assert.ok(findings.length > 0, 'nothing is said of it');
        assert.ok(findings.every((finding) => finding.message.length < 1000));
      }
    });
  }

  it('anything', () => {
    const words = fc.constantFrom(
      'id: a',
      'rules:',
      '  skill/x: off',
      'schema: {',
      '}',
      '[',
      '- ',
      '&a',
      '*a',
      '"',
      "'",
      '\n',
      ':',
      '#',
      '|',
      '\t',
      'extends: a',
      '{}',
    );
    const text = fc.oneof(
      fc.array(words, { maxLength: 30 }).map((each) => each.join('\n')),
      fc.array(words, { maxLength: 30 }).map((each) => each.join('')),
      fc.string(),
    );
    fc.assert(
      fc.property(text, (each) => void [findingsOf(config, each), findingsOf(profile, each)]),
      { numRuns: 1000 },
    );
  });
});
