import { toValue, type YamlEntry, type YamlMap, type YamlNode } from '../../document/yaml/node.ts';
import type { Fix } from '../../finding.ts';
import type { SkillDocument } from '../model.ts';
import { removeEntry } from './entries.ts';
import { defineSkillRule } from './skill-rule.ts';

const front = (lines: string) => `---\nname: demo\ndescription: Loads orders. Use when orders are late.\n${lines}---\n`;

export default defineSkillRule('skill/duplicate-key', {
  severity: 'error',
  summary: 'A key stands in the frontmatter twice.',
  why: 'YAML does not allow it. Most readers reject the whole frontmatter, and the file is dropped; the others keep one of the two values without saying which.',
  remedy: 'Keep the one you mean.',
  bad: front('license: MIT\n«license»: MIT\n'),
  good: front('license: MIT\n'),
  fixed: front('license: MIT\n'),
  check(document, report) {
    for (const { map, first, again } of repetitions(document.yaml.root)) {
      const key = String(again.key.value);
      const equal = JSON.stringify(toValue(first.value)) === JSON.stringify(toValue(again.value));
      const line = document.source.lineAt(first.key.span.start) + 1;
      const fixes = equal
        ? removal(document, map, again, 'Remove the repetition', true)
        : [
            ...removal(document, map, again, `Remove this '${key}'`),
            ...removal(document, map, first, `Remove the '${key}' of line ${line}`),
          ];
      report({
        span: again.key.span,
        message: `The key '${key}' already stands in line ${line} with ${equal ? 'the same' : 'another'} value; keep one of them.`,
        related: [
          {
            path: document.path,
            range: document.source.rangeOf(first.key.span),
            message: `'${key}' stands here first.`,
          },
        ],
        fixes,
      });
    }
  },
});

interface Repetition {
  readonly map: YamlMap;
  readonly first: YamlEntry;
  readonly again: YamlEntry;
}

/** Every entry whose key another one before it in the same mapping has. Aliases are not followed. */
function repetitions(node: YamlNode | undefined): Repetition[] {
  if (node?.kind === 'seq') return node.items.flatMap(repetitions);
  if (node?.kind !== 'map') return [];
  const seen = new Map<string, YamlEntry>();
  return node.entries.flatMap((entry) => {
    const key = String(entry.key.value);
    const first = seen.get(key);
    if (!first) seen.set(key, entry);
    // `<<` may be repeated to merge several anchors.
    const own = first && key !== '<<' ? [{ map: node, first, again: entry }] : [];
    return [...own, ...repetitions(entry.value)];
  });
}

function removal(document: SkillDocument, map: YamlMap, entry: YamlEntry, title: string, auto?: true): Fix[] {
  const edit = removeEntry(document, map, entry);
  return edit ? [{ title, edits: [edit], ...(auto ? { auto } : {}) }] : [];
}
