import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Tree } from '../../support/engine.ts';
import { hovered, hoversOf, notHovered } from '../../support/hover.ts';

const config = '.gatewright/config.yaml';
const profile = '.gatewright/profiles/loader.yaml';
const own: Tree = { [profile]: 'id: loader\nextends: claude-agent\n' };

describe('hover in the files of settings', () => {
  it('says what a key means and what may stand there', () => {
    assert.deepEqual(hovered(config, 'max|FileSize: 65536\n'), [
      'maxFileSize',
      '**maxFileSize** · a whole number\n\nFiles larger than this many bytes are reported and not checked.\n\nThe number is at least 1024 and at most 104857600. Without it: `1048576`.',
    ]);
    assert.deepEqual(hovered(profile, 'id: loader\nschema:\n  properties:\n    loads:\n      min|Items: 1\n'), [
      'minItems',
      '**minItems** · a whole number\n\nThe least number of items.\n\nThe number is at least 0 and at most 1000000.',
    ]);
    assert.match(hovered(profile, 'id: loader\nro|le: agent\n')[1], /Allowed: `skill`, `agent`, /);
    assert.match(
      hovered(profile, 'id: loader\ntags:\n  pur|poses: {role: Who it is.}\n')[1],
      /one sentence on what belongs/,
    );
  });

  it('says what a rule, a profile or a client is', () => {
    assert.match(
      hovered(config, 'rules:\n  skill/orphan|-file: warning\n')[1],
      /^\*\*skill\/orphan-file\*\* · text\n\n`skill\/orphan-file` · \w+: .*\n\n.*\n\nAllowed: `off`, `error`, /,
    );
    assert.match(
      hovered(config, 'rules:\n  ski|ll/*: warning\n')[1],
      /`skill\/\*`: the \d+ rules of this kind that are not named themselves\./,
    );
    assert.match(
      hovered(config, 'profiles:\n  "a/*.md": catalog-sk|ill\n')[1],
      /`catalog-skill` · Catalog skill: A skill of a catalog/,
    );
    assert.match(
      hovered(config, 'profiles:\n  "a/*.md": loa|der\n', own)[1],
      /`loader` · profile of this workspace: \[\.gatewright\/profiles\/loader\.yaml\]\(file:\/\/\/shop\/\.gatewright\/profiles\/loader\.yaml\)/,
    );
    assert.match(hovered(config, 'clients: [cod|ex]\n')[1], /`codex` · Codex, as documented on \d{4}-\d\d-\d\d\./);
  });

  it('is there in broken YAML, and silent where nothing is known', () => {
    assert.match(hovered(config, 'exclude: [a\nmax|FileSize: 1\n')[1], /^\*\*maxFileSize\*\*/);
    for (const marked of ['# max|FileSize\n', 'frob|: 1\n', 'rules:\n  |\n', '|']) notHovered(config, marked);
  });

  it('never throws', () => {
    const text =
      'rules:\n  skill/*: off\nprofiles: {"a": loader}\nclients: [codex]\nvocabulary:\n  codex: {tools: [x]}\n';
    for (let end = 0; end <= text.length; end++) {
      const hover = hoversOf({ ...own, [config]: text.slice(0, end) }, config);
      for (let at = 0; at <= end; at++) {
        const found = hover(at);
        if (found) assert.ok(found.span.start <= at && at <= found.span.end);
      }
    }
  });
});
