import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import manifest from '../../package.json' with { type: 'json' };
import { CliWorkspace, sound } from '../support/cli.ts';

const usage = (text: string): RegExp => new RegExp(`^Usage: gatewright ${text}`, 'm');

/** What is wrong with a call, and what is said of it. */
const mistakes: readonly (readonly [args: string, message: string, usage?: RegExp])[] = [
  ['', 'Say what to do.', usage('VERB')],
  ['chek', "There is no 'chek'; did you mean 'gatewright check'?", usage('VERB')],
  ['--versoin', "There is no '--versoin'; did you mean 'gatewright --version'?", usage('VERB')],
  ['skills', "'skills' is no verb; did you mean 'gatewright check skills'?", usage('VERB')],
  ['frobnicate', "There is no 'frobnicate'; use check, explain or lsp.", usage('VERB')],
  ['constructor', "There is no 'constructor'; use check, explain or lsp.", usage('VERB')],
  ['check --fromat json', "There is no option '--fromat'; did you mean '--format'?", usage('check')],
  ['check --toString', "There is no option '--toString'.", usage('check')],
  ['check -x', "There is no option '-x'.", usage('check')],
  ['check --format jsn', "'jsn' is no value of '--format'; did you mean 'json'?", usage('check')],
  ['check --format pdf', "'pdf' is no value of '--format'; use text, json, sarif or github.", usage('check')],
  ['check --format', "The option '--format' needs FORMAT behind it.", usage('check')],
  ['check --fail-on eror', "'eror' is no value of '--fail-on'; did you mean 'error'?", usage('check')],
  ['check --fail-on hint', "'hint' is no value of '--fail-on'; use error, warning or info.", usage('check')],
  ['check --fix=all', "The option '--fix' takes no value, and 'all' was given.", usage('check')],
  ['check skills nowhere', "There is no file or directory 'nowhere'."],
  ['check skills/orders/SKILL.md/x', "There is no file or directory 'skills/orders/SKILL.md/x'."],
  ['check --config nowhere.yaml', "The settings 'nowhere.yaml' cannot be read: This file does not exist;"],
  ['check --config skills', "The settings 'skills' cannot be read: This is a directory,"],
  ['check --config broken.yaml', "The settings 'broken.yaml' are faulty."],
  ['check --config wrong.yaml', "The settings 'wrong.yaml' are faulty."],
  ['check --baseline nowhere.json', "There is no baseline 'nowhere.json'; write one with --update-baseline."],
  ['check --baseline broken.yaml', "'broken.yaml' is no baseline of Gatewright, or it is damaged;"],
  ['check --baseline list.json', "'list.json' is no baseline of Gatewright, or it is damaged;"],
  ['check --baseline newer.json', "The baseline 'newer.json' is of version 2, and this Gatewright reads version 1;"],
  ['check --baseline broken.yaml --update-baseline', "'broken.yaml' is no baseline of Gatewright, or it is damaged;"],
  ['check --baseline skills', "The baseline 'skills' cannot be read (EISDIR)."],
  ['check --baseline none/b.json --update-baseline', "The baseline 'none/b.json' cannot be written (ENOENT)."],
  ['check --update-baseline', "'--update-baseline' needs '--baseline FILE' to say which file to write."],
  ['explain skill/unquoted-colun', "There is no rule 'skill/unquoted-colun'; did you mean 'skill/unquoted-colon'?"],
  ['explain unquoted-colun', "There is no rule 'unquoted-colun'; did you mean 'unquoted-colon'?"],
  ['explain zzz', "There is no rule 'zzz'; 'gatewright explain' lists all of them."],
  ['explain one two', "'two' is one argument too many.", usage('explain')],
  ['help chek', "There is no 'chek'; did you mean 'gatewright check'?", usage('VERB')],
];

describe('the command line', () => {
  const workspace = new CliWorkspace();
  before(() => {
    workspace.write('.git/HEAD', '');
    workspace.write('skills/orders/SKILL.md', sound('orders'));
    workspace.write('broken.yaml', 'rules: [\n');
    workspace.write('wrong.yaml', 'clients: 3\n');
    workspace.write('list.json', '{ "version": 1, "findings": { "a.md": ["skill/long-body"] } }');
    workspace.write('newer.json', '{ "version": 2, "findings": {} }');
  });
  after(() => workspace.remove());

  for (const [line, message, shown] of mistakes) {
    it(`says what is wrong with 'gatewright ${line}'`, async () => {
      const { code, stdout, stderr } = await workspace.run(line.split(' ').filter(Boolean));
      assert.deepEqual([code, stdout], [2, '']);
      assert.ok(stderr.startsWith(`gatewright: ${message}`), stderr);
      assert.doesNotMatch(stderr, /\n {4}at /, 'no stack');
      if (shown) assert.match(stderr, shown);
      else assert.doesNotMatch(stderr, /^Usage/m);
    });
  }

  it('says where the faults of named settings are', async () => {
    const { stderr } = await workspace.run(['check', '--config', 'wrong.yaml']);
    assert.equal(
      stderr,
      "gatewright: The settings 'wrong.yaml' are faulty.\n  1:10 'clients' must be a list, and the number 3 stands here.\n",
    );
  });

  it('takes what stands behind -- for a path', async () => {
    const { code, stderr } = await workspace.run(['check', '--', '--fix']);
    assert.deepEqual([code, stderr], [2, "gatewright: There is no file or directory '--fix'.\n"]);
  });

  it('shows its version and its help', async () => {
    for (const args of [['--version'], ['-v']]) {
      assert.deepEqual(await workspace.run(args), { code: 0, stdout: `${manifest.version}\n`, stderr: '' });
    }
    const overview = await workspace.run(['--help']);
    assert.deepEqual([overview.code, overview.stderr], [0, '']);
    for (const verb of ['check', 'explain', 'lsp']) assert.match(overview.stdout, usageRow(verb));
    for (const args of [['-h'], ['help']]) assert.deepEqual(await workspace.run(args), overview);
  });

  it('shows the help of a verb, whatever else was given', async () => {
    const help = await workspace.run(['check', '--help']);
    assert.equal(help.code, 0);
    for (const option of ['format', 'fix', 'baseline', 'update-baseline', 'fail-on', 'config', 'no-cache', 'help']) {
      assert.match(help.stdout, new RegExp(`^  --${option} `, 'm'));
    }
    for (const args of [
      ['check', '-h'],
      ['help', 'check'],
      ['check', 'nowhere', '--help'],
    ]) {
      assert.deepEqual(await workspace.run(args), help);
    }
    for (const line of help.stdout.split('\n').slice(1)) assert.ok(line.length <= 120, line);
  });

  it('has every option in the documentation', async () => {
    const page = readFileSync(new URL('../../docs/cli.md', import.meta.url), 'utf8');
    const { stdout } = await workspace.run(['check', '--help']);
    const options = [...stdout.matchAll(/^ {2}(--[\w-]+.*?) {2,}/gm)].map(([, option]) => option as string);
    assert.ok(options.length > 6);
    for (const option of options.filter((each) => each !== '--help')) {
      assert.ok(page.includes(`| \`${option.replaceAll('|', '\\|')}\` |`), `docs/cli.md lacks a row for '${option}'.`);
    }
  });

  it('explains a rule by its id or by what stands behind the slash, and lists all rules', async () => {
    const page = await workspace.run(['explain', 'skill/unquoted-colon']);
    assert.equal(page.code, 0);
    assert.match(page.stdout, /^# skill\/unquoted-colon\n/);
    for (const part of ['Why', 'What to do', 'Example']) assert.match(page.stdout, new RegExp(`^## ${part}$`, 'm'));
    assert.deepEqual(await workspace.run(['explain', 'unquoted-colon']), page);
    const list = (await workspace.run(['explain'])).stdout.trimEnd().split('\n');
    assert.ok(list.length > 60);
    assert.deepEqual([...list].sort(), list);
    for (const line of list)
      assert.match(
        line,
        /^(skill|contract|config|profile|gatewright)\/[a-z-]+ +(error|warning|info|hint|off) +\S.*\.$/,
      );
  });

  it('fails on findings as grave as --fail-on', async () => {
    const of = (severity: string): string => `rules:\n  skill/broken-reference: ${severity}\n`;
    workspace.write('graded/.gatewright/config.yaml', '');
    workspace.write('graded/skills/late/SKILL.md', sound('late', '\n[Steps](steps.md)\n'));
    const codes: Record<string, number[]> = {};
    for (const severity of ['error', 'warning', 'info', 'hint', 'off']) {
      workspace.write('graded/.gatewright/config.yaml', of(severity));
      codes[severity] = [];
      for (const level of [[], ['error'], ['warning'], ['info']].map((each) =>
        each.map((name) => `--fail-on=${name}`),
      )) {
        const { code, stderr } = await workspace.run(['check', 'graded', ...level]);
        assert.equal(stderr, '');
        codes[severity]?.push(code);
      }
    }
    assert.deepEqual(codes, {
      error: [1, 1, 1, 1],
      warning: [0, 0, 1, 1],
      info: [0, 0, 0, 1],
      hint: [0, 0, 0, 0],
      off: [0, 0, 0, 0],
    });
  });
});

function usageRow(verb: string): RegExp {
  return new RegExp(`^  gatewright ${verb}\\b.* {2}\\S.*\\.$`, 'm');
}
