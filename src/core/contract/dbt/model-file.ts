import type { Document, SourceComment } from '../../document/document.ts';
import type { Span } from '../../document/span.ts';
import { SourceText } from '../../document/text.ts';
import { type DbtCall, dbtCallAt, dbtCalls } from './calls.ts';

/** A file of a dbt project that reads models and sources: a model, an analysis or a snapshot in SQL, or a model in Python. */
export class DbtModelFile implements Document {
  readonly language = 'dbt-model';
  readonly profiles = ['dbt-model'];
  readonly path: string;
  readonly source: SourceText;
  /** What it reads, in the order of the text. */
  readonly calls: readonly DbtCall[];
  /** What it makes, with the place of the name, or the start of the file where that gives the name. */
  readonly nodes: readonly { readonly kind: DbtNodeKind; readonly name: string; readonly span: Span }[];

  constructor(path: string, source: SourceText, calls: readonly DbtCall[]) {
    this.path = path;
    this.source = source;
    this.calls = calls;
    this.nodes = nodesOf(path, source.value);
  }

  comments(): readonly SourceComment[] {
    return [];
  }

  protectedSpans(): readonly Span[] {
    return [];
  }

  suppress(): undefined {
    return undefined;
  }
}

export type DbtNodeKind = 'model' | 'analysis' | 'snapshot';

/** The kind of the definition that tells that a file was read as one; its name is the file's path. */
export const readFile = 'dbt-file';

/** The kind of the definition of a model or snapshot by the file that makes it; its name is that of the model. */
export const modelFile = 'dbt-model-file';

/** Folders of a dbt project and what the files in them make. */
const folders: readonly (readonly [RegExp, DbtNodeKind])[] = [
  [/(?:^|\/)models\/.*\.(?:sql|py)$/i, 'model'],
  [/(?:^|\/)analys[ei]s\/.*\.sql$/i, 'analysis'],
  [/(?:^|\/)snapshots\/.*\.sql$/i, 'snapshot'],
];

/** True for a file that may be one by its place. */
export function isModelPath(path: string): boolean {
  return folders.some(([form]) => form.test(path));
}

/** True for a file of snapshots, which are named inside of it. */
export function isSnapshotPath(path: string): boolean {
  return folders.find(([form]) => form.test(path))?.[1] === 'snapshot';
}

/** A file as what it reads; `undefined` for what is no dbt: plain SQL, or a Python file of something else. */
export function readModelFile(path: string, text: string): DbtModelFile | undefined {
  if (/\.py$/i.test(path)) {
    return /^def\s+model\s*\(/m.test(text)
      ? new DbtModelFile(path, new SourceText(text), callsInPython(text))
      : undefined;
  }
  const code = jinjaIn(text);
  if (!code.some(({ start, end }) => tellsOfDbt.test(text.slice(start, end)))) return undefined;
  return new DbtModelFile(path, new SourceText(text), within(dbtCalls(text), code));
}

const tellsOfDbt = /\b(?:ref|source|config|snapshot|is_incremental)\b/;

/** The calls that lie in one of the spans; both are in the order of the text. */
function within(calls: readonly DbtCall[], spans: readonly Span[]): DbtCall[] {
  let at = 0;
  return calls.filter(({ span }) => {
    while (at < spans.length && (spans[at] as Span).end < span.end) at++;
    const around = spans[at];
    return around !== undefined && around.start <= span.start;
  });
}

/** What stands between `{{ }}` and `{% %}`, Jinja comments left out; dbt heeds calls in comments of SQL. */
function jinjaIn(text: string): Span[] {
  const found: Span[] = [];
  const opening = /\{[{%#]/g;
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const mark = match[0][1];
    const close = text.indexOf(mark === '{' ? '}}' : `${mark}}`, opening.lastIndex);
    // Without its end the rest of the text is what is being written.
    const end = close < 0 ? text.length : close;
    if (mark !== '#') found.push({ start: opening.lastIndex, end });
    opening.lastIndex = close < 0 ? text.length : close + 2;
  }
  return found;
}

/** In Python the calls are methods of `dbt`, and what stands behind `#` is a comment. */
function callsInPython(text: string): DbtCall[] {
  const found: DbtCall[] = [];
  const opening = /\bdbt\s*\.\s*(?=(?:ref|source)\s*\()/g;
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const line = text.slice(text.lastIndexOf('\n', match.index) + 1, match.index);
    if (line.length > 500 || line.replace(/'[^']*'|"[^"]*"/g, '').includes('#')) continue;
    const call = dbtCallAt(text, opening.lastIndex);
    if (call) found.push(call);
  }
  return found;
}

function nodesOf(path: string, text: string): DbtModelFile['nodes'] {
  const kind = folders.find(([form]) => form.test(path))?.[1] ?? 'model';
  if (kind === 'snapshot') {
    return [...text.matchAll(/\{%-?\s*snapshot\s+(\w+)/g)].map(({ 0: whole, 1: name = '', index }) => {
      const end = index + whole.length;
      return { kind, name, span: { start: end - name.length, end } };
    });
  }
  const name = (path.split('/').at(-1) ?? '').replace(/\.\w+$/, '');
  return [{ kind, name, span: { start: 0, end: 0 } }];
}
