import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fixed, fixes, told } from '../../../support/told.ts';

const front = '---\nname: demo\ndescription: Plans backfills. Use when history has to be loaded again.\n---\n\n';
const path = 'skills/demo/SKILL.md';
const skill = (body: string, others: Record<string, string> = {}) => ({ [path]: front + body, ...others });
const broken = (body: string, others: Record<string, string> = {}) =>
  told('skill/broken-reference', skill(body, others)).map((each) => each.replace(`${path}: `, ''));

describe('skill/broken-reference', () => {
  it('reports links, images, link definitions and paths in backticks', () => {
    const body = 'A [link](a.md), ![an image](b.png), [a reference][c] and `scripts/d.py`.\n\n[c]: <c.md> "Title"\n';
    assert.deepEqual(broken(body), ['a.md', 'b.png', 'scripts/d.py', 'c.md']);
  });

  it('reports the path alone, without anchor, query, angle brackets, arguments and program', () => {
    assert.deepEqual(broken('[a](a.md#part) [b](<b c.md>) [d](d.md?x=1 "title") `python scripts/e.py --all`\n'), [
      'a.md',
      'b c.md',
      'd.md',
      'scripts/e.py',
    ]);
  });

  it('leaves alone what is no file of the workspace, no file at all, or only an example', () => {
    const bodies = [
      '[a](https://example.com/a.md) [b](mailto:a@b.c) [c](#part) [d](/root/d.md) [e](~/e.md) [f](mdc:f.md) [g](//h/g.md)\n',
      '[a](url) [b](path) [c]({{file}}.md) [d](<name>.md) [e](docs/*.md) [f]($dir/f.md) [g](path/to/file.md)\n',
      '```\n[a](a.md) `references/a.md`\n```\n\n    [a](a.md)\n',
      '`references/` and `assets/`, `references/<topic>.md`, `references/*.md`, `docs/other.md`\n',
      'Create `references/plan.md`. Write the result to `assets/report.md`, for example `assets/x.md`.\n',
      'Create a directory and move into it:\n\n- Rubrics: `references/rubrics.md`\n- More: `references/more.md`\n',
      '<!-- [a](a.md) and `references/a.md` -->\n',
      '[outside](../../../other/a.md)\n',
    ];
    for (const body of bodies) assert.deepEqual(broken(body), [], body);
  });

  it('takes what creates something with a script for a promise of the script', () => {
    assert.deepEqual(broken('Create the plan with `scripts/plan.py`.\n'), ['scripts/plan.py']);
  });

  it('finds files from the skill, its plugin, the root, and a skill that was just named', () => {
    const others = {
      'skills/demo/references/a b.md': '',
      'docs/c.md': '',
      'skills/other/references/d.md': '',
    };
    assert.deepEqual(broken("[a](references/a%20b.md) [c](docs/c.md) `other`'s `references/d.md`\n", others), []);
    const inPlugin = { 'p/plugins/x/skills/demo/SKILL.md': `${front}\`\${CLAUDE_PLUGIN_ROOT}/scripts/a.sh\`\n` };
    assert.deepEqual(told('skill/broken-reference', inPlugin), ['scripts/a.sh']);
    assert.deepEqual(told('skill/broken-reference', { ...inPlugin, 'p/plugins/x/scripts/a.sh': '' }), []);
    // Without a plugin nobody knows where that is.
    assert.deepEqual(broken('`$CLAUDE_PLUGIN_ROOT/scripts/a.sh`\n'), []);
    assert.deepEqual(broken('`$CLAUDE_SKILL_DIR/scripts/a.sh`\n'), ['scripts/a.sh']);
  });

  it('tells a path once and changes it everywhere', () => {
    const tree = skill('`references/step.md`, later [again](references/step.md).\n', {
      'skills/demo/references/steps.md': '',
    });
    assert.deepEqual(told('skill/broken-reference', tree), [`${path}: references/step.md`]);
    assert.equal(
      fixed('skill/broken-reference', path, tree),
      `${front}\`references/steps.md\`, later [again](references/steps.md).\n`,
    );
  });

  it('offers the same name in another directory, and a Markdown file that is new', () => {
    const tree = skill('[a](./steps.md)\n', { 'skills/demo/references/steps.md': '' });
    assert.equal(fixed('skill/broken-reference', path, tree), `${front}[a](./references/steps.md)\n`);
    const [create] = fixes('skill/broken-reference', skill('`references/load-plan.md`\n'));
    assert.deepEqual(create?.creates, [{ path: 'skills/demo/references/load-plan.md', content: '# Load plan\n' }]);
    assert.deepEqual(fixes('skill/broken-reference', skill('`scripts/load.py`\n')), []);
    assert.deepEqual(fixes('skill/broken-reference', skill('[other](../other/SKILL.md)\n')), []);
  });

  it('offers the directory of a like name', () => {
    const tree = skill('[a](reference/steps.md)\n', { 'skills/demo/references/steps.md': '' });
    assert.equal(fixed('skill/broken-reference', path, tree), `${front}[a](references/steps.md)\n`);
  });

  it('reads paths of a section from the root where the profile says so', () => {
    const variables = 'variables:\n  required: []\n';
    const text = `---\nname: data.x\nphase: data\ndescription: X.\n${variables}---\n\n# Toolchain & Integrations\n\n- \`docs/a.md\`, \`run it\`\n\n# Other\n\n\`docs/b.md\`\n`;
    assert.deepEqual(told('skill/broken-reference', { 'catalog/x.md': text }), ['docs/a.md']);
    assert.deepEqual(told('skill/broken-reference', { 'catalog/x.md': text, 'docs/a.md': '' }), []);
  });
});

describe('skill/reference-case-mismatch', () => {
  it('corrects every part that was written', () => {
    const tree = skill('[a](references/masking.MD)\n', { 'skills/demo/References/Masking.md': '' });
    assert.deepEqual(told('skill/reference-case-mismatch', tree), [`${path}: references/masking.MD`]);
    assert.equal(fixed('skill/reference-case-mismatch', path, tree), `${front}[a](References/Masking.md)\n`);
    assert.deepEqual(told('skill/broken-reference', tree), []);
  });

  it('prefers a file that is there as written', () => {
    const both = { 'skills/demo/references/A.md': '', 'skills/demo/references/a.md': '' };
    assert.deepEqual(told('skill/reference-case-mismatch', skill('[a](references/a.md)\n', both)), []);
  });
});

describe('skill/reference-leaves-skill', () => {
  it('counts a plugin as one piece', () => {
    const tree = {
      'plugins/x/skills/demo/SKILL.md': `${front}[a](../other/SKILL.md) [b](../../../../docs/b.md)\n`,
      'plugins/x/skills/other/SKILL.md': front,
      'docs/b.md': '',
    };
    assert.deepEqual(told('skill/reference-leaves-skill', tree), [
      'plugins/x/skills/demo/SKILL.md: ../../../../docs/b.md',
    ]);
    const marked = {
      'a/.claude-plugin/plugin.json': '{}',
      'a/skills/demo/SKILL.md': `${front}[a](../b.md)\n`,
      'a/skills/b.md': '',
    };
    assert.deepEqual(told('skill/reference-leaves-skill', marked), []);
  });

  it('says nothing of links that are broken anyway, and nothing of agents', () => {
    assert.deepEqual(told('skill/reference-leaves-skill', skill('[a](../other/SKILL.md)\n')), []);
    const agent = { '.claude/agents/a.md': `${front}[a](../../docs/a.md)\n`, 'docs/a.md': '' };
    assert.deepEqual(told('skill/reference-leaves-skill', agent), []);
  });
});

describe('skill/broken-anchor', () => {
  const anchors = (body: string) => told('skill/broken-anchor', skill(body));

  it('knows repeated headings, letter case, other scripts, HTML anchors and anchors set by hand', () => {
    const body =
      '[a](#load-1) [b](#Load) [c](#%C3%BCbersicht) [d](#here) [e](#there) [f](#mine)\n\n# Load\n\n# Load\n\n# Übersicht\n\n<a id="here"></a><a name=\'there\'></a>\n\n# X {#mine}\n';
    assert.deepEqual(anchors(body), []);
  });

  it('reports the anchor alone, also in link definitions, and never in code', () => {
    assert.deepEqual(anchors('[a](#gone) [b][r] `[c](#gone)`\n\n[r]: #lost\n\n```\n[d](#gone)\n```\n'), [
      'gone',
      'lost',
    ]);
  });

  it('leaves variables of VS Code and words that stand for any anchor alone', () => {
    assert.deepEqual(anchors('[a](#tool:search) [b](#anchor) [c](#section) [d](#)\n'), []);
  });

  it('offers the heading that only lost its number', () => {
    const tree = skill('[a](#2-load)\n\n# 3. Load\n\n# Check\n');
    assert.equal(fixed('skill/broken-anchor', path, tree), `${front}[a](#3-load)\n\n# 3. Load\n\n# Check\n`);
  });
});

describe('skill/orphan-file', () => {
  it('is content with any mention, of the file or of the directory', () => {
    const file = { 'skills/demo/references/load-plan.md': '' };
    assert.deepEqual(told('skill/orphan-file', skill('# Load\n', file)), [`${path}: Load`]);
    for (const body of [
      'See load-plan.\n',
      '[x](references/LOAD-plan.md)\n',
      'All of `references/` helps.\n',
      'Read the references.\n',
    ]) {
      assert.deepEqual(told('skill/orphan-file', skill(body, file)), [], body);
    }
    assert.deepEqual(told('skill/orphan-file', skill('# Load\n', { 'skills/demo/references/__init__.py': '' })), []);
  });

  it('points to where other files are named, and mentions the file there', () => {
    const files = { 'skills/demo/references/a.md': '', 'skills/demo/references/cut-over.md': '' };
    const tree = skill('# Load\n\nFirst read `references/a.md`.\n\nThen load.\n', files);
    assert.deepEqual(told('skill/orphan-file', tree), [`${path}: references/a.md`]);
    assert.equal(
      fixed('skill/orphan-file', path, tree),
      `${front}# Load\n\nFirst read \`references/a.md\`.\n\nRead \`references/cut-over.md\` for cut over.\n\nThen load.\n`,
    );
  });
});
