import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SourceText } from '../../src/core/document/text.ts';
import { MentionIndex } from '../../src/core/mention-index.ts';
import {
  definitionsOf,
  linksIn,
  mentionAt,
  mentionsLike,
  referencesTo,
  type Scene,
} from '../../src/core/navigation.ts';
import type { Place } from '../../src/core/workspace.ts';
import { engineFor, openTree, type Tree } from '../support/engine.ts';

const front = (name: string, more = '') =>
  `---\nname: ${name}\ndescription: Loads orders. Use when orders are late.\n${more}---\n`;

/** A tree as navigation sees it; the `|` in one of its texts is the cursor. */
function open(marked: Tree) {
  const [path, text] = Object.entries(marked).find((entry) => entry[1].includes('|')) ?? assert.fail('no cursor');
  const tree = { ...marked, [path]: text.replace('|', '') };
  const engine = engineFor();
  const { index, documents } = openTree(engine, tree);
  const mentions = new MentionIndex();
  for (const document of documents) mentions.set(document, engine.mentions(document, index));
  const scene: Scene = { ...index.view(), all: (kind) => index.all(kind), text: (each) => tree[each], mentions };
  const shown = ({ path: at, span, range }: Place) => {
    const value = tree[at] as string;
    assert.deepEqual(new SourceText(value).rangeOf(span), range);
    return `${at}:${range.start.line + 1}:${range.start.character + 1} '${value.slice(span.start, span.end)}'`;
  };
  return { path, offset: text.indexOf('|'), own: mentions.of(path), scene, shown };
}

function definitions(marked: Tree): string[] {
  const { path, offset, own, scene, shown } = open(marked);
  const mention = mentionAt(own, offset);
  return mention ? definitionsOf(mention.thing, path, scene).map(shown) : [];
}

function references(marked: Tree, declared = true): string[] {
  const { path, offset, own, scene, shown } = open(marked);
  const mention = mentionAt(own, offset);
  return mention ? referencesTo(mention.thing, path, declared, scene).map(shown) : [];
}

const variables =
  '---\nname: data.load\nphase: data\nvariables:\n  required:\n    - name: source\n      description: The shop.\n---\n';

describe('go to definition', () => {
  const agents = {
    '.claude/agents/checker.md': front('checker', 'tools: Read\n'),
    '.github/agents/reader.agent.md': '---\ndescription: Reads. Use for reading.\n---\n',
  };

  it('leads from a name to where it is written, or to the head of the file that has it', () => {
    const expert = (to: string) =>
      front('expert', `tier: expert\nescalation:\n  confidence_threshold: 0.6\n  escalate_to: ${to}\n`);
    assert.deepEqual(definitions({ 'experts/e.md': expert('chec|ker'), ...agents }), [
      ".claude/agents/checker.md:2:7 'checker'",
    ]);
    assert.deepEqual(definitions({ 'experts/e.md': expert('reader|'), ...agents }), [
      ".github/agents/reader.agent.md:1:1 '---'",
    ]);
    assert.deepEqual(definitions({ 'experts/e.md': expert('no|body'), ...agents }), []);
    assert.deepEqual(definitions({ 'experts/e.md': expert('checker').replace('tier', 'ti|er'), ...agents }), []);
  });

  it('puts the definition that is nearest first', () => {
    const use = front('use', 'tools: Read\nskills: or|ders\n');
    const skills = {
      'plugins/a/skills/orders/SKILL.md': front('orders'),
      'plugins/b/skills/orders/SKILL.md': front('orders'),
    };
    assert.deepEqual(definitions({ 'plugins/b/agents/use.md': use, ...skills }), [
      "plugins/b/skills/orders/SKILL.md:2:7 'orders'",
      "plugins/a/skills/orders/SKILL.md:2:7 'orders'",
    ]);
  });

  it('leads from a placeholder or an invocation to the declaration', () => {
    const at = "catalog/a.md:6:13 'source'";
    assert.deepEqual(definitions({ 'catalog/a.md': `${variables}Load {{so|urce}}.\n` }), [at]);
    assert.deepEqual(definitions({ 'catalog/a.md': `${variables}## Load {{source|}}\n` }), [at]);
    const run = '`skills run data.load --vars "so|urce=x"`\n';
    assert.deepEqual(definitions({ 'catalog/a.md': variables, 'skills/b/SKILL.md': front('b') + run }), [at]);
    assert.deepEqual(definitions({ 'catalog/a.md': `${variables}Load {{go|ne}}.\n` }), []);
  });

  it('leads from a path to the file, and from an anchor to the heading, of whatever file', () => {
    const others = {
      'skills/b/references/steps.md': '---\ntitle: Steps\n---\n# Steps\n\n## Cut over\n',
      'skills/b/a.png': '',
    };
    const body = (text: string) => ({ 'skills/b/SKILL.md': `${front('b')}# Part\n${text}\n`, ...others });
    assert.deepEqual(definitions(body('[a](references/st|eps.md#cut-over)')), ["skills/b/references/steps.md:1:1 ''"]);
    assert.deepEqual(definitions(body('`references/st|eps.md`')), ["skills/b/references/steps.md:1:1 ''"]);
    assert.deepEqual(definitions(body('![a](|a.png)')), ["skills/b/a.png:1:1 ''"]);
    assert.deepEqual(definitions(body('[a](references/gone|.md)')), []);
    assert.deepEqual(definitions(body('[a](refer|ences/)')), []);
    assert.deepEqual(definitions(body('[a](references/steps.md#cut|-over)')), [
      "skills/b/references/steps.md:6:4 'Cut over'",
    ]);
    assert.deepEqual(definitions(body('[a](references/steps.md#cut|)')), []);
    assert.deepEqual(definitions(body('[a](#pa|rt)')), ["skills/b/SKILL.md:5:3 'Part'"]);
  });

  it('leads from a tag and a level to where they begin', () => {
    const tagged = (text: string) =>
      `<role>\nLoad.\n</role>\n\n<handoff>\nSay.\n</handoff>\n\n<terminology>\nx\n</terminology>\n\n${text}\n`;
    assert.deepEqual(definitions({ 'prompts/a.md': tagged('See `<hand|off>`.') }), ["prompts/a.md:5:2 'handoff'"]);
    const levels = `${front('a', 'tools: Read\n')}## Escalation\n### Level 1: Try\n### Level 2: Ask\nAfter level |1.\n`;
    assert.deepEqual(definitions({ '.claude/agents/a.md': levels }), [".claude/agents/a.md:7:11 '1'"]);
  });
});

describe('find references', () => {
  it('finds every user of a name, the links to its file included', () => {
    const tree = {
      'skills/load/SKILL.md': front('lo|ad'),
      'skills/b/SKILL.md': `${front('b')}See [it](../load/SKILL.md), run \`/load\` or \`codex skills run load\`.\n`,
      'agents/a.md': front('a', 'tools: Read\nskills: [load, b]\n'),
    };
    const uses = [
      "agents/a.md:5:10 'load'",
      "skills/b/SKILL.md:5:10 '../load/SKILL.md'",
      "skills/b/SKILL.md:5:35 'load'",
      "skills/b/SKILL.md:5:62 'load'",
    ];
    assert.deepEqual(references(tree, false), uses);
    assert.deepEqual(references(tree), [...uses, "skills/load/SKILL.md:2:7 'load'"]);
  });

  it('finds every place of a file, a heading, a variable, a tag and a level, and of no other', () => {
    const steps = { 'skills/b/references/steps.md': '# Cut over\n' };
    const body = '[a](references/ste|ps.md#cut-over), `references/steps.md`, [b](other.md)\n';
    assert.deepEqual(references({ 'skills/b/SKILL.md': front('b') + body, ...steps }), [
      "skills/b/SKILL.md:5:5 'references/steps.md'",
      "skills/b/SKILL.md:5:37 'references/steps.md'",
    ]);
    const links = {
      'skills/b/SKILL.md': `${front('b')}# Cut o|ver\n[a](#cut-over) [b](#other)\n# Other\n`,
      'skills/c/SKILL.md': `${front('c')}# Cut over\n[a](../b/SKILL.md#cut-over) [b](#cut-over)\n`,
    };
    assert.deepEqual(references(links), [
      "skills/b/SKILL.md:5:3 'Cut over'",
      "skills/b/SKILL.md:6:6 'cut-over'",
      "skills/c/SKILL.md:6:19 'cut-over'",
    ]);
    const same = { 'catalog/b.md': variables.replace('data.load', 'data.other') };
    assert.deepEqual(
      references({ 'catalog/a.md': `${variables.replace('source', 'sou|rce')}{{source}} {{x}}\n`, ...same }),
      ["catalog/a.md:6:13 'source'", "catalog/a.md:9:3 'source'"],
    );
  });

  it('finds nothing where nothing has a name', () => {
    assert.deepEqual(references({ 'skills/b/SKILL.md': `${front('b')}Some te|xt.\n` }), []);
  });
});

describe('document highlights', () => {
  it('mark one document only, the innermost thing at the cursor', () => {
    const { own, offset } = open({ 'catalog/a.md': `${variables}# Load {{source|}}\n{{source}} {{other}}\n` });
    assert.deepEqual(
      mentionsLike(own, offset).map(({ range, defines }) => `${range.start.line + 1} ${defines}`),
      ['6 true', '9 false', '10 false'],
    );
  });
});

describe('document links', () => {
  it('lead to files that exist and to headings, the anchor included', () => {
    const body =
      '# Part\n[a](references/steps.md#cut) [b](#part) [c](#gone) [d](gone.md) [e](references/) `references/steps.md` [f](../b/SKILL.md)|';
    const { path, own, scene } = open({ 'skills/b/SKILL.md': front('b') + body, 'skills/b/references/steps.md': '' });
    const text = scene.text(path) as string;
    const shown = linksIn(path, own, scene).map(
      ({ span, path: to, slug, isLink }) =>
        `${text.slice(span.start, span.end)} > ${to}${slug ? `#${slug}` : ''}${isLink ? '' : ' (code)'}`,
    );
    assert.deepEqual(shown, [
      'references/steps.md#cut > skills/b/references/steps.md#cut',
      '#part > skills/b/SKILL.md#part',
      'references/steps.md > skills/b/references/steps.md (code)',
      '../b/SKILL.md > skills/b/SKILL.md',
    ]);
  });
});

describe('navigation in broken documents', () => {
  it('works beside a bad line, without the closing line of the frontmatter and before an open fence', () => {
    const others = { 'agents/b.md': front('b', 'tools: Read\n') };
    const at = ["agents/b.md:2:7 'b'"];
    const agent = front('a', 'tools: Agent(b|)\n');
    assert.deepEqual(definitions({ 'agents/a.md': agent.replace('Use when', 'Use: when'), ...others }), at);
    assert.deepEqual(definitions({ 'agents/a.md': agent.replace(/---\n$/, '\n# A\n'), ...others }), at);
    assert.deepEqual(definitions({ 'agents/a.md': `${agent}\n\`\`\`bash\n`, ...others }), at);
    const open = `${variables}\`\`\`bash\ncodex skills run data.load --vars "sou|rce={{so\n`;
    assert.deepEqual(definitions({ 'catalog/a.md': open }), ["catalog/a.md:6:13 'source'"]);
  });
});
