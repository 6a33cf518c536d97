import { type Fence, headingAt } from '../../document/markdown/outline.ts';
import type { SkillDocument } from '../model.ts';

const SQL = new Set([
  '',
  'sql',
  'jinja',
  'jinja2',
  'jinja-sql',
  'sql+jinja',
  'dbt',
  'postgresql',
  'postgres',
  'psql',
  'mysql',
  'tsql',
  'plsql',
  'snowflake',
  'bigquery',
  'redshift',
  'duckdb',
  'spark',
  'python',
  'py',
]);
const SHELL = new Set(['', 'bash', 'sh', 'shell', 'zsh', 'console', 'shell-session', 'terminal']);
const COUNTER =
  /❌|✗|\b(?:bad|wrong|don'?t|do not|never|avoid|anti-?patterns?|incorrect|instead of|mistakes?|pitfalls?)\b/i;

/** Code blocks that may hold SQL, by their label. SQL also stands in strings of Python and in blocks without label. */
export function sqlFences(document: SkillDocument): readonly Fence[] {
  return document.outline.fences.filter((fence) => SQL.has(fence.language));
}

/** Code blocks that may hold commands, by their label. */
export function shellFences(document: SkillDocument): readonly Fence[] {
  return document.outline.fences.filter((fence) => SHELL.has(fence.language));
}

/** True for code that is shown as what not to do: a comment, the line above the block or its heading says so. */
export function isCounterExample(document: SkillDocument, fence: Fence, offset: number): boolean {
  const { outline, text } = document;
  const inside = text.slice(fence.content.start, offset).split(/\r\n|\r|\n/);
  const comment = inside.findLast((line) => /^\s*(?:#|--|\/\/|\/\*)/.test(line)) ?? '';
  const line = document.source.lineAt(fence.span.start);
  // The line above the block, an empty one between them aside.
  const above = [line - 1, line - 2].map((each) => document.source.lineSpan(Math.max(0, each)));
  const said = above.map((span) => text.slice(span.start, span.end)).find((each) => each.trim() !== '') ?? '';
  const heading = headingAt(outline, fence.span.start)?.text ?? '';
  return [comment, said, heading].some((line) => COUNTER.test(line));
}
