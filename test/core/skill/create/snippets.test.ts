import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { inRoot } from '../../../../src/build/paths.ts';
import { pieces } from '../../../../src/core/skill/create/pieces.ts';
import { builtInProfiles } from '../../../../src/core/skill/profiles/index.ts';
import { checkTree, engineFor, type Tree } from '../../../support/engine.ts';
import { type Family, familyTree, goodFile, places } from '../../../support/families.ts';
import { expandSnippet } from '../../../support/snippets.ts';

interface Written {
  readonly scope: string;
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
  readonly isFileTemplate?: true;
}

const file = JSON.parse(readFileSync(inRoot('snippets/skills.code-snippets'), 'utf8')) as Record<string, Written>;
const snippets = Object.values(file);

const variablesFor = (path: string) => ({
  TM_DIRECTORY: `/workspace/${path.slice(0, path.lastIndexOf('/'))}`,
  TM_FILENAME_BASE: (path.split('/').at(-1) ?? '').replace(/\.\w+$/, ''),
  CURRENT_YEAR: '2031',
  CURRENT_MONTH: '03',
  CURRENT_DATE: '01',
});

/** The text of a snippet in a file at a path. */
function expanded(prefix: string, path: string): string {
  const snippet = snippets.find((each) => each.prefix === prefix);
  assert.ok(snippet, `There is no snippet '${prefix}'.`);
  return expandSnippet(snippet.body.join('\n'), variablesFor(path));
}

function findings(tree: Tree): string[] {
  return [...checkTree(engineFor(), tree)].flatMap(([path, found]) =>
    found.map((each) => `${path}: ${each.rule}: ${each.message}`),
  );
}

describe('the snippet of a whole file', () => {
  for (const { id } of builtInProfiles) {
    it(`of ${id} is one of that profile and has no finding`, () => {
      const path =
        places[id as Family] ?? (id === 'claude-agent' ? '.claude/agents/keeper.md' : 'skills/keeper/SKILL.md');
      const text = expanded(`gw-${id}`, path);
      const tree = { [path]: text };
      assert.equal(engineFor().parse(path, text)?.profiles[0], id);
      assert.deepEqual(findings(tree), []);
    });
  }

  it('is offered where VS Code fills a new file, and nothing else is', () => {
    assert.deepEqual(
      snippets.filter((each) => each.isFileTemplate).map((each) => each.prefix),
      builtInProfiles.map(({ id }) => `gw-${id}`),
    );
  });
});

/** Where a part is put: a file of a family, and the text it takes the place of or stands before. */
const uses: Readonly<
  Record<string, { readonly family: Family; readonly into: (text: string, part: string) => string }>
> = {
  variable: {
    family: 'catalog-skill',
    into: (text, part) =>
      text
        .replace(/ {4}- name: region\n.*\n/, part.replace(/^(?=.)/gm, '    '))
        .replace(/\n {4}description: The region, when.*$/m, ''),
  },
  invocation: {
    family: 'catalog-skill',
    into: (text, part) => text.replace('# Toolchain', `${part.replaceAll('initiative', 'day')}\n# Toolchain`),
  },
  stages: {
    family: 'workflow-skill',
    into: (text, part) =>
      text
        .replace(/## Workflow Contract\n[^#]*/, `${part}\n`)
        .replace(/## Quality Bar\n[^#]*/, '## Quality Bar\n\n- Sources have owners\n- Consumers have checks\n'),
  },
  clarification: {
    family: 'workflow-skill',
    into: (text, part) => text.replace(/## Clarification Rules\n[^#]*/, `${part}\n`),
  },
  level: {
    family: 'escalation-agent',
    into: (text, part) => text.replace(/### Level 2[^#]*/, `${part}\n`),
  },
  mode: {
    family: 'expert-agent',
    into: (text, part) =>
      text.replace('  default: generative', `${part.replace(/^(?=.)/gm, '  ')}  default: generative`),
  },
  'human-gates': {
    family: 'expert-agent',
    into: (text, part) => text.replace(/## Human Gates\n[^#]*/, `${part}\n`),
  },
  quality: {
    family: 'tagged-agent',
    into: (text, part) =>
      text.replace('<error_recovery>', `<quality_framework>\n${part}</quality_framework>\n\n<error_recovery>`),
  },
  assumptions: {
    family: 'workflow-skill',
    into: (text, part) => text.replace('## Output Modes', `${part}\n## Output Modes`),
  },
  handoff: { family: 'tagged-agent', into: (text, part) => text.replace(/<handoff>[\s\S]*<\/handoff>\n/, part) },
  section: { family: 'workflow-skill', into: (text, part) => `${text}\n${part}` },
  checklist: { family: 'catalog-skill', into: (text, part) => `${text}${part}` },
};

describe('the snippet of a part', () => {
  for (const { id } of pieces) {
    it(`'${id}' has no finding in a file it is for`, () => {
      const use = uses[id];
      assert.ok(use, `Say in this test where the part '${id}' is put.`);
      const good = goodFile(use.family);
      const part = expanded(`gw-${id}`, places[use.family]);
      const text = use.into(good, part);
      assert.notEqual(text, good, 'the part was put in');
      assert.deepEqual(findings(familyTree({ [use.family]: text })), []);
    });
  }
});

describe('every snippet', () => {
  it('has a prefix of its own, a description and text to insert', () => {
    assert.equal(new Set(snippets.map((each) => each.prefix)).size, snippets.length);
    for (const { prefix, description, body, scope } of snippets) {
      assert.match(prefix, /^gw-[a-z-]+$/);
      assert.match(description, /\.$/);
      assert.ok(body.length > 1);
      assert.ok(scope.split(',').includes('markdown'));
    }
  });

  it('is contributed', () => {
    const manifest = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
    const paths = manifest.contributes.snippets.map((each: { path: string }) => each.path);
    assert.ok(paths.includes('./snippets/skills.code-snippets'));
  });
});
