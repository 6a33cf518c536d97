import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseYaml } from '../../../../src/core/document/yaml/parse.ts';
import claudeCode from '../../../../src/core/skill/clients/claude-code.client.ts';
import vscode from '../../../../src/core/skill/clients/vscode.client.ts';
import { rules } from '../../../../src/core/skill/rules/index.ts';
import { completionsAt, find, offered, offeredLabels } from '../../../support/completion.ts';
import { assertOnLine, cursor, labels, taken } from '../../../support/cursor.ts';
import type { Tree } from '../../../support/engine.ts';
import { type Family, familyTree, goodFile, places } from '../../../support/families.ts';

const tree: Tree = {
  ...familyTree(),
  'skills/load-orders/references/steps.md': '---\ntitle: x\n---\n# Steps\n\n## Read it\n',
  'skills/load-orders/references/late (old).md': '# Late\n',
  'skills/load-orders/references/.hidden': '',
  'skills/load-orders/scripts/load.py': '',
  'skills/load-orders/notes.md': '',
};
const names = {
  agents: ['order-escalation', 'order-expert', 'orders', 'Order loader'],
  claude: ['Explore', 'Plan', 'claude', 'claude-code-guide', 'fork', 'general-purpose', 'statusline-setup'],
  vscode: ['agent', 'ask', 'edit', 'explore', 'plan'],
  skills: ['data.load_orders', 'load-orders', 'reload'],
};
const current = (client: typeof claudeCode) =>
  Object.entries(client.tools ?? {})
    .flatMap(([name, tool]) => (tool.removed || tool.renamedTo || tool.replacedBy ? [] : [name]))
    .sort();
const without = (list: readonly string[], ...gone: string[]) => list.filter((each) => !gone.includes(each));

const skill = 'skills/late/SKILL.md';
const agent = '.claude/agents/late.md';
const copilot = '.github/agents/late.agent.md';

/** The good file of a family with one piece replaced by a text with the cursor, at the place of the good file. */
function inFamily(family: Family, from: string, to: string): [path: string, marked: string] {
  const text = goodFile(family);
  assert.equal(text.split(from).length, 2, `'${from}' must stand in the good file exactly once`);
  return [places[family], text.replace(from, () => to)];
}

function shown(path: string, marked: string): string[] {
  return offeredLabels(path, marked, tree);
}

/** The text after the completion of a label, tab stops empty. */
function textAfter(path: string, marked: string, label: string): string {
  return taken(cursor(marked).text, find(offered(path, marked, tree), label));
}

describe('completion of frontmatter keys', () => {
  const ofSkills = [
    'name',
    'description',
    'agent',
    'allowed-tools',
    'argument-hint',
    'arguments',
    'background',
    'compatibility',
    'context',
    'disable-model-invocation',
    'disallowed-tools',
    'effort',
    'hooks',
    'license',
    'metadata',
    'model',
    'paths',
    'shell',
    'user-invocable',
    'when_to_use',
  ];

  it('offers those of the profile and of its clients that are missing', () => {
    assert.deepEqual(shown(skill, '---\n|\n---\n'), ofSkills);
    assert.deepEqual(shown(skill, '---\nname: late\n|\n---\n'), without(ofSkills, 'name'));
    assert.deepEqual(shown(skill, '---\nname: late\nde|\nlicense: MIT\n---\n'), without(ofSkills, 'name', 'license'));
    assert.deepEqual(shown('.codex/skills/late/SKILL.md', '---\n|\n---\n'), ['name', 'description', 'metadata']);
    assert.deepEqual(
      shown('.claude/commands/late.md', '---\ndescription: x\n|\n---\n').includes('allowed-tools'),
      true,
    );
    assert.deepEqual(shown(...inFamily('catalog-skill', 'phase: data', '¦')), ['phase']);
    assert.deepEqual(shown(...inFamily('expert-agent', 'tier: expert\n', 'ti¦\n')).slice(0, 1), ['tier']);
  });

  it('works in a frontmatter that is not closed, not sound or only begun', () => {
    assert.deepEqual(shown(skill, '---\n|'), ofSkills);
    assert.deepEqual(shown(skill, '---\nna|'), ofSkills);
    assert.deepEqual(shown(skill, '---\nname: late\nde|'), without(ofSkills, 'name'));
    assert.deepEqual(shown(skill, '---\nname: late\n|\n\n# Late\n'), without(ofSkills, 'name'));
    assert.deepEqual(shown(skill, '---\nname: a: b\nlicense: "MIT\n|\n---\n'), without(ofSkills, 'name', 'license'));
  });

  it('offers nothing outside, in comments and behind the end', () => {
    assert.deepEqual(shown(skill, '---\nname: late\n|---\n'), []);
    assert.deepEqual(shown(skill, '---\nname: late\n---\n|'), []);
    assert.deepEqual(shown(skill, '|---\nname: late\n---\n'), []);
    assert.deepEqual(shown(skill, '---\n\nname: late\n---\n\nna|'), []);
    assert.deepEqual(shown(skill, '---\nname: late # the na|\n---\n'), []);
    assert.deepEqual(shown(skill, '---\ndescription: Loads orders\n  and th|\n---\n'), []);
  });

  it('strikes through what a client has replaced', () => {
    const infer = find(offered(copilot, '---\n|\n---\n'), 'infer');
    assert.equal(infer.deprecated, true);
    assert.match(infer.documentation ?? '', /user-invocable/);
  });

  it('says who reads a key and what each does with it', () => {
    const key = find(offered(skill, '---\n|\n---\n'), 'name');
    assert.equal(key.detail, 'required, Claude Code, Codex, VS Code, Agent Skills');
    assert.equal(key.documentation?.split('\n').length, 4);
    assert.match(key.documentation ?? '', /^- \*\*Claude Code:\*\* The label/);
    assert.equal(find(offered(copilot, '---\n|\n---\n'), 'tools').detail, 'VS Code');
    assert.equal(find(offered(...inFamily('catalog-skill', 'phase: data', '¦')), 'phase').detail, 'required');
  });

  it('writes what belongs to a new key', () => {
    assert.equal(
      textAfter(copilot, '---\nhand|\n---\n', 'handoffs'),
      '---\nhandoffs:\n  - label: \n    agent: \n---\n',
    );
    const [path, marked] = inFamily(
      'catalog-skill',
      '    - name: day\n',
      '    - name: late\n      ¦\n    - name: day\n',
    );
    assert.deepEqual(shown(path, marked), ['description', 'secret']);
  });
});

describe('completion of frontmatter values', () => {
  it('offers what schemas name', () => {
    assert.deepEqual(shown(skill, '---\ncontext: |\n---\n'), ['fork']);
    assert.deepEqual(shown(skill, '---\nbackground: |\n---\n'), ['false', 'true']);
    assert.deepEqual(shown(skill, '---\neffort: |\n---\n'), ['high', 'low', 'max', 'medium', 'xhigh']);
    assert.deepEqual(shown(agent, '---\nname: late\nmemory: p|\n---\n'), ['local', 'project', 'user']);
    assert.deepEqual(shown(copilot, '---\ntarget: "|"\n---\n'), ['github-copilot', 'vscode']);
  });

  it('offers the keys beside a default', () => {
    assert.deepEqual(shown(...inFamily('expert-agent', 'default: generative', 'default: ¦')), [
      'critical',
      'generative',
    ]);
    assert.deepEqual(shown(...inFamily('expert-agent', 'default_mode: solution', 'default_mode: a¦')), [
      'audit',
      'solution',
    ]);
    assert.deepEqual(shown(...inFamily('expert-agent', 'default: solo', 'default: ¦')), ['auditor', 'solo']);
  });

  it('offers the models of the clients', () => {
    assert.deepEqual(shown(agent, '---\nname: late\nmodel: |\n---\n').slice(0, 3), ['sonnet', 'opus', 'haiku']);
    assert.deepEqual(
      shown(...inFamily('expert-agent', 'model: sonnet', 'model: ¦')).sort(),
      [...(claudeCode.models ?? [])].sort(),
    );
    assert.deepEqual(shown(copilot, '---\nmodel: |\n---\n'), []);
    assert.equal(find(offered(agent, '---\nname: late\nmodel: |\n---\n'), 'opus').detail, 'Claude Code');
  });

  it('offers the tools of the client that are current, in every form of list', () => {
    const ofClaude = current(claudeCode);
    const ofVscode = current(vscode);
    assert.ok(!ofClaude.includes('Task') && !ofClaude.includes('LS'));
    assert.deepEqual(shown(agent, '---\nname: late\ntools: |\n---\n').sort(), ofClaude);
    assert.deepEqual(shown(agent, '---\nname: late\ntools: Read, |\n---\n').sort(), without(ofClaude, 'Read'));
    assert.deepEqual(shown(agent, '---\nname: late\ntools: Re|, Write\n---\n').sort(), without(ofClaude, 'Write'));
    assert.deepEqual(shown(agent, '---\nname: late\ntools:\n  - Read\n  - |\n---\n').sort(), without(ofClaude, 'Read'));
    assert.deepEqual(shown(skill, '---\nallowed-tools: Read Gr|\n---\n').sort(), without(ofClaude, 'Read'));
    assert.deepEqual(
      shown(...inFamily('expert-agent', 'audit: Read, Grep', 'audit: Read, ¦')).sort(),
      without(ofClaude, 'Read'),
    );
    assert.deepEqual(shown(copilot, "---\ntools: ['edit', |]\n---\n").sort(), without(ofVscode, 'edit'));
    assert.deepEqual(shown(copilot, "---\ntools: ['edit', 'se|\n---\n").sort(), without(ofVscode, 'edit'));
    assert.deepEqual(
      shown(
        ...inFamily(
          'expert-agent',
          'tools:\n  audit: Read, Grep\n  solution: Read, Write, Bash\n  default_mode: solution\n',
          'tools: ¦\n',
        ),
      ),
      [],
    );
    const tool = find(offered(agent, '---\nname: late\ntools: |\n---\n'), 'Read');
    assert.deepEqual([tool.detail, tool.documentation], ['Claude Code', claudeCode.tools?.Read?.description]);
    assert.equal(
      textAfter(agent, '---\nname: late\ntools: Read, G|, Write\n---\n', 'Grep'),
      '---\nname: late\ntools: Read, Grep, Write\n---\n',
    );
    assert.equal(
      textAfter(copilot, "---\ntools: ['edit', '|']\n---\n", 'search'),
      "---\ntools: ['edit', 'search']\n---\n",
    );
  });

  it('offers the agents and skills of the catalog, and the agents of the client', () => {
    const { agents, claude, skills } = names;
    assert.deepEqual(shown(agent, '---\nname: late\ntools: Read, Agent(|)\n---\n'), [...agents, ...claude]);
    assert.deepEqual(shown(agent, '---\nname: late\ntools: Agent(Explore, order-|\n---\n'), [
      ...agents,
      ...without(claude, 'Explore'),
    ]);
    assert.deepEqual(shown(agent, '---\nname: late\nskills: |\n---\n'), skills);
    assert.deepEqual(shown(agent, '---\nname: late\nskills:\n  - reload\n  - |\n---\n'), without(skills, 'reload'));
    assert.deepEqual(shown(agent, '---\nname: late\nskills: [reload, l|]\n---\n'), without(skills, 'reload'));
    // Agents that VS Code reads come before those of others.
    const near = ['Order loader', 'orders', 'order-escalation', 'order-expert', ...names.vscode];
    assert.deepEqual(shown(copilot, '---\nhandoffs:\n  - label: Check\n    agent: |\n---\n'), near);
    assert.deepEqual(shown(copilot, '---\nagents: [|]\n---\n'), near);
    assert.deepEqual(shown('.github/prompts/late.prompt.md', '---\nagent: |\n---\n'), near);
    const [path, marked] = inFamily('expert-agent', 'escalate_to: order-escalation', 'escalate_to: ¦');
    assert.deepEqual(shown(path, marked), [...without(agents, 'order-expert'), ...claude]);
    const found = find(offered(path, marked, tree), 'order-escalation');
    assert.deepEqual(
      [found.detail, found.documentation],
      ['.claude/agents/order-escalation.md', 'Loads orders and hands on what it cannot repair.'],
    );
  });

  it('offers the name that the place of the file asks for', () => {
    assert.deepEqual(shown(skill, '---\nname: |\n---\n'), ['late']);
    assert.deepEqual(shown(...inFamily('catalog-skill', 'name: data.load_orders', 'name: ¦')), []);
  });
});

describe('completion of variables', () => {
  const all = ['source_system', 'day', 'region'];
  const at = (to: string) => inFamily('catalog-skill', 'The feed of the shop is there.', to);

  it('offers those that are declared behind two braces, and closes them', () => {
    assert.deepEqual(shown(...at('{{¦')), all);
    assert.deepEqual(shown(...at('{{ so¦ }}')), all);
    assert.deepEqual(shown(...at('Load `{{¦}}` now.')), all);
    assert.deepEqual(shown(...inFamily('catalog-skill', '{{day}}', '{{d¦}}')), all);
    assert.deepEqual(shown(...at('{¦')), []);
    assert.deepEqual(shown(...at('${{ ¦ }}')), []);
    assert.deepEqual(shown(...at('{{day}} ¦')), []);
    assert.deepEqual(shown(skill, '---\nname: late\n---\n{{|'), []);
    for (const behind of ['', '}', '}}', ' }}']) {
      const [path, marked] = at(`{{d¦${behind}`);
      const result = textAfter(path, marked, 'day');
      assert.ok(result.includes(behind === ' }}' ? '- {{day }}\n' : '- {{day}}\n'), behind);
    }
    const [path, marked] = at('{{¦');
    const variable = find(offered(path, marked), 'region');
    assert.deepEqual([variable.detail, variable.documentation], ['optional', 'The region, when not all of them.']);
  });

  it('offers what a command has to set still', () => {
    const vars = '"source_system={{source_system}}" "day={{day}}" "region={{region}}"';
    const one = '"day={{day}}"';
    assert.deepEqual(shown(...inFamily('catalog-skill', vars, '¦')), all);
    assert.deepEqual(shown(...inFamily('catalog-skill', vars, `${one} ¦`)), ['source_system', 'region']);
    assert.deepEqual(shown(...inFamily('catalog-skill', vars, `\\\n  ${one} \\\n  "¦"`)), ['source_system', 'region']);
    assert.deepEqual(shown(...inFamily('catalog-skill', vars, `${one} --dry-run ¦`)), []);
    const [path, marked] = inFamily('catalog-skill', vars, `${one} "re¦"`);
    assert.ok(textAfter(path, marked, 'region').includes(`${one} "region={{region}}"\n`));
    const [, bare] = inFamily('catalog-skill', vars, `${one} ¦`);
    assert.ok(textAfter(path, bare, 'region').includes(`${one} "region={{region}}"\n`));
  });
});

describe('completion of paths and anchors', () => {
  const path = places['workflow-skill'];
  const at = (to: string) => shown(path, `${goodFile('workflow-skill')}\n${to}\n`);
  const result = (to: string, label: string) =>
    textAfter(path, `${goodFile('workflow-skill')}\n${to}\n`, label)
      .trimEnd()
      .split('\n')
      .at(-1);
  const headings = [
    'load-orders',
    'workflow-contract',
    'clarification-rules',
    'default-assumptions',
    'output-modes',
    'boundary-from-other-skills',
    'quality-bar',
  ];

  it('offers files and directories in links', () => {
    assert.deepEqual(at('[x](|)'), ['notes.md', 'references/', 'scripts/']);
    assert.deepEqual(at('[x](|'), ['notes.md', 'references/', 'scripts/']);
    assert.deepEqual(at('[x](ref|)'), ['notes.md', 'references/', 'scripts/']);
    assert.deepEqual(at('![x](./references/|)'), ['late (old).md', 'steps.md']);
    assert.deepEqual(at('[x](references/.|)'), ['.hidden', 'late (old).md', 'steps.md']);
    assert.deepEqual(at('[x]: references/|'), ['late (old).md', 'steps.md']);
    assert.deepEqual(at('[x](<references/late|>)'), ['late (old).md', 'steps.md']);
    assert.deepEqual(at('[x](../|)'), ['load-orders/']);
    assert.deepEqual(at('[x](../../con|)').includes('contracts/'), true);
    assert.equal(result('[x](references/|st.md)', 'steps.md'), '[x](references/steps.md)');
    assert.equal(result('[x](r|eferences/steps.md)', 'scripts/'), '[x](scripts//steps.md)'.replace('//', '/'));
    assert.equal(result('[x](references/l|)', 'late (old).md'), '[x](references/late%20%28old%29.md)');
    assert.equal(result('[x](<references/l|>)', 'late (old).md'), '[x](<references/late (old).md>)');
  });

  it('offers no path above the root, elsewhere or where none is', () => {
    for (const none of [
      '[x](../../../|)',
      '[x](https://|)',
      '[x](htt|ps://example.org)',
      '[x](/|)',
      '[x](none/|)',
      '[x](notes.md?|)',
      '(|',
      '[|',
    ])
      assert.deepEqual(at(none), [], none);
  });

  it('offers paths in backticks that are references', () => {
    assert.deepEqual(at('`references/|`'), ['late (old).md', 'steps.md'].slice(1));
    assert.deepEqual(at('See `references/st|'), ['steps.md']);
    assert.deepEqual(at('`python scripts/|`'), ['load.py']);
    assert.deepEqual(at('`re|`'), ['references/', 'scripts/']);
    assert.deepEqual(at('`${CLAUDE_SKILL_DIR}/references/¦`'), ['steps.md']);
    assert.deepEqual(at('`other/|`'), []);
    assert.deepEqual(shown(...inFamily('catalog-skill', '`contracts/orders.yaml`', '`contracts/¦`')), ['orders.yaml']);
  });

  it('offers the anchors of this file and of another one', () => {
    assert.deepEqual(at('[x](#|)'), headings);
    assert.deepEqual(at('[x](#work|'), headings);
    assert.deepEqual(at('[x](references/steps.md#|)'), ['steps', 'read-it']);
    assert.deepEqual(at('[x](none.md#|)'), []);
    assert.deepEqual(at('[x](https://example.org/#|)'), []);
    assert.equal(result('[x](#qu|ality)', 'quality-bar'), '[x](#quality-bar)');
  });
});

describe('completion of tags, sections and agents', () => {
  const missing = [
    '<mcp_tools>',
    '<reasoning_protocol>',
    '<clarification_protocol>',
    '<uncertainty_handling>',
    '<data_layers>',
    '<examples>',
    '<quality_framework>',
    '<pipeline_patterns>',
    '<self_healing>',
    '<quality_standards>',
    '<anti_patterns>',
  ];
  const tags = (from: string, to: string) => inFamily('tagged-agent', from, to);

  it('offers the tags that are missing, the required ones first', () => {
    assert.deepEqual(shown(...tags('1. Every order is loaded once', '<¦')), missing);
    const [path, marked] = tags('<context>\n## Where', '<con¦\n## Where');
    assert.deepEqual(shown(path, marked), missing);
    const gone = goodFile('tagged-agent').replace(/<context>[\s\S]*?<\/context>/, '<¦');
    assert.deepEqual(shown(path, gone), ['<context>', ...missing]);
    assert.ok(
      textAfter(path, gone, '<context>').includes('<context>\n| Document | Path | Purpose |\n| --- | --- | --- |\n'),
    );
    assert.deepEqual(shown(...tags('1. Every order is loaded once', 'a <¦')), []);
    assert.deepEqual(shown(skill, '---\nname: late\n---\n<|'), []);
  });

  it('closes the tag that is open', () => {
    assert.deepEqual(shown(...tags('</role>', '</¦')), ['</role>']);
    assert.deepEqual(shown(...tags('</role>', '</ro¦le>')), ['</role>']);
    assert.deepEqual(shown(...tags('1. Every order is loaded once', '</¦')), []);
    assert.deepEqual(shown(skill, '---\nname: late\n---\n<steps>\n\n</|'), ['</steps>']);
    assert.deepEqual(shown(skill, '---\nname: late\n---\n<details>\n\n</|'), []);
  });

  it('offers the sections that are missing, with their skeleton', () => {
    const [path, marked] = inFamily('workflow-skill', '## Quality Bar', '#¦');
    assert.deepEqual(shown(path, marked), ['Quality Bar']);
    const purpose = 'What the result must show before it is handed over.';
    assert.ok(textAfter(path, marked, 'Quality Bar').includes(`\n## Quality Bar\n\nTODO: ${purpose}\n`));
    assert.deepEqual(shown(...inFamily('workflow-skill', '## Quality Bar', '### Qual¦')), ['Quality Bar']);
    const [catalog, purposeless] = inFamily('catalog-skill', '# Purpose', '## ¦');
    assert.ok(textAfter(catalog, purposeless, 'Purpose').includes('\n# Purpose\n\nTODO: '));
    assert.deepEqual(shown(...inFamily('expert-agent', '### For Audit Mode', '### ¦')), ['For Audit Mode']);
    assert.deepEqual(shown(...inFamily('expert-agent', '## Output Format', '## ¦')), ['Output Format']);
    assert.deepEqual(shown(skill, '---\nname: late\n---\n#|'), []);
    assert.deepEqual(shown(...inFamily('workflow-skill', '## Quality Bar', 'C#¦')), []);
  });

  it('offers the agents of the catalog behind an at sign', () => {
    const { agents } = names;
    const others = without(agents, 'Order loader', 'order-escalation');
    assert.deepEqual(shown(...inFamily('escalation-agent', '@order-expert', '@¦')), others);
    assert.deepEqual(shown(...inFamily('escalation-agent', '@order-expert', '@ord¦er')), others);
    assert.deepEqual(shown(...inFamily('escalation-agent', '@order-expert', 'me@¦')), []);
    assert.deepEqual(shown(...inFamily('escalation-agent', '@order-expert', '`@¦`')), []);
    assert.deepEqual(shown(skill, '---\nname: late\n---\n@|'), []);
  });
});

describe('completion of suppressions', () => {
  const body = '---\nname: late\ndescription: Loads late orders.\n---\n\n';

  it('offers its words and the rules', () => {
    assert.deepEqual(shown(agent, `${body}<!-- |-->`), ['gatewright-disable-next-line', 'gatewright-disable']);
    assert.deepEqual(shown(agent, `${body}<!-- one -->\n<!-- gate| -->`), ['gatewright-disable-next-line']);
    assert.deepEqual(shown(agent, body.replace('desc', '# gate|\ndesc')), [
      'gatewright-disable-next-line',
      'gatewright-disable',
    ]);
    const listed = shown(agent, `${body}<!-- gatewright-disable-next-line | -->`);
    assert.deepEqual(
      without(listed, ...listed.filter((id) => id.startsWith('gatewright/'))),
      rules.map((rule) => rule.id).sort(),
    );
    const two = `${body}<!-- gatewright-disable skill/long-body, skill/b| -->`;
    assert.deepEqual(shown(agent, two), without(listed, 'skill/long-body'));
    assert.equal(
      textAfter(agent, two, 'skill/broken-anchor'),
      `${body}<!-- gatewright-disable skill/long-body, skill/broken-anchor -- reason -->`,
    );
    assert.equal(
      textAfter(agent, body.replace('desc', '# gatewright-disable-next-line |\ndesc'), 'skill/long-body'),
      body.replace('desc', '# gatewright-disable-next-line skill/long-body -- reason\ndesc'),
    );
  });

  it('offers nothing else in a comment', () => {
    assert.deepEqual(shown(agent, `${body}<!-- about @| -->`), []);
    assert.deepEqual(shown(agent, `${body}<!-- gatewright-disable skill/long-body -- because | -->`), []);
    assert.deepEqual(shown(agent, `${body}<|!-- one -->`), []);
    assert.deepEqual(shown(agent, `${body}<!-- one --> @|`), ['order-escalation', 'order-expert', 'orders']);
  });
});

describe('completion in code', () => {
  it('offers variables in code blocks and nothing else', () => {
    const fenced = (line: string) => inFamily('catalog-skill', '# Implementation Notes', `\`\`\`sql\n${line}\n\`\`\``);
    assert.deepEqual(shown(...fenced('select {{¦')), ['source_system', 'day', 'region']);
    for (const line of ['#¦', '[x](¦)', '`references/¦`', '@¦', '<¦', '<!-- ¦ -->'])
      assert.deepEqual(shown(...fenced(line)), [], line);
  });
});

describe('every completion', () => {
  const numRuns = Number(process.env.GATEWRIGHT_RUNS ?? 150);
  const families = Object.keys(places) as Family[];

  it('edits the line of the cursor, at any place of any truncation of any file', () => {
    const cases = fc.record({
      family: fc.constantFrom(...families),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      back: fc.nat({ max: 40 }),
      typed: fc.constantFrom(
        '',
        '#',
        '{{',
        '](',
        '](references/',
        '`references/',
        '@',
        '<',
        '</',
        '- ',
        ': ',
        '\n  ',
        '\n',
        ', ',
        '<!-- gatewright-disable ',
        '"',
        '[',
      ),
      eol: fc.constantFrom('\n', '\r\n', '\r'),
    });
    fc.assert(
      fc.property(cases, ({ family, share, back, typed, eol }) => {
        const whole = goodFile(family);
        const text = (whole.slice(0, Math.floor(share * whole.length)) + typed).replace(/\n/g, eol);
        const offset = Math.max(0, text.length - (back < 20 ? 0 : back));
        for (const each of completionsAt(tree, places[family], offset))
          assertOnLine(tree[places[family]] as string, offset, each);
        for (const each of completionsAt({ ...tree, [places[family]]: text }, places[family], offset))
          assertOnLine(text, offset, each);
      }),
      { numRuns },
    );
  });

  it('leaves a sound frontmatter sound', () => {
    for (const family of families) {
      const text = goodFile(family);
      const end = text.startsWith('---\n') ? text.indexOf('\n---\n') + 1 : 0;
      const faults = (whole: string) => parseYaml(whole, { start: 4, end: whole.indexOf('\n---\n') + 1 }).faults;
      for (let offset = 4; offset < end; offset += 3) {
        for (const each of completionsAt(tree, places[family], offset)) {
          assert.deepEqual(
            faults(taken(text, each)).map((fault) => fault.message),
            [],
            `'${each.label}' at ${offset} of ${family}`,
          );
        }
      }
    }
  });

  it('is offered once', () => {
    for (const family of families) {
      const text = goodFile(family);
      for (let offset = 0; offset <= text.length; offset += 7) {
        const all = labels(completionsAt(tree, places[family], offset));
        assert.equal(new Set(all).size, all.length, `${family} at ${offset}: ${all.join(', ')}`);
      }
    }
  });
});
