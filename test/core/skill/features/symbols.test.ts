import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { DocumentSymbol } from '../../../../src/core/feature.ts';
import { engineFor } from '../../../support/engine.ts';
import { type Family, goodFile, places } from '../../../support/families.ts';

/** The outline as lines `kind name (first line-last line) — detail`, two spaces for each level. */
function outline(path: string, text: string): string[] {
  const engine = engineFor();
  const document = engine.parse(path, text);
  assert.ok(document, `${path} is no skill`);
  const line = (offset: number): number => document.source.lineAt(offset) + 1;
  const shown = ({ kind, name, detail, span, children }: DocumentSymbol, depth: number): string[] => [
    `${'  '.repeat(depth)}${kind} ${name} (${line(span.start)}-${line(span.end)})${detail ? ` — ${detail}` : ''}`,
    ...children.flatMap((child) => shown(child, depth + 1)),
  ];
  return (engine.features(document).symbols?.(document) ?? []).flatMap((symbol) => shown(symbol, 0));
}

const skill = (text: string): string[] => outline('skills/x/SKILL.md', text);
const agent = (body: string): string[] => outline('prompts/x.md', tagged + body);
const tagged = '<role>\nr\n</role>\n<responsibilities>\nr\n</responsibilities>\n<handoff>\nh\n</handoff>\n';
const ofTagged = ['tag <role> (1-3)', 'tag <responsibilities> (4-6)', 'tag <handoff> (7-9)'];

describe('the outline', () => {
  for (const family of Object.keys(places) as Family[]) {
    it(`of the good ${family} is the golden one`, () => {
      const golden = new URL(`../../../fixtures/skill/outlines/${family}.txt`, import.meta.url);
      assert.deepEqual(outline(places[family], goodFile(family)), readFileSync(golden, 'utf8').trimEnd().split('\n'));
    });
  }

  it('is there for broken YAML, as far as it can be read', () => {
    const text = '---\nname: x\ndescription: one: two\nmetadata:\n  owner: me\n  : \n---\n# A\n';
    assert.deepEqual(skill(text), [
      'section Frontmatter (1-7)',
      '  key name (2-2) — x',
      '  key description (3-3) — one: two',
      '  key metadata (4-6)',
      '    key owner (5-5) — me',
      "    key '' (6-6)",
      'section A (8-8)',
    ]);
  });

  it('names a heading that has no text yet, and nests what skips a level', () => {
    assert.deepEqual(skill('#\n\n### C\n\n## B\n\ntext\n'), [
      'section # (1-7)',
      '  section C (3-3)',
      '  section B (5-7)',
    ]);
  });

  it('ends a heading with the tag around it, and goes on with the one before it', () => {
    const body = '# A\n<context>\n## B\nb\n</context>\nmore\n## C\n';
    assert.deepEqual(agent(body), [
      ...ofTagged,
      'section A (10-16)',
      '  tag <context> (11-14)',
      '    section B (12-13)',
      '  section C (16-16)',
    ]);
  });

  it('lets a tag that is not closed yet reach to the next one', () => {
    assert.deepEqual(agent('<context>\n## B\nb\n\n<examples>\ne\n</examples>\n'), [
      ...ofTagged,
      'tag <context> (10-12)',
      '  section B (11-12)',
      'tag <examples> (14-16)',
    ]);
  });

  it('shows where tags cross without crossing itself', () => {
    assert.deepEqual(agent('<context>\nc\n<examples>\ne\n</context>\nm\n</examples>\n'), [
      ...ofTagged,
      'tag <context> (10-14)',
      '  tag <examples> (12-13)',
    ]);
  });

  it('takes the sections below "Human Gates" for gates where it has some', () => {
    const text = goodFile('expert-agent').replace(
      '- A change of the contract',
      '### Contract\n- A change\n\n### Cost\n- More',
    );
    assert.deepEqual(
      outline(places['expert-agent'], text).filter((line) => /gate|Gates/.test(line)),
      ['  section Human Gates (66-72)', '    gate Contract (68-69)', '    gate Cost (71-72)'],
    );
  });

  it('parts a gate in bold from what it says', () => {
    const text = goodFile('expert-agent').replace(
      '- A change',
      '- **Schema**: A `breaking` change\n- **Cost:** More\n- [ ] A change',
    );
    assert.deepEqual(
      outline(places['expert-agent'], text).filter((line) => /^ +gate/.test(line)),
      [
        '    gate Schema (68-68) — A breaking change',
        '    gate Cost (69-69) — More',
        '    gate A change of the contract (70-70)',
      ],
    );
  });
});
