import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Document } from '../../src/core/document/document.ts';
import { Fixer } from '../../src/core/fixer.ts';
import { SkillDocument } from '../../src/core/skill/model.ts';
import { WorkspaceIndex } from '../../src/core/workspace.ts';
import { DiskFiles } from '../../src/sources/disk-files.ts';
import { readTextFile } from '../../src/sources/read-file.ts';
import { walk } from '../../src/sources/walk.ts';
import { engineFor } from '../support/engine.ts';

const archive = fileURLToPath(new URL('../../../shared/corpus/agent-files.tar.gz', import.meta.url));
const options = existsSync(archive) ? {} : { skip: `skipped: ${archive} is not there` };

describe('real catalogs', options, () => {
  const engine = engineFor();
  let root: string;
  let index: WorkspaceIndex;
  let documents: Document[];

  before(() => {
    root = mkdtempSync(join(tmpdir(), 'gatewright-corpus-'));
    execFileSync('tar', ['xzf', archive, '-C', root]);
    index = new WorkspaceIndex(new DiskFiles(root));
    const { files } = walk(root, { wanted: (path) => engine.mayClaim(path) });
    documents = files.flatMap((path) => {
      const read = readTextFile(join(root, path), 1 << 24);
      return ('text' in read ? engine.parse(path, read.text) : undefined) ?? [];
    });
    for (const document of documents) index.set(document.path, engine.facts(document));
  });
  after(() => rmSync(root, { recursive: true, force: true }));

  it('give findings inside their files, the same ones each time', () => {
    assert.ok(documents.length > 400);
    for (const document of documents) {
      const { findings } = engine.check(document, index);
      for (const { rule, span, range } of findings) {
        const at = `${document.path} ${rule}`;
        assert.ok(0 <= span.start && span.start <= span.end && span.end <= document.source.value.length, at);
        assert.deepEqual(range, document.source.rangeOf(span), at);
      }
      assert.deepEqual(engine.check(document, index).findings, findings);
    }
  });

  it('no rule fires on more than one file in twenty, but for what is a hint', () => {
    const files = new Map<string, number>();
    for (const document of documents) {
      const { findings } = engine.check(document, index);
      const rules = new Set(findings.filter((each) => each.severity !== 'hint').map((each) => each.rule));
      for (const rule of rules) files.set(rule, (files.get(rule) ?? 0) + 1);
    }
    for (const [rule, count] of files) assert.ok(count <= documents.length / 20, `${rule}: ${count} files`);
  });

  it('are repaired without touching a line of code, for good, and still parse', () => {
    const fixer = new Fixer(engine, index);
    for (const document of documents) {
      const text = fixer.fixAll(document);
      if (text === document.source.value) continue;
      const repaired = engine.parse(document.path, text);
      assert.ok(repaired instanceof SkillDocument && document instanceof SkillDocument, document.path);
      assert.deepEqual(repaired.yaml.faults, [], document.path);
      assert.deepEqual(codeOf(repaired), codeOf(document), document.path);
      assert.equal(fixer.fixAll(repaired), text, `${document.path}: a second run changes nothing`);
    }
  });
});

function codeOf({ text, outline }: SkillDocument): string[] {
  return outline.fences.map((fence) => text.slice(fence.content.start, fence.content.end));
}
