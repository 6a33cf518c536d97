import type { Document } from './document/document.ts';
import type { Span } from './document/span.ts';
import type { Engine } from './engine.ts';
import type { Surroundings } from './feature.ts';
import type { Finding, Severity } from './finding.ts';
import { withFiles } from './overlay.ts';
import type { Workspace, WorkspaceIndex } from './workspace.ts';

/** One question that is asked before a file is made. */
export interface Field {
  readonly key: string;
  readonly title: string;
  /** What to give, one sentence. */
  readonly prompt: string;
  /** What the answer is before anybody changes it; may be empty. */
  readonly initial: string;
  /** Values to choose from. */
  readonly choices?: readonly string[];
  /** True when another value than the choices may be given. */
  readonly isOpen?: boolean;
  /** True when the answer may be empty. */
  readonly isOptional?: true;
  /** True when the title of a part that was chosen alone is the better answer to begin with. */
  readonly takesPart?: true;
}

/** Something that may be made along: a further file, or a part of the main one. */
export interface Part {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
}

/** How the parts are asked for. */
export interface PartChoice {
  /** What they are, such as `References`. */
  readonly title: string;
  readonly prompt: string;
  /** True when the other questions are about what is chosen: it is asked before them, and something has to be chosen. */
  readonly comesFirst?: true;
}

/** What somebody wants made. */
export interface NewFileRequest {
  /** One of the template's places, or one below a directory that was chosen: a path with `<name>` in it. */
  readonly place: string;
  /** By the keys of the fields; the initial value stands where one is missing. */
  readonly answers: Readonly<Record<string, string>>;
  /** Ids of the parts that are wanted. */
  readonly parts: readonly string[];
  /** The day, `YYYY-MM-DD`. */
  readonly today: string;
}

/** A file to be made: its text, or the file whose bytes it gets. Paths are from the root. */
export type NewFile =
  | { readonly path: string; readonly text: string }
  | { readonly path: string; readonly copyOf: string };

/** What is to be made. Nothing has been written. */
export interface NewFiles {
  /** The file that is opened. */
  readonly main: { readonly path: string; readonly text: string };
  /** The text of the main file as a snippet: a stop at each place that its author is led to. Absent when it has none. */
  readonly snippet?: string;
  readonly others: readonly NewFile[];
}

/** Why something cannot be made, and the field whose answer is at fault. */
export interface Obstacle {
  readonly key?: string;
  readonly problem: string;
}

/** A kind of file that a language can make. */
export interface Template {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly fields: readonly Field[];
  readonly parts: readonly Part[];
  /** Absent where nothing is to be chosen. */
  readonly choice?: PartChoice;
  /**
   * Where such a file may stand, the likeliest first: paths with `<name>` in them.
   *
   * @param below the directory that the user chose; the whole workspace when empty
   */
  places(surroundings: Surroundings, below: string): readonly string[];
  /** Makes the files. What stands in the workspace already is not looked at. */
  make(request: NewFileRequest): NewFiles | Obstacle;
  /** True when the file came out as one of this kind, which its place and its text decide. */
  isRead(document: Document): boolean;
  /** Where an answer stands in the file that was made; `undefined` when it is only part of the path. */
  spanOf(document: Document, key: string): Span | undefined;
  /** How many characters of an answer the strictest reader takes; `undefined` where nobody counts. */
  limitOf(document: Document, key: string): number | undefined;
}

/** What is said of one answer while it is typed. */
export interface Verdict {
  /** Errors and warnings have to be repaired first; the rest is worth knowing. */
  readonly problem?: { readonly severity: Severity; readonly message: string };
  /** What the answer comes to: the path of the file, or how many characters are left. */
  readonly note?: string;
}

/** Judges one answer by the rules that the finished file is held to; the other answers only make the file whole. */
export function judge(
  template: Template,
  request: NewFileRequest,
  key: string,
  engine: Engine,
  index: WorkspaceIndex,
): Verdict {
  const made = template.make(request);
  if ('problem' in made) return made.key === key ? { problem: { severity: 'error', message: made.problem } } : {};
  return verdictOn(template, request, key, new Proof(made, engine, index));
}

function verdictOn(template: Template, request: NewFileRequest, key: string, proof: Proof): Verdict {
  const { made, document } = proof;
  const isName = template.fields[0]?.key === key;
  const span = document && template.spanOf(document, key);
  const [worst] = span ? proof.findingsIn(span, !isName) : [];
  const taken = isName && worst?.severity !== 'error' ? obstacleTo(made, proof.index.view()) : undefined;
  if (taken) return { problem: { severity: 'error', message: taken } };
  const limit = document && template.limitOf(document, key);
  const length = `${number([...(request.answers[key] ?? '')].length)} of ${number(limit ?? 0)} characters`;
  const note = isName ? `Makes ${made.main.path}` : limit ? length : undefined;
  return {
    ...(worst ? { problem: { severity: worst.severity, message: worst.message } } : {}),
    ...(note ? { note } : {}),
  };
}

/**
 * Makes the files when nothing is in the way: every answer must be free of errors and warnings, no file may be there
 * already, and the main file must be read as what it was made for.
 */
export function create(
  template: Template,
  request: NewFileRequest,
  engine: Engine,
  index: WorkspaceIndex,
): NewFiles | Obstacle {
  const made = template.make(request);
  if ('problem' in made) return made;
  const open = template.fields.find(
    ({ key, initial, isOptional }) => initial === '' && !isOptional && request.answers[key] === undefined,
  );
  if (open) return { key: open.key, problem: `'${open.title}' is needed. ${open.prompt}` };
  const proof = new Proof(made, engine, index);
  if (!proof.document || !template.isRead(proof.document))
    return {
      problem: `At '${made.main.path}' the file would not be read as '${template.title}'; choose another place.`,
    };
  for (const { key } of template.fields) {
    const { problem: found } = verdictOn(template, request, key, proof);
    if (found?.severity === 'error' || found?.severity === 'warning') return { key, problem: found.message };
  }
  return made;
}

/** Why the files cannot be written where they should be. */
function obstacleTo({ main, others }: NewFiles, workspace: Workspace): string | undefined {
  for (const { path } of [main, ...others]) {
    if (workspace.kind(path) !== undefined) return `There is already '${path}'; choose another name.`;
    const parts = path.split('/');
    for (let depth = 1; depth < parts.length; depth++) {
      const above = parts.slice(0, depth).join('/');
      if (workspace.kind(above) === 'file') return `'${above}' is a file, so nothing can be put below it.`;
    }
  }
  return undefined;
}

/** The main file as it would be read and checked among all others; each step is done once, and only when asked for. */
class Proof {
  readonly made: NewFiles;
  readonly index: WorkspaceIndex;
  /** `undefined` when nobody would read the file. */
  readonly document: Document | undefined;
  readonly #engine: Engine;
  #own: readonly Finding[] | undefined;
  #compared: readonly Finding[] | undefined;

  constructor(made: NewFiles, engine: Engine, index: WorkspaceIndex) {
    this.made = made;
    this.index = index;
    this.document = engine.parse(made.main.path, made.main.text);
    this.#engine = engine;
  }

  /**
   * The findings that begin inside an answer, the gravest first.
   *
   * @param isCompared with everything else in the workspace, which takes its time in a large one
   */
  findingsIn(span: Span, isCompared: boolean): readonly Finding[] {
    if (isCompared) this.#compared ??= this.#check(true);
    else this.#own ??= this.#check(false);
    const order: readonly Severity[] = ['error', 'warning', 'info', 'hint'];
    return ((isCompared ? this.#compared : this.#own) ?? [])
      .filter((finding) => span.start <= finding.span.start && finding.span.start < span.end)
      .sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
  }

  #check(isCompared: boolean): readonly Finding[] {
    if (!this.document) return [];
    const paths = [this.made.main, ...this.made.others].map((file) => file.path);
    const overlay = withFiles(this.index, paths, this.document.path, this.#engine.facts(this.document));
    const catalog = isCompared ? this.#engine.checkCatalog(overlay).get(this.document.path) : [];
    return this.#engine.conclude(this.#engine.check(this.document, overlay), catalog);
  }
}

function number(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
