import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { inRoot } from '../../src/build/paths.ts';
import { htmlElements } from '../../src/core/skill/rules/tags.ts';
import { highlighter, needsGrammars, type ScopedText } from '../support/textmate.ts';

const plain = 'text.html.markdown';
const prompt = 'text.html.markdown.prompt';

describe('the injected grammars', needsGrammars, () => {
  let colour: Awaited<ReturnType<typeof highlighter>>;
  let colourWithout: typeof colour;

  before(async () => {
    colour = await highlighter(true);
    colourWithout = await highlighter(false);
  });

  /** What of a text is ours, line by line, as `what 'text'`; marks and what lies between names are left out. */
  const ours = async (text: string, scope = prompt): Promise<string[][]> =>
    (await colour(scope, text)).map((line) =>
      line.flatMap(({ text: piece, scopes }) => {
        const last = scopes.at(-1) ?? '';
        return /^(?!meta|punctuation).*\.gatewright$/.test(last) ? [`${last.split('.').at(-2)} '${piece}'`] : [];
      }),
    );

  const lines = {
    'a variable in text, headings, bold text, tables and code': [
      'Load {{day}} and {{ shop.name }}.',
      ["placeholder 'day'", "placeholder 'shop.name'"],
      '# Of {{day}}',
      ["placeholder 'day'"],
      '**{{day}}**',
      ["placeholder 'day'"],
      '- {{day}}',
      ["placeholder 'day'"],
      '',
      [],
      '```bash',
      [],
      'run --vars "day={{day}}" shop={{shop}}',
      ["placeholder 'day'", "placeholder 'shop'"],
      '```',
      [],
      '',
      [],
      '| {{day}} | x |',
      ["placeholder 'day'"],
      '|---|---|',
      [],
    ],
    'no variable where the braces are something else': ['{{}} {{ a b }} {{.State}} {day} ${{ matrix.os }} {{1}}', []],
    'a tag alone on its line, and no other': [
      '<role>',
      ["section 'role'"],
      '  </error_recovery>  ',
      ["section 'error_recovery'"],
      'A <role> in text.',
      [],
      '',
      [],
      '<role name="x">',
      [],
      '',
      [],
      '    <role>',
      [],
      '',
      [],
      '```',
      [],
      '<role>',
      [],
      '```',
      [],
    ],
    'an agent in prose, but no address, package or decorator': [
      'Ask @order-expert, or (@lead).',
      ["mention 'order-expert'", "mention 'lead'"],
      'me@example.com @scope/package @pytest.fixture `@code` https://example.com/@name [a](@b)',
      [],
      '```',
      [],
      '@fenced',
      [],
      '```',
      [],
    ],
    'suppressions in comments': [
      '<!-- gatewright-disable-next-line skill/a, skill/b -- why not -->',
      ["suppression 'gatewright-disable-next-line'", "rule 'skill/a'", "rule 'skill/b'", "reason 'why not'"],
      'Text <!-- gatewright-disable skill/a --> and more.',
      ["suppression 'gatewright-disable'", "rule 'skill/a'"],
      '<!-- gatewright-disable-next-line -- reason -->',
      ["suppression 'gatewright-disable-next-line'", "reason 'reason'"],
      '<!-- about gatewright-disable skill/a -->',
      [],
      '<!-- gatewright-disabled skill/a -->',
      [],
      'gatewright-disable skill/a',
      [],
      '',
      [],
      '```html',
      [],
      '<!-- gatewright-disable skill/a -->',
      [],
      '```',
      [],
    ],
    'only suppressions in the frontmatter': [
      '---',
      [],
      '# gatewright-disable-next-line skill/a -- why',
      ["suppression 'gatewright-disable-next-line'", "rule 'skill/a'", "reason 'why'"],
      'name: "{{day}}" # gatewright-disable skill/a',
      ["suppression 'gatewright-disable'", "rule 'skill/a'"],
      'agent: @lead',
      [],
      '---',
      [],
    ],
  } as const;

  for (const [what, table] of Object.entries(lines)) {
    it(`know ${what}`, async () => {
      const texts = table.filter((each) => typeof each === 'string');
      const expected = table.filter((each) => typeof each !== 'string');
      assert.deepEqual(await ours(texts.join('\n')), expected);
    });
  }

  it('know no agents in Markdown that is no agent file', async () => {
    assert.deepEqual(await ours('Thanks to @somebody.', plain), [[]]);
  });

  it('leave every element of HTML to the grammar of Markdown', async () => {
    for (const name of htmlElements) {
      const text = `<${name}>\n**a**\n</${name}>\n\n**b**`;
      assert.deepEqual(await colour(plain, text), await colourWithout(plain, text), name);
    }
  });

  it('let the text between tags be Markdown', async () => {
    const [, bold] = await colour(plain, '<role>\nYou are **bold**.\n</role>');
    assert.ok(bold?.some(({ text, scopes }) => text === 'bold' && scopes.includes('markup.bold.markdown')));
  });

  const fixtures = inRoot('test/fixtures/skill/families');
  const files = [
    ...readdirSync(fixtures).map((name) => `${fixtures}/${name}`),
    ...readdirSync(inRoot('samples'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .map((name) => inRoot('samples', name)),
    inRoot('README.md'),
    inRoot('ARCHITECTURE.md'),
  ];

  it('change nothing on a line without a construct of theirs', async () => {
    for (const file of files) {
      const text = readFileSync(file, 'utf8');
      for (const scope of [plain, prompt]) {
        const [now, before] = [await colour(scope, text), await colourWithout(scope, text)];
        let belowTag = false;
        now.forEach((line, index) => {
          const isOurs = line.some((piece) => piece.scopes.some((each) => each.endsWith('.gatewright')));
          const isTag = line.some((piece) => piece.scopes.some((each) => each.startsWith('meta.tag.section')));
          // Below a tag, up to the next empty line, Markdown takes the place of HTML: that is what the tag is for.
          belowTag = isTag || (belowTag && textOf(line).trim() !== '');
          if (!isOurs && !belowTag) assert.deepEqual(line, before[index], `${file}:${index + 1} in ${scope}`);
        });
      }
    }
  });
});

function textOf(line: readonly ScopedText[]): string {
  return line.map((piece) => piece.text).join('');
}
