import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { random } from '../../src/build/random.ts';
import type { Document } from '../../src/core/document/document.ts';
import type { PlacedMention } from '../../src/core/mention-index.ts';
import { SkillDocument } from '../../src/core/skill/model.ts';
import type { Reads } from '../../src/core/workspace.ts';
import { walk } from '../../src/sources/walk.ts';
import { engineFor } from '../support/engine.ts';
import { applied, type Scene, sceneOf } from '../support/rename.ts';

const archive = fileURLToPath(new URL('../../../shared/corpus/agent-files.tar.gz', import.meta.url));
const options = existsSync(archive) ? {} : { skip: `skipped: ${archive} is not there` };
const engine = engineFor();

/** What is drawn: how many, of which kinds, and what they become. */
const draws: readonly { readonly kinds: readonly string[]; readonly count: number; to(written: string): string }[] = [
  { kinds: ['skill', 'agent'], count: 30, to: (written) => `${written}-anew` },
  { kinds: ['heading'], count: 10, to: (written) => `${written} Anew` },
  { kinds: ['file'], count: 10, to: (written) => written.replace(/(\.\w+)?$/, '-anew$1') },
];

describe('a rename in real catalogs', options, () => {
  let scene: Scene;
  let judged: Judged;

  before(() => {
    const root = mkdtempSync(join(tmpdir(), 'gatewright-corpus-'));
    execFileSync('tar', ['xzf', archive, '-C', root]);
    const { files } = walk(root, { wanted: () => true });
    scene = sceneOf(Object.fromEntries(files.map((path) => [path, readFileSync(join(root, path), 'utf8')])));
    rmSync(root, { recursive: true, force: true });
    judged = judge(scene);
  });

  for (const { kinds, count, to } of draws) {
    it(`breaks nothing and can be taken back: ${kinds.join(', ')}, ${count} drawn at random`, () => {
      const all = [...scene.mentions.paths].sort().flatMap((path) => scene.mentions.of(path));
      const some = all.filter(({ thing, defines }) => kinds.includes(thing.kind) && (defines || thing.kind === 'file'));
      const next = random(2026);
      let made = 0;
      for (let draw = 0; draw < count; draw++) {
        const mention = some[Math.floor(next() * some.length)] as PlacedMention;
        const written = writtenIn(scene, mention);
        const at = `${mention.path}: ${mention.thing.kind} '${written}'`;
        const renamed = rename(scene, mention, to(written), at);
        if (!renamed) continue;
        made++;
        const after = sceneOf(renamed.tree);
        assertNothingNew(judged, scene, after, at);
        const there = after.documents[scene.documents.findIndex((each) => each.path === mention.path)]?.path ?? '';
        const same = after.mentions
          .of(there)
          .find((each) => each.thing.kind === mention.thing.kind && each.span.start === renamed.start);
        assert.ok(same, `${at}: nothing to take back`);
        assert.deepEqual(rename(after, same, written, at)?.tree, scene.tree, at);
      }
      assert.ok(made >= count * 0.9, `${made} of ${count} renames were made`);
    });
  }
});

/** The tree after a rename and where the mention starts in it; `undefined` when it is refused. */
function rename(scene: Scene, mention: PlacedMention, newName: string, at: string) {
  const { path, span } = mention;
  const document = scene.documents.find((each) => each.path === path);
  assert.ok(document, at);
  const plan = engine.features(document).rename?.(document, mention, newName, scene);
  assert.ok(plan, at);
  if ('problem' in plan) return undefined;
  const earlier = (plan.edits.get(path) ?? []).filter((edit) => edit.span.end <= span.start);
  const grown = earlier.reduce((sum, edit) => sum + edit.newText.length - (edit.span.end - edit.span.start), 0);
  return { tree: applied(scene.tree, plan), start: span.start + grown };
}

function writtenIn({ tree }: Scene, { path, span }: PlacedMention): string {
  return (tree[path] as string).slice(span.start, span.end);
}

interface Judged {
  /** How many findings each file has. */
  readonly counts: ReadonlyMap<string, number>;
  readonly reads: ReadonlyMap<string, Reads>;
}

function judge({ index, documents }: Scene): Judged {
  const reads = new Map<string, Reads>();
  const counts = new Map<string, number>();
  for (const document of documents) {
    const checked = engine.check(document, index);
    reads.set(document.path, checked.reads);
    counts.set(document.path, checked.findings.length);
  }
  return { counts, reads };
}

/** Only what changed, and what asked about something that changed, can have other findings than before. */
function assertNothingNew({ counts, reads }: Judged, before: Scene, after: Scene, at: string): void {
  assert.equal(after.documents.length, before.documents.length, at);
  after.documents.forEach((document, number) => {
    const earlier = before.documents[number] as Document;
    const isSame = earlier.path === document.path && earlier.source.value === document.source.value;
    if (isSame && after.index.isCurrent(reads.get(earlier.path) as Reads)) return;
    const { findings } = engine.check(document, after.index);
    const told = findings.map((each) => `${each.rule}: ${each.message}`).join('\n');
    assert.ok(findings.length <= (counts.get(earlier.path) ?? 0), `${at}: new in ${document.path}\n${told}`);
    if (!isSame) assert.deepEqual(codeOf(document), codeOf(earlier), `${at}: code of ${document.path}`);
  });
}

function codeOf(document: Document): string[] {
  if (!(document instanceof SkillDocument)) return [];
  return document.outline.fences.map(({ content }) => document.text.slice(content.start, content.end));
}
