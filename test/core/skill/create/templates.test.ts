import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { judge } from '../../../../src/core/create.ts';
import { toValue } from '../../../../src/core/document/yaml/node.ts';
import { SkillDocument } from '../../../../src/core/skill/model.ts';
import { builtInProfiles } from '../../../../src/core/skill/profiles/index.ts';
import { made, plain, refused, today, Workshop } from '../../../support/new-files.ts';

const word = fc.stringMatching(/^[a-z][a-z0-9]{0,9}$/);
const kebab = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join('-'));
/** Names that each profile takes. */
const names: Readonly<Record<string, fc.Arbitrary<string>>> = {
  'catalog-skill': fc.tuple(word, word, word).map(([phase, one, two]) => `${phase}.${one}_${two}`),
  'tagged-agent': fc.constantFrom('Orders Agent', 'Agent d’Été', 'データ', 'a.b', "The team's *own*", '<role>'),
  'copilot-instructions': fc.constantFrom('SQL style', 'dbt', 'naïve-names', '日本語', 'v1.2'),
};
const awkward = [
  'Loads: the orders "of one day". Use when a load has failed.',
  "It's 5 o'clock #late: use when orders don't come, or [never].",
  '- begins like a list, and goes on with more words than needed',
  '{braces} and «marks» and ‹slots› and \x24{1:stops} and $0 and \\ in one text',
  '2031-03-01 is a day; yes and no are words. Use when in doubt.',
  'Lädt Bestellungen — «früh», 注文を読み込む、🚚 и заказы. Use when late.',
  '`code` | pipe > quote & anchor *alias* !tag %percent @at',
];
const description = fc.oneof(
  fc.constantFrom(...awkward),
  fc.string({ unit: 'grapheme', minLength: 30, maxLength: 200 }).map((text) => text.replace(/\s+/g, ' ').trim()),
);

describe('a new file', () => {
  for (const { id } of builtInProfiles) {
    const shop = new Workshop();
    const template = shop.template(id);

    it(`of ${id} is read as one and has no finding, at any place, with any valid answers`, () => {
      const places = shop.places(template);
      assert.ok(places.length > 0);
      let count = 0;
      fc.assert(
        fc.property(
          names[id] ?? kebab,
          description,
          fc.constantFrom(...places),
          fc.nat(),
          (name, text, place, chosen) => {
            const answers = {
              name,
              ...(template.fields.some(({ key }) => key === 'description') ? { description: text } : {}),
            };
            const parts = template.parts.filter((_, index) => (chosen >> index) % 2 === 0).map((part) => part.id);
            const request = { place, answers, parts, today };
            const faults = template.fields.map(
              ({ key }) => judge(template, request, key, shop.engine, shop.index).problem,
            );
            // What some rule says of the answer itself is told while it is typed.
            fc.pre(faults.every((fault) => fault === undefined));
            count++;
            const result = made(shop.create(template, request));
            assert.deepEqual(shop.check(result), { profile: id, findings: [] });
            const document = shop.engine.parse(result.main.path, result.main.text);
            assert.ok(document instanceof SkillDocument);
            if (document.entry('name')) assert.equal(document.name, name);
            if ('description' in answers) assert.equal(document.description, text);
            assert.ok(!/[‹›]/.test(result.main.text.replaceAll(text, '')), 'every slot is filled');
            const links = [...result.main.text.matchAll(/\]\((references\/[^)]*)\)/g)].map(
              (found) => found[1] as string,
            );
            const directory = result.main.path.slice(0, result.main.path.lastIndexOf('/') + 1);
            assert.deepEqual(
              links.map((link) => directory + link),
              result.others.map((file) => file.path),
            );
            assert.equal(links.length, parts.length);
          },
        ),
        { numRuns: 60 },
      );
      assert.ok(count >= 60);
    });

    it(`of ${id} makes sense with the answers that are there already`, () => {
      const answers: Record<string, string> = {
        ...plain,
        name: id === 'catalog-skill' ? 'data.load_orders' : plain.name,
      };
      for (const { key, initial } of template.fields) if (initial !== '') answers[key] = initial;
      const result = made(shop.create(template, { answers, parts: template.parts.map((part) => part.id) }));
      assert.deepEqual(shop.check(result), { profile: id, findings: [] });
      assert.doesNotMatch(result.main.text, /TODO|TBD|…|\.\.\./);
      assert.ok(result.main.text.endsWith('\n') && !result.main.text.endsWith('\n\n'));
    });
  }

  it('writes each answer as YAML that reads back as given', () => {
    const shop = new Workshop();
    const template = shop.template('catalog-skill');
    const answers = {
      ...plain,
      name: 'data.x',
      phase: 'yes',
      roles: 'Data Engineer; On: call',
      outputs: '- one;two #2',
    };
    const { main } = made(shop.create(template, { answers }));
    const document = shop.engine.parse(main.path, main.text) as SkillDocument;
    const value = (key: string) => toValue(document.value(key));
    assert.deepEqual(
      [value('phase'), value('roles'), value('outputs')],
      ['yes', ['Data Engineer', 'On: call'], ['- one', 'two #2']],
    );
    assert.equal(main.path, 'catalog/x.md');
  });

  it('leads from stop to stop in the snippet', () => {
    const shop = new Workshop();
    const { snippet } = made(shop.create(shop.template('agent-skill'), { answers: plain }));
    assert.ok(snippet);
    assert.match(snippet, /^---\nname: load-orders\n/);
    assert.match(snippet, /# Load Orders\n\n\$\{1:Work in small steps/);
    assert.match(snippet, /\n\$0$/);
  });

  it('has the answers in the snippet as they are, whatever they hold', () => {
    const shop = new Workshop();
    const answers = { ...plain, description: 'Costs $5 or \x24{1:more} } and \\n. Use when «paid» or ‹due›.' };
    const { snippet } = made(shop.create(shop.template('agent-skill'), { answers }));
    assert.ok(snippet?.includes('Costs \\$5 or \\\x24{1:more\\} \\}'), snippet);
    assert.ok(snippet?.includes('«paid» or ‹due›'));
  });
});

describe('what stands in the way of a new file', () => {
  const shop = new Workshop({
    'skills/load-orders/SKILL.md': `---\nname: load-orders\ndescription: ${plain.description}\n---\n`,
    'skills/stray/references/workflow.md': '# Mine\n',
    'skills/file': 'x',
    '.claude/agents/keeper.md': `---\nname: keeper\ndescription: Keeps the orders correct and says what is late.\n---\n`,
  });
  const skill = shop.template('agent-skill');
  const attempt = (answers: Record<string, string>, place = 'skills/<name>/SKILL.md', parts: string[] = []) =>
    refused(shop.create(skill, { place, answers: { ...plain, ...answers }, parts }));

  it('is a file that is there already', () => {
    assert.equal(attempt({}), "There is already 'skills/load-orders/SKILL.md'; choose another name.");
    assert.equal(
      attempt({ name: 'stray' }, undefined, ['templates', 'workflow']),
      "There is already 'skills/stray/references/workflow.md'; choose another name.",
    );
    assert.equal(attempt({ name: 'file' }), "'skills/file' is a file, so nothing can be put below it.");
  });

  it('is a name that is taken in the scope', () => {
    assert.match(
      attempt({}, 'more/skills/<name>/SKILL.md'),
      /'load-orders' is also the name of the skill skills\/load-orders/,
    );
    assert.match(
      refused(
        shop.create(shop.template('claude-agent'), {
          place: '.claude/agents/team/<name>.md',
          answers: { ...plain, name: 'keeper' },
        }),
      ),
      /'keeper' is also the name of the agent/,
    );
  });

  for (const [name, message] of [
    ['', /A name is needed/],
    ['../../etc/passwd', /cannot hold '\/'/],
    ['a/b', /cannot hold '\/'/],
    ['a\\b', /cannot hold '\\'/],
    ['..', /cannot hold '\.\.'/],
    ['C:x', /cannot hold ':'/],
    ['a\nb', /cannot hold a control character/],
    ['a\0b', /cannot hold a control character/],
    [' a', /spaces around it/],
    ['nul', /No file can be called 'nul' on Windows/],
    ['!?', /cannot hold '\?'/],
    ['---', /No file name can be made of '---'/],
    ['Load Orders', /The name 'Load Orders' is no valid skill name/],
    ['a--b', /The name 'a--b' is no valid skill name/],
    ['x'.repeat(65), /65 characters/],
    ['x'.repeat(500), /500 characters, and a file's may have 100/],
  ] as const) {
    it(`is the name ${JSON.stringify(name.slice(0, 20))}`, () => assert.match(attempt({ name }), message));
  }

  for (const place of [
    '../<name>/SKILL.md',
    '/tmp/<name>/SKILL.md',
    'C:/<name>/SKILL.md',
    'a/../../<name>.md',
    '.git/<name>/SKILL.md',
    'skills/x/SKILL.md',
    'skills\\<name>\\SKILL.md',
    '<name>.sh',
    '',
  ]) {
    it(`is the place '${place}'`, () =>
      assert.match(attempt({ name: 'fresh' }, place), /is no place in the workspace/));
  }

  it('is a place where the file would be read as something else', () => {
    assert.match(attempt({ name: 'fresh' }, '.claude/agents/<name>.md'), /would not be read as 'Agent skill'/);
  });

  it('is an answer that is missing or too long', () => {
    assert.match(attempt({ name: 'fresh', description: ' ' }), /'Description' is needed/);
    assert.match(attempt({ name: 'fresh', description: 'x '.repeat(600) }), /1024|1,024/);
    assert.match(refused(shop.create(skill, { answers: { name: 'fresh' } })), /'Description' is needed/);
  });

  it('is never thrown, whatever is asked for', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        fc.string(),
        fc.constantFrom(...shop.engine.templates('skill')),
        (name, text, place, template) => {
          const result = shop.create(template, {
            place: `${place}<name>/SKILL.md`,
            answers: { name, description: text },
          });
          if ('problem' in result) return assert.match(result.problem, /\.$/);
          assert.ok(!result.main.path.split('/').includes('..') && !result.main.path.startsWith('/'));
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('an answer', () => {
  const shop = new Workshop({ 'skills/a/SKILL.md': `---\nname: a\ndescription: ${plain.description}\n---\n` });
  const skill = shop.template('agent-skill');
  const verdict = (answers: Record<string, string>, key: string) =>
    judge(
      skill,
      { place: 'skills/<name>/SKILL.md', answers: { ...plain, ...answers }, parts: [], today },
      key,
      shop.engine,
      shop.index,
    );

  it('is told what it comes to', () => {
    assert.deepEqual(verdict({ name: 'reload' }, 'name'), { note: 'Makes skills/reload/SKILL.md' });
    const text = 'Says how many 🚚 came late. Use when a day is short.';
    assert.deepEqual(verdict({ name: 'reload', description: text }, 'description'), {
      note: `${[...text].length} of 1,024 characters`,
    });
  });

  it('that is short is told so without being refused', () => {
    const { problem } = verdict({ name: 'reload', description: 'Order loader' }, 'description');
    assert.equal(problem?.severity, 'info');
  });

  it('that is the description of another skill is told so', () => {
    assert.match(verdict({ name: 'reload' }, 'description').problem?.message ?? '', /same description as that of 'a'/);
  });

  it('is not blamed for another one', () => {
    assert.deepEqual(
      verdict({ name: 'B A D', description: 'A text that says what and when.' }, 'description').problem,
      undefined,
    );
  });
});
