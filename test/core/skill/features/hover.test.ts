import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { clients } from '../../../../src/core/skill/clients/index.ts';
import { builtInProfiles } from '../../../../src/core/skill/profiles/index.ts';
import type { Tree } from '../../../support/engine.ts';
import { type Family, familyTree, goodFile, places } from '../../../support/families.ts';
import { hovered, hoversOf, notHovered } from '../../../support/hover.ts';

const skill = 'skills/late/SKILL.md';
const agent = '.claude/agents/late.md';
const copilot = '.github/agents/late.agent.md';
const front = '---\nname: late\ndescription: Loads late orders. Use when orders are late.\n---\n\n';

const claude = (page: string) => `- **Claude Code** ([as of 2026-10-06](https://code.claude.com/docs/en/${page}))`;
const vscode = (page: string) =>
  `- **VS Code** ([as of 2026-10-14](https://code.visualstudio.com/docs/agent-customization/${page}))`;

/** Paragraphs as one Markdown text. */
const lines = (...paragraphs: readonly string[]): string => paragraphs.join('\n\n');

/** What is shown in the good file of a family where one piece of it is replaced by a text with the cursor. */
function inFamily(family: Family, from: string, to: string, others: Tree = familyTree()): [string, string] {
  const text = goodFile(family);
  assert.equal(text.split(from).length, 2, `'${from}' must stand in the good file exactly once`);
  return hovered(
    places[family],
    text.replace(from, () => to.replace('|', '¦')),
    others,
  );
}

describe('hover over a key of the frontmatter', () => {
  it('says what it means, what each client does with it, its limits and how much of them is used', () => {
    const expected = lines(
      '**description** · text · required',
      [
        `${claude('skills')}: What Claude reads to see whether the skill fits; without it the first line of the body counts.`,
        '- **Codex** ([as of 2026-10-01](https://developers.openai.com/codex/skills)): What Codex reads to choose the skill, which it drops when this is missing or over 1,024 characters.',
        `${vscode('agent-skills')}: What the model reads in every request to decide whether to load the skill.`,
        '- **Agent Skills** ([as of 2026-10-06](https://agentskills.io/specification)): Tells an agent in at most 1,024 characters what the skill does and when to reach for it.',
      ].join('\n'),
      'Where it is missing, Codex drops the skill, Agent Skills does not allow it and VS Code warns about it.',
      'At most 1024 characters: beyond them, Codex drops the skill, Agent Skills does not allow it and VS Code cuts the rest off. Here are 18. At most 1536 characters: beyond them, Claude Code cuts the rest off. Here are 18.',
    );
    assert.deepEqual(hovered(skill, '---\nname: late\ndesc|ription: Loads late orders.\n---\n'), [
      'description',
      expected,
    ]);
    assert.deepEqual(hovered(skill, '---\nname: late\ndescription: Loads |late orders.\n---\n'), [
      'Loads late orders.',
      expected,
    ]);
  });

  it('counts what a client reads as one text together', () => {
    const [, markdown] = hovered(skill, '---\ndescr|iption: Loads orders.\nwhen_to_use: At night.\n---\n');
    assert.match(markdown, /VS Code cuts the rest off\. Here are 13\. /);
    assert.match(markdown, /Claude Code cuts the rest off\. Here are 22, with those of `when_to_use`\.$/);
  });

  it('says what is deprecated, and only what clients that read the file do', () => {
    assert.deepEqual(hovered(copilot, '---\ndescription: Loads.\nin|fer: true\n---\n'), [
      'infer',
      lines(
        '**infer**',
        `${vscode('custom-agents')}: Said both whether users see the agent and whether agents may start it. Deprecated: Use \`user-invocable\` and \`disable-model-invocation\` instead.`,
      ),
    ]);
  });

  it('says of a value what its key means: choices, switches, numbers', () => {
    assert.deepEqual(hovered(agent, '---\nname: late\ndescription: Loads.\nmemory: pro|ject\n---\n'), [
      'project',
      lines(
        '**memory** · text',
        'Allowed: `user`, `project` or `local`.',
        `${claude('sub-agents')}: Where the subagent keeps what it learns between sessions: user, project or local.`,
      ),
    ]);
    assert.deepEqual(hovered(agent, '---\nname: late\ndescription: Loads.\nbackground: t|rue\n---\n'), [
      'true',
      lines(
        '**background** · true or false',
        `${claude('sub-agents')}: With \`true\` the subagent always runs in the background.`,
      ),
    ]);
    assert.deepEqual(inFamily('expert-agent', 'threshold: 0.6', 'thres|hold: 0.6'), [
      'confidence_threshold',
      lines(
        '**confidence_threshold** · a number · required',
        'Below this confidence, from 0 to 1, the agent hands on.',
        'The number is at least 0 and at most 1.',
      ),
    ]);
  });

  it('shows what a mode stands for where it is named', () => {
    assert.deepEqual(inFamily('expert-agent', 'default: generative', 'default: gen|erative'), [
      'generative',
      lines(
        '**default** · text · required',
        '`generative`:\n\n- `mindset`: Build what can be run twice\n- `output`: A pipeline with its tests\n- `risk_profile`: Medium: a person agrees before tables change',
        'The mode when the caller names none.',
      ),
    ]);
    assert.match(inFamily('expert-agent', 'default: solo', 'default: so|lo')[1], /`solo`: Builds and checks alone/);
  });

  it('works while the YAML around it is broken', () => {
    const [over, markdown] = hovered(
      agent,
      '---\nname: late\ndescription: Use when: it is late\ncol|or: red\ntools: [Read\n---\n',
    );
    assert.equal(over, 'color');
    assert.match(markdown, /^\*\*color\*\* · text\n\nAllowed: `red`, `blue`/);
    assert.match(
      hovered(agent, '---\nname: late\n\tdescr|iption: x\n---\n')[1],
      /^\*\*description\*\* · text · required/,
    );
    assert.match(hovered(agent, '---\nna|me: late\ndescription: x\n')[1], /^\*\*name\*\* · text · required/);
  });

  it('says nothing of a key that nobody knows, of comments and between the keys', () => {
    notHovered(agent, '---\nname: late\ndescription: Loads.\nfr|ob: 1\n---\n');
    notHovered(agent, '---\nname: late\n# own|er: data team\ndescription: Loads.\n---\n');
    notHovered(agent, '---\nname:| late\ndescription: Loads.\n---\n'.replace('name:|', 'name : |'));
    notHovered(agent, '--|-\nname: late\ndescription: Loads.\n---\n');
  });

  it('leaves to VS Code what VS Code says by itself, and to no other editor', () => {
    const text = '---\nname: late\ndesc|ription: Loads late orders.\n---\n';
    assert.doesNotMatch(hovered(skill, text, {}, 'skill')[1], /What the model reads in every request/);
    assert.match(hovered(skill, text, {}, 'skill')[1], /VS Code cuts the rest off/, 'what it does not say stays');
    assert.match(hovered(skill, text, {}, 'markdown')[1], /What the model reads in every request/);
    const handoffs = '---\ndescription: Loads.\nhan|doffs: []\n---\n';
    notHovered(copilot, handoffs, {}, 'chatagent');
    assert.match(hovered(copilot, handoffs, {}, 'markdown')[1], /Buttons below an answer/);
    const claudeAgent = (rest: string) => `---\nname: late\ndescription: x\n${rest}---\n`;
    const name = claudeAgent('').replace('name', 'na|me');
    assert.match(hovered(agent, name)[1], /\*\*Claude Code\*\*/);
    assert.equal(
      hovered(agent, name, {}, 'chatagent')[1],
      '**name** · text · required\n\nWhere it is missing, Claude Code drops the agent.',
    );
    for (const rest of ['tools: Re|ad\n', 'model: so|nnet\n', 'to|ols: Read\n']) {
      assert.match(hovered(agent, claudeAgent(rest))[1], /\*\*Claude Code\*\*/);
      notHovered(agent, claudeAgent(rest), {}, 'chatagent');
    }
    assert.match(hovered(agent, claudeAgent('tools: Ta|sk\n'), {}, 'chatagent')[1], /An old name/);
    assert.match(hovered(agent, claudeAgent('maxT|urns: 3\n'), {}, 'chatagent')[1], /\*\*Claude Code\*\*/);
  });
});

describe('hover over models and tools', () => {
  const withTools = (tools: string) => `---\nname: late\ndescription: Loads.\ntools: ${tools}\n---\n`;
  const tools = '([as of 2026-10-06](https://code.claude.com/docs/en/tools-reference))';

  it('says what a model stands for, in the client that knows it', () => {
    assert.deepEqual(hovered(agent, '---\nname: late\ndescription: Loads.\nmodel: son|net\n---\n'), [
      'sonnet',
      lines(
        '`sonnet` · model',
        `${claude('model-config')}: The newest Sonnet model that the provider offers, for everyday work.`,
      ),
    ]);
    assert.deepEqual(hovered(agent, '---\nname: late\ndescription: Loads.\nmodel: "claude-|opus-4-8"\n---\n'), [
      '"claude-opus-4-8"',
      lines(
        '`claude-opus-4-8` · model',
        `${claude('model-config')}: The full id of one model; it stays the same when a newer one comes.`,
      ),
    ]);
    // VS Code has no list, and nobody knows this one: the key is all that can be spoken of.
    assert.match(
      hovered(copilot, '---\ndescription: Loads.\nmodel: GPT|-4.1\n---\n')[1],
      /^\*\*model\*\* · text or a list/,
    );
    assert.match(hovered(agent, '---\nname: late\ndescription: Loads.\nmodel: gp|t\n---\n')[1], /^\*\*model\*\*/);
  });

  it('says what a tool does, and with which parentheses', () => {
    assert.deepEqual(hovered(agent, withTools('Read, Ba|sh(dbt *), Edit')), [
      'Bash(dbt *)',
      lines(
        '`Bash(dbt *)` · tool',
        `- **Claude Code** ${tools}: Runs shell commands; \`Bash(git *)\` covers only those that match.`,
      ),
    ]);
    assert.equal(hovered(agent, withTools('[Read, "Web|Fetch"]'))[0], 'WebFetch');
  });

  it('says what became of a tool', () => {
    assert.deepEqual(hovered(agent, withTools('Ta|sk')), [
      'Task',
      lines(
        '`Task` · tool',
        `- **Claude Code** ${tools}: The name of Agent before 2.1.63.`,
        "An old name; today's is:",
        '- `Agent`: Starts a subagent with a context of its own; `Agent(name)` limits which types.',
      ),
    ]);
    assert.match(
      hovered(agent, withTools('Multi|Edit'))[1],
      /Claude Code no longer has it; its work is done by:\n\n- `Edit`: /,
    );
    assert.match(hovered(agent, withTools('L|S'))[1], /Claude Code no longer has it, so the name does nothing\.$/);
    assert.match(
      hovered(copilot, '---\ndescription: Loads.\ntools: [new|]\n---\n')[1],
      /today's are:\n\n- `vscode\/newWorkspace`: .*\n- `vscode\/getProjectSetupInfo`: /,
    );
  });

  it('says of which server a tool is', () => {
    assert.match(
      hovered(agent, withTools('mcp__git|hub__create_issue'))[1],
      /The tool `create_issue` of the MCP server `github`\.$/,
    );
    assert.match(hovered(agent, withTools('mcp__git|hub'))[1], /All tools of the MCP server `github`\.$/);
  });

  it('says of an unknown tool only what its list is for', () => {
    assert.match(hovered(agent, withTools('Read, Web|Fecth'))[1], /^\*\*tools\*\* · text or a list/);
  });
});

describe('hover over the name of an agent or a skill', () => {
  const others: Tree = {
    '.claude/agents/checker.md': `---\nname: checker\ndescription: Checks [the](command:x) sums.\n---\n\n# Checker of sums\n`,
    '.claude/skills/sums/SKILL.md': '---\nname: sums\ndescription: Compares sums.\n---\n',
  };
  const file = (rest: string) => `---\nname: late\ndescription: Loads.\n${rest}---\n`;

  it('shows the file that defines it', () => {
    assert.deepEqual(hovered(agent, file('tools: Agent(che|cker)\n'), others), [
      'checker',
      lines(
        '`checker` · agent',
        '**Checker of sums** · agent · Claude agent',
        'Checks \\[the\\](command:x) sums.',
        '[.claude/agents/checker.md](file:///shop/.claude/agents/checker.md#L2)',
      ),
    ]);
    assert.deepEqual(hovered(agent, file('skills:\n  - su|ms\n'), others), [
      'sums',
      lines(
        '`sums` · skill',
        'skill · Agent skill',
        'Compares sums.',
        '[.claude/skills/sums/SKILL.md](file:///shop/.claude/skills/sums/SKILL.md#L2)',
      ),
    ]);
  });

  it('knows escalate_to, handoffs and the names an escalation calls', () => {
    assert.match(
      inFamily('expert-agent', 'escalate_to: order-escalation', 'escalate_to: order-esc|alation')[1],
      /agent · Escalation agent/,
    );
    assert.match(inFamily('copilot-agent', 'agent: Order loader', 'agent: Order |loader')[1], /agent · Copilot agent/);
    const escalation = goodFile('escalation-agent');
    const name = /@([\w-]+)/.exec(escalation)?.[0] as string;
    const [over, markdown] = hovered(
      places['escalation-agent'],
      escalation.replace(name, `@¦${name.slice(1)}`),
      familyTree(),
    );
    assert.equal(over, name.slice(1));
    assert.match(markdown, /· agent\n/);
  });

  it('says who brings a name along, that it is missing, and what is nearest', () => {
    assert.match(hovered(agent, file('tools: Agent(Expl|ore)\n'), others)[1], /\n\nClaude Code brings it along\.$/);
    assert.match(
      hovered(agent, file('tools: Agent(un|loader)\n'), others)[1],
      /No file of this workspace defines it\.$/,
    );
    assert.match(
      hovered(agent, file('tools: Agent(chek|er-of-sums)\n'), {
        ...others,
        '.claude/agents/sums.md': file('').replace('late', 'checker-of-sums'),
      })[1],
      /defines it; the nearest name is `checker-of-sums`\.$/,
    );
  });

  it('shows three files of one name and counts the rest', () => {
    const copies = Object.fromEntries(
      [1, 2, 3, 4, 5].map((each) => [
        `plugins/p${each}/agents/checker.md`,
        others['.claude/agents/checker.md'] as string,
      ]),
    );
    const [, markdown] = hovered(agent, file('tools: Agent(che|cker)\n'), copies);
    assert.equal(markdown.split('file:///').length, 4);
    assert.match(markdown, /2 more files define this name\.$/);
  });
});

describe('hover over a variable', () => {
  const card = lines(
    '`{{day}}` · required variable',
    'The day to load, as YYYY-MM-DD.',
    'The caller gives its value. Declared in line 11 of [catalog/load_orders.md](file:///shop/catalog/load_orders.md#L11), used 1 time in the body.',
  );

  it('says what it is where it is declared, used and set', () => {
    assert.deepEqual(inFamily('catalog-skill', '{{day}}', '{{d|ay}}'), ['{{day}}', card]);
    assert.deepEqual(inFamily('catalog-skill', 'name: day', 'name: da|y'), ['day', card]);
    const text = goodFile('catalog-skill').replace('catalog run', 'codex skills run').replace('"day=', '"d|ay=');
    assert.deepEqual(hovered(places['catalog-skill'], text), ['day', card]);
    assert.match(inFamily('catalog-skill', '{{region}}', '{{region|}}')[1], /optional variable/);
  });

  it('says that one is not declared, and which is nearest', () => {
    assert.deepEqual(inFamily('catalog-skill', '{{day}}', '{{da|yy}}'), [
      '{{dayy}}',
      lines('`{{dayy}}` · variable', 'The frontmatter declares no variable of this name; the nearest is `{{day}}`.'),
    ]);
  });

  it('leaves braces alone where files declare no variables', () => {
    notHovered(skill, `${front}Load {{da|y}}.\n`);
  });
});

describe('hover over a reference', () => {
  const steps = `---\ntitle: hidden\n---\n\n# Steps\n\nRead [it](command:evil) first.\n\n## Load\n\n1. Load\n2. Check\n\n## Rest\n\n${'More.\n'.repeat(30)}`;
  const others: Tree = {
    'skills/late/references/steps.md': steps,
    'skills/late/references/ticks.md': 'A line with ``` in it.\n',
    'skills/late/scripts/load.py': 'import os\n\nprint(1)\n',
    'skills/late/assets/logo.png': '\0PNG',
    'skills/late/references/empty.md': '',
  };

  it('shows the first lines of what a link leads to, inert, without its frontmatter', () => {
    assert.deepEqual(hovered(skill, `${front}Follow [the st|eps](references/steps.md).\n`, others), [
      '[the steps](references/steps.md)',
      lines(
        '[skills/late/references/steps.md](file:///shop/skills/late/references/steps.md) · Markdown, 45 lines',
        '```markdown\n# Steps\n\nRead [it](command:evil) first.\n\n## Load\n\n1. Load\n2. Check\n\n## Rest\n```',
        '… 31 more lines',
      ),
    ]);
    assert.match(
      hovered(skill, `${front}See [x](references/tic|ks.md).\n`, others)[1],
      /\n\n````markdown\nA line with ``` in it\.\n````$/,
    );
  });

  it('knows paths in backticks, code, directories, and what is no text', () => {
    assert.deepEqual(hovered(skill, `${front}Run \`python scripts/lo|ad.py\` now.\n`, others), [
      'scripts/load.py',
      lines(
        '[skills/late/scripts/load.py](file:///shop/skills/late/scripts/load.py) · Python, 3 lines',
        '```python\nimport os\n\nprint(1)\n```',
      ),
    ]);
    assert.match(
      hovered(skill, `${front}See [all](refer|ences/).\n`, others)[1],
      /directory with 3 entries\n\n`empty\.md`, `steps\.md`, `ticks\.md`$/,
    );
    assert.match(
      hovered(skill, `${front}![l](assets/lo|go.png)\n`, others)[1],
      /· file\n\nIt is no text, or too large to be shown\.$/,
    );
    assert.match(hovered(skill, `${front}See [x](references/em|pty.md).\n`, others)[1], /· Markdown, 0 lines$/);
  });

  it('says what is missing and what is nearest', () => {
    assert.deepEqual(hovered(skill, `${front}Follow [it](references/st|ep.md).\n`, others), [
      '[it](references/step.md)',
      '`skills/late/references/step.md` does not exist; the nearest is `references/steps.md`.',
    ]);
    assert.match(
      hovered(skill, `${front}Follow [it](references/St|eps.md).\n`, others)[1],
      /^`skills\/late\/references\/Steps\.md` is written `skills\/late\/references\/steps\.md` on disk; .*\n\n\[skills/,
    );
    assert.match(
      hovered(skill, `${front}Follow [it](../../../out|side.md).\n`, others)[1],
      /leads out of the workspace/,
    );
  });

  it('shows the section that an anchor names, here and in another file', () => {
    const own = `${front}See [it](#cut-|over).\n\n## Cut over\n\nSwap the views.\n\n## Then\n\nTell them.\n`;
    assert.deepEqual(hovered(skill, own), [
      '[it](#cut-over)',
      lines(
        '**Cut over** · heading in line 8 of [skills/late/SKILL.md](file:///shop/skills/late/SKILL.md#L8)',
        '```markdown\n## Cut over\n\nSwap the views.\n```',
      ),
    ]);
    assert.match(
      hovered(skill, `${front}See [it](references/steps.md#lo|ad).\n`, others)[1],
      /^\*\*Load\*\* · heading in line 9 of .*\n\n```markdown\n## Load\n\n1\. Load\n2\. Check\n```$/,
    );
    assert.match(
      hovered(skill, own.replace('cut-|over', 'cut-|ovr'))[1],
      /^No heading of .* has the anchor `cut-ovr`; the nearest is `cut-over`\.$/,
    );
    assert.match(
      hovered(skill, `${front}See [it](references/steps.md#x|yz).\n`, others)[1],
      /^No heading of .*steps\.md.* has the anchor `xyz`\.$/,
    );
    assert.match(hovered(skill, `${front}<a id="top"></a> [it](#to|p)\n`)[1], /anchor in/);
  });

  it('says nothing of the web and of what only looks like a path', () => {
    notHovered(skill, `${front}See [it](https://exam|ple.org/a.md).\n`);
    notHovered(skill, `${front}Write \`src/or|ders.py\` then.\n`);
  });
});

describe('hover over parts of the body', () => {
  it('says what belongs between tags, at their beginning and their end', () => {
    const card = lines(
      "`<error_recovery>` · optional section of the profile 'Tagged agent'",
      'Problems that are known, and what to do about each.',
      'Its table has the columns `Problem` and `Recovery`.',
    );
    assert.deepEqual(inFamily('tagged-agent', '<error_recovery>', '<error|_recovery>'), ['<error_recovery>', card]);
    assert.deepEqual(inFamily('tagged-agent', '</error_recovery>', '</error|_recovery>'), ['</error_recovery>', card]);
    assert.match(
      inFamily('tagged-agent', '<handoff>', '<hand|off>')[1],
      /required section.*\n\n.*\n\nIt holds the hand-off as JSON, which needs `handoff`, `self_healing_log` and `next_agent`\.$/,
    );
    const unclosed = goodFile('tagged-agent').replace('</role>', '').replace('<role>', '<ro¦le>');
    assert.match(hovered(places['tagged-agent'], unclosed)[1], /Who the agent is/);
    notHovered(skill, `${front}<ro|le>\nYou.\n</role>\n`);
  });

  it('says what a key of a block of JSON means', () => {
    assert.deepEqual(inFamily('tagged-agent', '"final_status"', '"final_|status"'), [
      '"final_status"',
      lines('**final_status** · text · required', 'How the last attempt ended.'),
    ]);
  });

  it('says what belongs into a section of the profile', () => {
    assert.deepEqual(inFamily('catalog-skill', '# Follow-up Checklist', '# Follow-up |Checklist'), [
      '# Follow-up Checklist',
      lines(
        "**Follow-up Checklist** · section of the profile 'Catalog skill'",
        'What is left to do when the work is done.',
      ),
    ]);
    assert.match(
      inFamily('expert-agent', '## Instructions', '## Inst|ructions')[1],
      /Its numbered items run from 1 through all of its lists\.$/,
    );
    notHovered(skill, `${front}# An|ything\n`);
  });
});

describe('hover over a term', () => {
  const over = (body: string) => hovered(skill, `${front}${body}\n`)[0];

  it('says what it means in prose, lists, tables, headings and texts of the frontmatter', () => {
    assert.deepEqual(hovered(skill, `${front}Every load is idem|potent.\n`), [
      'idempotent',
      lines(
        '**Idempotent**',
        'Running it twice has the same result as running it once. Every retry, restart and backfill relies on it: without it, a load doubles or loses rows the first time something fails.',
      ),
    ]);
    assert.equal(over('- the **CD|C** stream'), 'CDC');
    assert.equal(hovered(skill, `${front}| a |\n| - |\n| a gold la¦yer |\n`)[0], 'gold layer');
    assert.equal(over('## Back|fill'), 'Backfill');
    assert.equal(hovered(skill, '---\nname: late\ndescription: Plans a back|fill of orders.\n---\n')[0], 'backfill');
  });

  it('is silent in code, links, comments, addresses and names', () => {
    for (const body of [
      '`back|fill`',
      '```\nback|fill\n```',
      '<!-- back|fill -->',
      'See https://example.org/back|fill now.',
      'the file back|fill.py',
      '--back|fill',
      'back|fill-orders-skill',
      '{{back|fill}}',
      'gold me|dal',
      'the gol|d price',
    ]) {
      notHovered(skill, `${front}${body}\n`);
    }
    notHovered(skill, '---\nname: late\ndescription: Loads.\nargument-hint: x\nfrob: back|fill\n---\n');
  });
});

describe('what hovers read', () => {
  it('has a page for every role, tools and models of a client, among its sources', () => {
    for (const { id, keys, tools, models, pages, sources } of clients) {
      const owed = [...Object.keys(keys), ...(tools ? ['tools'] : []), ...(models ? ['models'] : [])];
      assert.deepEqual(Object.keys(pages).sort(), owed.sort(), id);
      for (const page of Object.values(pages)) assert.ok(sources.includes(page), page);
    }
  });

  it('has a purpose for every tag of a profile', () => {
    for (const { id, tags } of builtInProfiles) {
      if (tags) assert.deepEqual(Object.keys(tags.purposes ?? {}), [...tags.required, ...tags.known], id);
    }
  });

  it('describes only models that the client lists', () => {
    for (const { id, models = [], modelDescriptions = {} } of clients)
      assert.deepEqual(
        Object.keys(modelDescriptions).filter((name) => !models.includes(name)),
        [],
        id,
      );
  });
});

describe('hover in any text', () => {
  const texts: Tree = familyTree({
    'tagged-agent': goodFile('tagged-agent').replaceAll('\n', '\r\n'),
  });

  it('holds the offset and never throws, at every offset of every family', () => {
    for (const path of Object.values(places)) {
      const text = texts[path] as string;
      const hover = hoversOf(texts, path);
      for (let at = 0; at <= text.length; at++) {
        const found = hover(at);
        if (!found) continue;
        const { start, end } = found.span;
        assert.ok(0 <= start && start <= at && at <= end && end <= text.length, `${path} ${at}`);
        assert.ok(start < end && found.markdown !== '', `${path} ${at}`);
      }
    }
  });

  it('does so in texts that end anywhere and that have been mixed up', () => {
    const path = fc.constantFrom(...Object.values(places));
    fc.assert(
      fc.property(
        path,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.string(),
        (of, cut, place, noise) => {
          const whole = texts[of] as string;
          const at = Math.floor(cut * whole.length);
          const broken = whole.slice(0, at) + noise + (noise.length % 2 ? '' : whole.slice(at + 20));
          const offset = Math.floor(place * broken.length);
          const hover = hoversOf({ ...texts, [of]: broken }, of);
          for (const each of [offset, at, at - 1, broken.length]) {
            const found = hover(each);
            if (found) assert.ok(found.span.start <= each && each <= found.span.end);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('makes nothing active of what the files say', () => {
    const evil =
      '[x](command:y) <img src=x onerror=y> $(zap) http://a.b/c www.a.b a@b.c **b** <!-- `z` *i* ~~s~~ ![p](q)';
    const others: Tree = {
      '.claude/agents/evil.md': `---\nname: evil\ndescription: '${evil}'\n---\n\n# ${evil}\n`,
    };
    const file = `---\nname: late\ndescription: x\ntools: Agent(evil), mcp__a[x](command:y)__b\n---\n`;
    const catalog = goodFile('catalog-skill').replace('The day to load, as YYYY-MM-DD.', `'${evil}'`);
    const shown = [
      hovered(agent, file.replace('(evil', '(ev|il'), others)[1],
      hovered(places['catalog-skill'], catalog.replace('{{day}}', '{{d|ay}}'))[1],
    ];
    for (const markdown of shown) {
      const inert = markdown.replace(/\[[^\]]*\]\((?:file|https):[^)]*\)/g, '').replace(/`[^`]*`/g, '');
      assert.doesNotMatch(
        inert,
        /(?<!\\)[[\]<>]|(?<!\\)\$\(|(?<!\\):\/\/|www\.|\w@|(?<!\\)~|(?<!\\)\*(?=b|i)/,
        markdown,
      );
    }
  });
});
