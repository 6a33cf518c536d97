import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Document } from '../../src/core/document/document.ts';
import { applyEdits } from '../../src/core/document/edit.ts';
import type { Finding } from '../../src/core/finding.ts';
import { Fixer } from '../../src/core/fixer.ts';
import { allRules } from '../../src/core/languages.ts';
import type { Example, RuleText } from '../../src/core/rule.ts';
import { checkTree, engineFor, openTree, type Tree } from '../support/engine.ts';
import { unmark } from '../support/marks.ts';

/** The example of a rule as a workspace; a rule's text-only example is one file at its own path. */
function treeOf(rule: RuleText, example: Example): Tree {
  return typeof example === 'string' ? { [rule.examplePath as string]: example } : example;
}

// What a text cannot show, such as a crash, has no example.
for (const rule of allRules.filter((each) => each.bad !== '')) {
  // Rules that are off or mild all count here.
  const engine = engineFor({}, { [rule.id]: 'hint' });

  describe(rule.id, () => {
    it('reports exactly the marked places of its bad example', () => {
      const marked = treeOf(rule, rule.bad);
      const tree = Object.fromEntries(Object.entries(marked).map(([path, text]) => [path, unmark(text).text]));
      const found = checkTree(engine, tree);
      for (const [path, text] of Object.entries(marked)) {
        const spans = (found.get(path) ?? []).filter((each) => each.rule === rule.id).map((each) => each.span);
        const shown = spans.map((span) => (tree[path] as string).slice(span.start, span.end));
        assert.deepEqual(spans, unmark(text).spans, `${path}: reported ${JSON.stringify(shown)}`);
      }
    });

    it('says nothing of its good example', () => {
      for (const [path, findings] of checkTree(engine, treeOf(rule, rule.good))) {
        const own = findings.filter((each) => each.rule === rule.id);
        assert.deepEqual(own, [], path);
      }
    });

    it('has messages and texts that are whole sentences', () => {
      const marked = treeOf(rule, rule.bad);
      const tree = Object.fromEntries(Object.entries(marked).map(([path, text]) => [path, unmark(text).text]));
      for (const finding of [...checkTree(engine, tree).values()].flat()) assert.match(finding.message, /^\S.*[.?]$/s);
      for (const text of [rule.summary, rule.why, rule.remedy]) assert.match(text, /^[A-Z`'{].*\.$/s);
    });

    if (rule.fixed === undefined) return;
    it('becomes its fixed example by the first fix, which holds', () => {
      const marked = treeOf(rule, rule.bad);
      const tree = Object.fromEntries(Object.entries(marked).map(([path, text]) => [path, unmark(text).text]));
      const { index, documents } = openTree(engine, tree);
      const own = (each: Document): Finding | undefined =>
        engine.conclude(engine.check(each, index)).find((found) => found.rule === rule.id);
      const document = documents.find(own);
      assert.ok(document);
      const finding = own(document);
      assert.ok(finding);
      const fix = new Fixer(engine, index).verify(document, finding).fixes?.[0];
      assert.ok(fix, 'the fix does not hold: it leaves the finding, adds an error, or touches code or a comment');
      assert.equal(applyEdits(document.source.value, fix.edits), rule.fixed);
    });
  });
}
