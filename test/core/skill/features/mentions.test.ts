import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Tree } from '../../../support/engine.ts';
import { familyTree, places } from '../../../support/families.ts';
import { mentionsIn, shownMentions } from '../../../support/mentions.ts';

const front = (name: string, more = '') =>
  `---\nname: ${name}\ndescription: Loads orders. Use when orders are late.\n${more}---\n`;

/** A tree of one skill with a body, and what else is there. */
const skill = (body: string, others: Tree = {}): Tree => ({
  'skills/orders/SKILL.md': front('orders') + body,
  ...others,
});
const shown = (tree: Tree, withHeadings = false) => shownMentions(tree, Object.keys(tree)[0] as string, withHeadings);

const catalog = (body: string) =>
  '---\nname: data.load_orders\nphase: data\nvariables:\n  required:\n' +
  `    - name: source\n      description: The shop.\n    - name: "region"\n      description: Where.\n---\n${body}`;

const escalation = (body: string) =>
  `${front('loader', 'tools: Read\n')}\n## Error escalation\n\n### Level 1: Try\n\n**When:** late\n\n### Level 2: Ask\n\n${body}`;

const tagged = (body: string) =>
  `# Orders\n\n<role>\nYou load.\n</role>\n\n<responsibilities>\nAll.\n</responsibilities>\n\n<handoff>\nSay.\n</handoff>\n\n${body}`;

describe('mentions of names', () => {
  const agents = {
    '.claude/agents/checker.md': front('checker', 'tools: Read\n'),
    '.claude/skills/quality/SKILL.md': front('quality'),
    '.claude/commands/reload.md': front('reload'),
  };

  it('are the name itself and every key that holds names', () => {
    const tree = {
      '.claude/agents/loader.md': front('"loader"', "tools: Read, Agent(checker, other)\nskills: 'quality, reload'\n"),
      ...agents,
    };
    assert.deepEqual(shown(tree), [
      '2:8 agent! loader',
      '4:20 agent checker',
      '4:29 agent other',
      '5:10 skill quality',
      '5:19 command reload',
    ]);
  });

  it('are the agents of handoffs and of an escalation', () => {
    const copilot = front('loader', 'handoffs:\n  - label: Check\n    agent: Checker\n    prompt: Check.\n');
    assert.deepEqual(shown({ '.github/agents/loader.agent.md': copilot, ...agents }), [
      '2:7 agent! loader',
      "6:12 agent checker 'Checker'",
    ]);
    const expert = front('expert', 'tier: expert\nescalation:\n  confidence_threshold: 0.6\n  escalate_to: checker\n');
    assert.deepEqual(shown({ 'experts/e.md': expert, ...agents }), ['2:7 agent! expert', '7:16 agent checker']);
  });

  it('are @names: all behind "Escalate to", elsewhere those that some agent has', () => {
    const body = [
      '**Escalate to:** @nobody',
      'Ask @checker, @agent-checker, `@checker` or @else; mail me@checker or @checker/pkg.',
      '```',
      'Escalate to @checker',
      '```',
    ].join('\n');
    assert.deepEqual(
      shown({ '.claude/agents/loader.md': escalation(body), ...agents }).filter((each) => each.includes('agent')),
      ['2:7 agent! loader', '15:19 agent nobody', '16:6 agent checker', '16:22 agent checker', '16:33 agent checker'],
    );
  });

  it('are the skill of an invocation line and what is called in backticks', () => {
    const plugin = { 'plugins/shop/commands/ship.md': front('ship') };
    const calls = '`/reload now` `/tmp` `$quality` `$reload` `/shop:ship` `/other:ship` /reload';
    assert.deepEqual(shown(skill(calls, { ...agents, ...plugin })), [
      '2:7 skill! orders',
      '5:3 command reload',
      '5:24 skill quality',
      '5:50 command ship',
    ]);
    const body = 'Run `/reload now`.\n\n```bash\ncodex skills run quality\n```\n\n```python\nskills run quality\n```\n';
    assert.deepEqual(shown(skill(body, agents)), ['2:7 skill! orders', '5:7 command reload', '8:18 skill quality']);
  });

  it('do not hold a name that is written with escapes, over several lines or not at all', () => {
    assert.deepEqual(shown({ 'skills/a/SKILL.md': front('"or\\u0064ers"') }), []);
    assert.deepEqual(shown({ 'skills/a/SKILL.md': front('|\n  orders') }), []);
    assert.deepEqual(shown({ '.claude/commands/a.md': 'Load it.\n' }), []);
  });
});

describe('mentions of variables', () => {
  it('are declarations, placeholders and what an invocation line sets', () => {
    const body = [
      'Load {{source}} and {{ gone }} but not {{ github.sha }}.',
      '## From {{source}}',
      '```bash',
      'codex skills run data.load_orders \\',
      '  --vars "source={{source}}" \\',
      "         'region=north' plain=1 \\",
      '  --dry-run other=2 --var=last=3',
      '```',
      '```sql',
      'select {{ source }} from {{ ref }}',
      '```',
    ].join('\n');
    assert.deepEqual(shown({ 'catalog/a.md': catalog(body) }), [
      '2:7 skill! data.load_orders',
      '6:13 variable! source',
      '8:14 variable! region',
      '11:8 variable source',
      '11:24 variable gone',
      '12:11 variable source',
      '14:18 skill data.load_orders',
      '15:11 variable source',
      '15:20 variable source',
      '16:11 variable region',
      '16:25 variable plain',
      '17:27 variable last',
      '20:11 variable source',
    ]);
  });

  it('belong to the skill that is run, when there is one of that name', () => {
    const body = '`codex skills run data.load_orders --vars "source=a"` and `skills run data.gone --vars "source=a"`';
    assert.deepEqual(shown(skill(body, { 'catalog/a.md': catalog('') })), [
      '2:7 skill! orders',
      '5:19 skill data.load_orders',
      '5:44 variable catalog/a.md source',
      '5:71 skill data.gone',
    ]);
    const twice = skill(body, { 'catalog/a.md': catalog(''), 'catalog/b.md': catalog('') });
    assert.equal(shown(twice).filter((each) => each.includes('variable')).length, 0);
  });
});

describe('mentions of files and headings', () => {
  const others = { 'skills/orders/references/steps.md': '', 'skills/orders/assets/a b.png': '' };

  it('are links and paths in backticks, also of files that are still missing', () => {
    const body = [
      '[one](references/steps.md "title"), ![two](<assets/a b.png>) [three](./assets/a%20b.png) [[ref]]',
      'Read `references/steps.md` and `references/gone.md#part`, see [all](references/).',
      'Not <https://example.org/a.md>, [web](https://example.org/a.md#b) or [mail](mailto:a@b.md).',
      '```',
      '[one](references/steps.md)',
      '```',
      '[ref]: References/STEPS.md',
    ].join('\n');
    assert.deepEqual(shown(skill(body, others)), [
      '2:7 skill! orders',
      "5:7 file skills/orders/references/steps.md 'references/steps.md'",
      "5:45 file skills/orders/assets/a b.png 'assets/a b.png'",
      "5:70 file skills/orders/assets/a b.png './assets/a%20b.png'",
      "6:7 file skills/orders/references/steps.md 'references/steps.md'",
      "6:33 file skills/orders/references/gone.md 'references/gone.md'",
      "6:69 directory skills/orders/references 'references'",
      "11:8 file skills/orders/references/steps.md 'References/STEPS.md'",
    ]);
  });

  it('are headings and the anchors of links to them, in this file and in others', () => {
    const body = [
      '# Load *orders*',
      '## Steps ##',
      '## Steps',
      '[a](#steps-1) [b](#STEPS) [c](#gone) [d](#own) [e](#tool:x) [f](references/steps.md#cut-over) [g](SKILL.md#steps)',
      '<a id="own"></a>',
      '',
      'Last',
      '----',
    ].join('\n');
    assert.deepEqual(shown(skill(body, others), true), [
      '2:7 skill! orders',
      "5:3 heading! load-orders 'Load *orders*'",
      "6:4 heading! steps 'Steps'",
      "7:4 heading! steps-1 'Steps'",
      '8:6 heading steps-1',
      "8:20 heading steps 'STEPS'",
      '8:32 heading gone',
      "8:65 file skills/orders/references/steps.md 'references/steps.md'",
      '8:85 heading skills/orders/references/steps.md cut-over',
      "8:99 file skills/orders/SKILL.md 'SKILL.md'",
      '8:108 heading steps',
      "11:1 heading! last 'Last'",
    ]);
  });
});

describe('mentions of tags and levels', () => {
  it('are the tags of sections and where text speaks of them', () => {
    const body = 'See `<handoff>`, <role> and `</role>`, not `role`, <b> or `<b>`.\n\n```\n<role>\n```\n';
    assert.deepEqual(shown({ 'prompts/orders.md': tagged(body) }), [
      '3:2 tag! role',
      '5:3 tag role',
      '7:2 tag! responsibilities',
      '9:3 tag responsibilities',
      '11:2 tag! handoff',
      '13:3 tag handoff',
      '15:7 tag handoff',
      '15:19 tag role',
      '15:32 tag role',
    ]);
  });

  it('are the levels of an escalation agent by their numbers', () => {
    const body =
      'When level 1 fails, or Levels 1-2 and `Level 2` do.\nAfter Level 1, 2 attempts; Level 7.\n\n```\nLevel 1\n```\n';
    assert.deepEqual(shown({ '.claude/agents/loader.md': escalation(body) }), [
      '2:7 agent! loader',
      '9:11 level! 1',
      '13:11 level! 2',
      '15:12 level 1',
      '15:31 level 1',
      '15:33 level 2',
      '16:13 level 1',
    ]);
    assert.deepEqual(shown(skill('## Level 1\n\nLevel 1\n')), ['2:7 skill! orders'], 'no level elsewhere');
  });
});

describe('mentions in broken documents', () => {
  it('are there in spite of a bad line in the frontmatter', () => {
    const text = catalog('Load {{source}}.').replace('phase: data', 'phase: data: x\nroles: [a');
    assert.deepEqual(shown({ 'catalog/a.md': text }), [
      '2:7 skill! data.load_orders',
      '7:13 variable! source',
      '9:14 variable! region',
      '12:8 variable source',
    ]);
  });

  it('are there when the frontmatter is never closed', () => {
    const text = `${front('orders').replace(/---\n$/, '')}\n# Orders\n\nSee [steps](#orders).\n`;
    assert.deepEqual(shown({ 'skills/orders/SKILL.md': text }, true), [
      '2:7 skill! orders',
      "5:3 heading! orders 'Orders'",
      '7:14 heading orders',
    ]);
  });

  it('stand before a fence that is never closed; in it only placeholders and invocations count', () => {
    const body =
      'See [a](#one).\n\n# One\n\n```bash\n# Two\n[b](#one) {{source}}\nskills run data.load_orders --vars region=1\n';
    assert.deepEqual(shown({ 'catalog/a.md': catalog(body) }, true).slice(3), [
      '11:10 heading one',
      "13:3 heading! one 'One'",
      '17:13 variable source',
      '18:12 skill data.load_orders',
      '18:36 variable region',
    ]);
  });
});

describe('every mention', () => {
  it('lies on one line of the text, is not empty and overlaps none, wherever a file is cut off', () => {
    const tree = familyTree();
    for (const path of Object.values(places)) {
      const whole = tree[path] as string;
      for (let length = 0; length <= whole.length; length += 7) {
        const cut = { ...tree, [path]: whole.slice(0, length) };
        const found = mentionsIn(cut, path);
        if (!found) continue;
        const { document, mentions } = found;
        let end = 0;
        let heading = 0;
        for (const { thing, defines, span } of mentions) {
          const text = document.source.value.slice(span.start, span.end);
          const where = `${path} cut at ${length}: '${text}'`;
          assert.ok(text !== '' && text.length === span.end - span.start && !/[\r\n]/.test(text), where);
          if (thing.kind === 'heading' && defines) {
            assert.ok(span.start >= heading && span.start >= end, where);
            heading = span.end;
            continue;
          }
          assert.ok(span.start >= end && (span.start >= heading || span.end <= heading), where);
          end = span.end;
        }
      }
    }
  });
});
