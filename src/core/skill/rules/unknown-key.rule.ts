import { lineBreakOf } from '../../document/text.ts';
import { nodeAt, resolve, type YamlEntry, type YamlMap } from '../../document/yaml/node.ts';
import type { Fix } from '../../finding.ts';
import { listed } from '../../words.ts';
import type { SkillDocument } from '../model.ts';
import { removeEntry } from './entries.ts';
import { clientKeys, judgeKey, type UnknownKey } from './keys.ts';
import { defineSkillRule } from './skill-rule.ts';

const front = (key: string) =>
  `---\nname: demo\ndescription: Loads orders. Use when orders are late.\n${key}: Bash(dbt *)\n---\n`;

export default defineSkillRule('skill/unknown-key', {
  severity: 'hint',
  summary: 'A key of the frontmatter is read by no client of the file.',
  why: 'Clients skip a key they do not know without a word. A key that is only misspelt therefore has no effect, and nobody is told: the tools are not allowed, the agent gets another model.',
  remedy: 'Correct the key, put facts of your own below `metadata`, or add the key to the vocabulary in the settings.',
  bad: front('«allowed_tools»'),
  good: front('allowed-tools'),
  fixed: front('allowed-tools'),
  check(document, report) {
    const { data } = document;
    for (const entry of data?.entries ?? []) {
      const key = String(entry.key.value);
      const judged = key === '' || key === '<<' ? undefined : judgeKey(document, key);
      // A repeated key is judged once; that it is repeated is another fault.
      if (!judged || !data || document.entry(key) !== entry) continue;
      const severity = judged.kind === 'misspelt' ? ({ severity: 'warning' } as const) : {};
      const message = messageFor(document, key, judged);
      report({ span: entry.key.span, message, ...severity, fixes: fixesFor(document, data, entry, judged) });
    }
    for (const fault of document.schemaFaults) {
      if (fault.kind !== 'unknown-key' || fault.path.length === 0) continue;
      const map = resolve(nodeAt(data, fault.path));
      const isFree = map?.kind === 'map' && !map.entries.some((each) => each.key.value === fault.near);
      const fixes =
        fault.near && isFree
          ? [{ title: `Change to '${fault.near}'`, edits: [{ span: fault.span, newText: fault.near }] }]
          : [];
      report({ span: fault.span, severity: 'warning', message: fault.message, fixes });
    }
  },
});

function messageFor(document: SkillDocument, key: string, judged: UnknownKey): string {
  const titles = document.clients.map((client) => client.title);
  const verb = titles.length > 1 ? 'do' : 'does';
  const who = titles.length > 2 ? 'No client of this file reads' : `${listed(titles)} ${verb} not read`;
  const subject =
    titles.length > 0 ? `${who} '${key}'` : `'${key}' is no key of this ${document.profile.title.toLowerCase()}`;
  switch (judged.kind) {
    case 'misspelt':
      return `${subject}; did you mean '${judged.meant}'?`;
    case 'others':
      return `${subject}; ${listed(judged.titles)} ${judged.titles.length > 1 ? 'do' : 'does'}.`;
    case 'elsewhere':
      if (titles.length === 1 && titles[0] === judged.title) {
        return `${judged.title} reads '${key}' in ${judged.files} and not here.`;
      }
      return `${subject} here; ${judged.title} reads it in ${judged.files}.`;
    case 'free':
      return takesMetadata(document) ? `${subject}; facts of your own belong below 'metadata'.` : `${subject}.`;
  }
}

function fixesFor(document: SkillDocument, data: YamlMap, entry: YamlEntry, judged: UnknownKey): Fix[] {
  if (judged.kind === 'free') return takesMetadata(document) ? moveIntoMetadata(document, data, entry) : [];
  if (judged.kind !== 'misspelt' || document.entry(judged.meant)) return [];
  const edits = [{ span: entry.key.span, newText: judged.meant }];
  return [{ title: `Change to '${judged.meant}'`, edits, ...(judged.sameLetters ? { auto: true as const } : {}) }];
}

function takesMetadata(document: SkillDocument): boolean {
  return document.profile.role === 'skill' && clientKeys(document, 'metadata').length > 0;
}

/** Only what stands on one line is moved, and only to a mapping that is there or to a new one in its place. */
function moveIntoMetadata(document: SkillDocument, data: YamlMap, entry: YamlEntry): Fix[] {
  const { source, text } = document;
  const { start, end } = source.lineSpan(source.lineAt(entry.key.span.start));
  if (data.flow || start !== entry.key.span.start || entry.value.span.end > end) return [];
  const title = `Move '${entry.key.value}' into 'metadata'`;
  const line = text.slice(start, end);
  const metadata = document.value('metadata');
  if (!document.entry('metadata')) {
    return [{ title, edits: [{ span: { start, end: start }, newText: `metadata:${lineBreakOf(text)}  ` }] }];
  }
  const first = metadata?.kind === 'map' && !metadata.flow ? metadata.entries[0] : undefined;
  const removal = removeEntry(document, data, entry);
  if (
    metadata?.kind !== 'map' ||
    !first ||
    !removal ||
    metadata.entries.some((each) => each.key.value === entry.key.value)
  )
    return [];
  const at = source.lineSpan(source.lineAt(first.key.span.start)).start;
  const indent = text.slice(at, first.key.span.start);
  return [
    { title, edits: [{ span: { start: at, end: at }, newText: `${indent}${line}${lineBreakOf(text)}` }, removal] },
  ];
}
