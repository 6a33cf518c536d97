import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { inRoot } from '../../src/build/paths.ts';
import { allRules } from '../../src/core/languages.ts';
import { assertGolden, type CliResult, CliWorkspace, sound } from '../support/cli.ts';

/** One file for each thing that is hard to print. */
const files: Readonly<Record<string, string>> = {
  // The range begins behind wide characters and those of two UTF-16 units.
  'skills/astral/SKILL.md': sound('astral', '\n😀😀 注文 [the steps](steps.md).\n'),
  // The range ends lines below.
  'skills/block/SKILL.md':
    '---\nname: block\ndescription:\n  - Loads orders.\n  - Use when they are late.\n---\n\n# Block\n',
  'skills/colon/SKILL.md': sound('colon').replace('Use when', 'Use when: it rains or when'),
  // A duplicate name has related places.
  'skills/late/SKILL.md': sound('late'),
  'skills/late-too/SKILL.md': sound('late').replace('into the warehouse', 'out of the shop'),
  // The line is longer than any terminal is wide, and the range stands in its middle.
  'skills/long/SKILL.md': sound('long', `\n${'Before. '.repeat(40)}[the steps](steps.md)${' Behind.'.repeat(40)}\n`),
  // What is reported is itself wider than the terminal.
  'skills/wide/SKILL.md': sound('wide', `\n[the steps](${'deep/'.repeat(60)}steps.md)\n`),
  'skills/tabbed/SKILL.md': sound('tabbed', '\n|\ta\t|\n|\t-\t|\n|\t[the steps](steps.md)\t|\n'),
  // Paths and messages need escaping.
  'skills/100%, a:b/SKILL.md':
    '---\nname: 100%, a:b\ndescription: Loads orders. Use when orders are late.\n---\n\n# Load\n',
};
const isWindows = process.platform === 'win32';

describe('the formats of a check', { skip: isWindows && 'a colon is no part of a name on Windows' }, () => {
  const workspace = new CliWorkspace();
  const results: Record<string, CliResult> = {};
  const output = (format: string): string => results[format]?.stdout ?? '';

  before(async () => {
    workspace.write('.git/HEAD', '');
    for (const [path, text] of Object.entries(files)) workspace.write(path, text);
    workspace.write('skills/latin/SKILL.md', Buffer.from([0xff]));
    for (const format of ['text', 'json', 'sarif', 'github']) {
      results[format] = await workspace.run(['check', '--format', format]);
      assert.deepEqual([results[format]?.code, results[format]?.stderr], [1, '']);
    }
  });
  after(() => workspace.remove());

  it('show people each place in its line', () => {
    assertGolden('check.txt', output('text'));
  });

  it('give programs the shape that is documented, and nothing else', () => {
    assertGolden('check.json', output('json'));
    const report = JSON.parse(output('json'));
    assert.deepEqual(Object.keys(report), ['version', 'files', 'findings', 'summary']);
    assert.equal(report.version, 1);
    assert.equal(report.files, Object.keys(files).length + 1);
    assert.deepEqual(Object.keys(report.summary), ['error', 'warning', 'info', 'hint']);
    const keys = ['file', 'profile', 'rule', 'severity', 'message', 'range', 'fixes', 'related'];
    for (const each of report.findings) {
      assert.deepEqual(Object.keys(each), keys);
      assert.deepEqual(Object.keys(each.range), ['start', 'end']);
      for (const place of Object.values(each.range)) assert.deepEqual(Object.keys(place as object), ['line', 'column']);
      for (const fix of each.fixes) assert.deepEqual(Object.keys(fix), ['title']);
      for (const other of each.related) assert.deepEqual(Object.keys(other), ['file', 'message', 'range']);
    }
    for (const severity of Object.keys(report.summary)) {
      const found = report.findings.filter((each: { severity: string }) => each.severity === severity);
      assert.equal(report.summary[severity], found.length);
    }
  });

  it('count lines and columns from 1, in UTF-16 units, to behind the last one', () => {
    const { findings } = JSON.parse(output('json'));
    const { range } = findings.find((each: { file: string }) => each.file === 'skills/astral/SKILL.md');
    const line = files['skills/astral/SKILL.md']?.split('\n')[range.start.line - 1];
    assert.equal(line?.slice(range.start.column - 1, range.end.column - 1), 'steps.md');
    assert.deepEqual(range, { start: { line: 8, column: 21 }, end: { line: 8, column: 29 } });
  });

  describe('SARIF', () => {
    // biome-ignore lint/suspicious/noExplicitAny: it is taken apart key by key
    let run: any;
    before(() => {
      const { $schema, version, runs, ...rest } = JSON.parse(output('sarif'));
      assert.deepEqual([$schema, version, rest], ['https://json.schemastore.org/sarif-2.1.0.json', '2.1.0', {}]);
      assert.equal(runs.length, 1);
      run = runs[0];
    });
    // biome-ignore lint/suspicious/noExplicitAny: see above
    const resultOf = (rule: string): any => run.results.find((each: { ruleId: string }) => each.ruleId === rule);

    it('names the tool and describes every rule that found something, once', () => {
      const { rules, ...driver } = run.tool.driver;
      assert.deepEqual(Object.keys(run.tool), ['driver']);
      assert.deepEqual(Object.keys(driver), ['name', 'version', 'semanticVersion']);
      assert.equal(driver.name, 'Gatewright');
      assert.equal(run.columnKind, 'utf16CodeUnits');
      const ids = rules.map((each: { id: string }) => each.id);
      const used = run.results.map((each: { ruleId: string }) => each.ruleId);
      assert.deepEqual(ids, [...new Set(used)].sort());
      for (const each of rules) {
        const rule = allRules.find(({ id }) => id === each.id);
        assert.ok(rule);
        assert.deepEqual(each, {
          id: rule.id,
          shortDescription: { text: rule.summary },
          fullDescription: { text: rule.why },
          help: { text: rule.remedy, markdown: each.help.markdown },
          helpUri: pathToFileURL(inRoot('media/rules', `${rule.id}.md`)).href,
          defaultConfiguration: { level: each.defaultConfiguration.level, enabled: rule.severity !== 'off' },
        });
        assert.match(each.help.markdown, /^# [a-z]+\/[a-z-]+\n/);
        assert.ok(['error', 'warning', 'note', 'none'].includes(each.defaultConfiguration.level));
      }
    });

    it('gives every finding of the JSON report its place, with its end', () => {
      const { findings } = JSON.parse(output('json'));
      assert.equal(run.results.length, findings.length);
      const levels: Record<string, string> = { error: 'error', warning: 'warning', info: 'note', hint: 'note' };
      for (const [at, result] of run.results.entries()) {
        const { rule, severity, message, profile, range } = findings[at];
        const { ruleId, ruleIndex, level, locations, properties } = result;
        assert.equal(run.tool.driver.rules[ruleIndex].id, ruleId);
        assert.deepEqual(
          [ruleId, level, result.message, properties],
          [rule, levels[severity], { text: message }, { profile, severity }],
        );
        assert.equal(locations.length, 1);
        assert.deepEqual(locations[0].physicalLocation.region, {
          startLine: range.start.line,
          startColumn: range.start.column,
          endLine: range.end.line,
          endColumn: range.end.column,
        });
      }
    });

    it('writes paths as relative URIs of a base that it explains', () => {
      const [{ locations }] = run.results;
      const { uri, uriBaseId } = locations[0].physicalLocation.artifactLocation;
      assert.equal(decodeURIComponent(uri), 'skills/100%, a:b/SKILL.md');
      assert.doesNotMatch(uri, /[ %](?![0-9A-F]{2})/);
      assert.deepEqual(Object.keys(run.originalUriBaseIds), [uriBaseId]);
      const base = 'file:///work/';
      assert.equal(new URL(uri, base).href.startsWith(base), true);
    });

    it('names the related places of a finding', () => {
      const [other, ...more] = resultOf('skill/duplicate-name').relatedLocations;
      assert.equal(more.length, 0);
      assert.deepEqual(other, {
        id: 0,
        message: { text: "'late' is defined here too." },
        physicalLocation: {
          artifactLocation: { uri: 'skills/late/SKILL.md', uriBaseId: Object.keys(run.originalUriBaseIds)[0] },
          region: { startLine: 2, startColumn: 7, endLine: 2, endColumn: 11 },
        },
      });
      assert.equal('relatedLocations' in resultOf('skill/unquoted-colon'), false);
    });

    it('carries fixes that give the right text when they are applied', () => {
      const [fix] = resultOf('skill/unquoted-colon').fixes;
      assert.deepEqual(Object.keys(fix), ['description', 'artifactChanges']);
      assert.equal(fix.description.text, "Quote the value of 'description'");
      assert.equal(fix.artifactChanges.length, 1);
      const [{ artifactLocation, replacements }] = fix.artifactChanges;
      assert.equal(artifactLocation.uri, 'skills/colon/SKILL.md');
      let text = files['skills/colon/SKILL.md'] as string;
      for (const { deletedRegion, insertedContent } of replacements.toReversed()) {
        const { charOffset, charLength } = deletedRegion;
        text = text.slice(0, charOffset) + (insertedContent?.text ?? '') + text.slice(charOffset + charLength);
      }
      assert.match(text, /^description: "Loads colon .* Use when: it rains or when colon are late\."$/m);
    });
  });

  it('give GitHub one command a finding, escaped', () => {
    assertGolden('check.github.txt', output('github'));
    const lines = output('github').trimEnd().split('\n');
    const { findings } = JSON.parse(output('json'));
    assert.equal(lines.length, findings.length);
    for (const [at, line] of lines.entries()) {
      const [, command, written, message] = /^::(error|warning|notice) ([^:]*)::(.*)$/.exec(line) ?? [];
      const properties = Object.fromEntries((written ?? '').split(',').map((each) => each.split('=')));
      const { file, severity, range, rule } = findings[at];
      assert.equal(command, severity === 'info' || severity === 'hint' ? 'notice' : severity);
      assert.equal(decodeURIComponent(message ?? ''), findings[at].message);
      assert.deepEqual(
        Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, decodeURIComponent(String(value))])),
        {
          file,
          line: String(range.start.line),
          col: String(range.start.column),
          endLine: String(range.end.line),
          endColumn: String(range.end.column),
          title: `gatewright ${rule}`,
        },
      );
    }
    assert.match(lines[0] ?? '', /^::error file=skills\/100%25%2C a%3Ab\/SKILL\.md,line=2,/);
  });

  it('stay short when one name is taken many times', async () => {
    for (let at = 0; at < 30; at++) workspace.write(`copies/p${at}/skills/orders/SKILL.md`, sound('orders'));
    workspace.write('copies/.gatewright/config.yaml', '');
    const { findings } = await workspace.json(['copies']);
    assert.deepEqual(
      findings.map((each) => each.related.length),
      Array(30).fill(20),
    );
    assert.match(String(findings[0]?.message), /and of 28 more files/);
    const { stdout } = await workspace.run(['check', 'copies/p0']);
    assert.equal(stdout.match(/is defined here too/g)?.length, 3);
    assert.match(stdout, /^ {6}… and more places\.$/m);
  });

  it('write paths from the working directory with slashes, also of what lies beside it', async () => {
    const inside = 'skills/late';
    const { stdout } = await workspace.run(['check', '../late-too', '--format', 'github'], inside);
    assert.match(stdout, /^::\w+ file=\.\.\/late-too\/SKILL\.md,/);
    const sarif = JSON.parse((await workspace.run(['check', '../late-too', '--format', 'sarif'], inside)).stdout);
    const [{ locations, relatedLocations }] = sarif.runs[0].results;
    assert.equal(locations[0].physicalLocation.artifactLocation.uri, '../late-too/SKILL.md');
    assert.equal(relatedLocations[0].physicalLocation.artifactLocation.uri, 'SKILL.md');
  });

  it('say so when nothing is wrong', async () => {
    workspace.write('fine/.gatewright/config.yaml', '');
    workspace.write('fine/skills/orders/SKILL.md', sound('orders'));
    const { code, stdout } = await workspace.run(['check', 'fine', '--format', 'github']);
    assert.deepEqual([code, stdout], [0, '']);
    assert.equal((await workspace.run(['check', 'fine'])).stdout, 'No findings in 2 files.\n');
    const { runs } = JSON.parse((await workspace.run(['check', 'fine', '--format', 'sarif'])).stdout);
    assert.deepEqual([runs[0].results, runs[0].tool.driver.rules], [[], []]);
  });
});
