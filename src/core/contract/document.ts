import type { Document, SourceComment } from '../document/document.ts';
import type { TextEdit } from '../document/edit.ts';
import { findJsonFault, type JsonFault } from '../document/json.ts';
import { parseJson } from '../document/json-tree.ts';
import type { Span } from '../document/span.ts';
import { SourceText } from '../document/text.ts';
import { yamlComments } from '../document/yaml/comments.ts';
import { nodeAt, type YamlMap, type YamlNode, type YamlSeq } from '../document/yaml/node.ts';
import { parseYaml, type YamlTree } from '../document/yaml/parse.ts';
import type { YamlMemory } from '../document/yaml/pieces.ts';
import { yamlDocuments } from '../document/yaml/stream.ts';
import { suppressLine } from '../document/yaml/suppress-line.ts';
import { type Form, type SchemaFault, type Validator, validate } from '../schema/validate.ts';
import type { ContractFamily, ContractFormat } from './formats/format.ts';
import { isOdcsPath } from './formats/odcs.ts';
import type { Contract } from './model.ts';
import type { SqlReader } from './sql/parse.ts';

/** One contract of a file: a file in YAML may hold several. What is costly is read on first use. */
export class ContractPart {
  readonly source: SourceText;
  /** The part of the file that is this contract. */
  readonly region: Span;
  readonly yaml: YamlTree;
  readonly root: YamlMap;
  readonly format: ContractFormat;
  readonly #form: Form | undefined;
  readonly #newest: Form | undefined;
  #contract: Contract | undefined;
  #faults: { readonly own: readonly SchemaFault[]; readonly newer: readonly SchemaFault[] } | undefined;

  /**
   * @param form what the format asks for; without one, nothing is said of the form
   * @param newest what the newest version of the same standard asks for, where that is another one
   */
  constructor(
    source: SourceText,
    region: Span,
    yaml: YamlTree & { readonly root: YamlMap },
    format: ContractFormat,
    form: Form | undefined,
    newest: Form | undefined,
  ) {
    this.source = source;
    this.region = region;
    this.yaml = yaml;
    this.root = yaml.root;
    this.format = format;
    this.#form = form;
    this.#newest = newest;
  }

  /** What it says. */
  get contract(): Contract {
    this.#contract ??= this.format.read(this.root);
    return this.#contract;
  }

  /** Where it does not fit the format's schema. */
  get schemaFaults(): readonly SchemaFault[] {
    return this.#allFaults.own;
  }

  /** Where it does not fit the version it states, but would fit the newest one. */
  get newerFaults(): readonly SchemaFault[] {
    return this.#allFaults.newer;
  }

  get #allFaults() {
    this.#faults ??= this.#findFaults();
    return this.#faults;
  }

  #findFaults() {
    const found = this.#faultsIn(this.#form);
    if (found.length === 0 || !this.#newest) return { own: found, newer: [] };
    const placeOf = ({ span }: SchemaFault): string => `${span.start} ${span.end}`;
    const lasting = new Set(this.#faultsIn(this.#newest).map(placeOf));
    return {
      own: found.filter((fault) => lasting.has(placeOf(fault))),
      newer: found.filter((fault) => !lasting.has(placeOf(fault))),
    };
  }

  #faultsIn(form: Form | undefined): readonly SchemaFault[] {
    if (!form) return [];
    const faults = validate(form.validator, form.schema, this.source.value, this.root, this.headSpan);
    return faults.filter((fault) => this.#judges(fault));
  }

  #judges(fault: SchemaFault): boolean {
    return this.format.judges?.(fault, nodeAt(this.root, fault.path), this.source.value) ?? true;
  }

  /** What a finding about the contract as a whole shows: its first line. */
  get headSpan(): Span {
    return this.source.lineSpan(this.source.lineAt(this.root.span.start));
  }
}

/** A file with one or more contracts. */
export class ContractDocument implements Document {
  readonly language = 'contract';
  readonly path: string;
  readonly source: SourceText;
  readonly profiles: readonly string[];
  /** In the order of the text; at least one. Documents of other kinds between them are left out. */
  readonly parts: readonly ContractPart[];
  readonly isJson: boolean;
  /** Reads the queries in it; absent where nobody can. */
  readonly sql: SqlReader | undefined;
  #comments: readonly SourceComment[] | undefined;

  constructor(path: string, source: SourceText, parts: readonly ContractPart[], sql?: SqlReader) {
    this.path = path;
    this.source = source;
    this.parts = parts;
    this.sql = sql;
    this.isJson = isJsonPath(path);
    this.profiles = [...new Set(parts.flatMap(({ format }) => [format.id, format.family]))];
  }

  /** The parts of one standard. */
  of(family: ContractFamily): readonly ContractPart[] {
    return this.parts.filter((part) => part.format.family === family);
  }

  /** Every contract of the file. */
  get contracts(): readonly Contract[] {
    return this.parts.map((part) => part.contract);
  }

  /** Where a JSON file is no JSON, although it could be read. */
  get jsonFault(): JsonFault | undefined {
    return this.isJson ? findJsonFault(this.source.value, { start: 0, end: this.source.value.length }) : undefined;
  }

  comments(): readonly SourceComment[] {
    // Comments may also stand before the first `---`, so the parts are looked through as one.
    const whole = { start: 0, end: this.source.value.length };
    const roots: YamlSeq = { kind: 'seq', span: whole, items: this.parts.map((part) => part.root), flow: false };
    this.#comments ??= this.isJson ? [] : yamlComments(this.source.value, whole, roots);
    return this.#comments;
  }

  protectedSpans(): readonly Span[] {
    return this.comments().map((comment) => comment.span);
  }

  suppress(rule: string, span: Span): TextEdit | undefined {
    return this.isJson ? undefined : suppressLine(this.source, rule, span);
  }
}

/** How the contracts of a file are found out: formats in the order they are asked, and their validators by id. */
export interface ContractReading {
  readonly formats: readonly ContractFormat[];
  readonly validators: Readonly<Partial<Record<string, Validator>>>;
  readonly sql?: SqlReader;
  /** What is kept of the last reading of a file, for the next one. */
  memoryOf(path: string): YamlMemory;
}

/** A file as a document; `undefined` when none of its parts is a contract. */
export function readContracts(path: string, text: string, reading: ContractReading): ContractDocument | undefined {
  const isNamed = isOdcsPath(path);
  const candidates = reading.formats.filter((format) => isNamed || format.hint.test(text));
  if (candidates.length === 0) return undefined;
  const source = new SourceText(text);
  const isJson = isJsonPath(path);
  const regions = isJson ? [{ start: text.startsWith('\uFEFF') ? 1 : 0, end: text.length }] : yamlDocuments(text);
  // Of several documents in one file each is small enough.
  const memory = regions.length === 1 ? reading.memoryOf(path) : undefined;
  const parts = regions.flatMap((region) => {
    const { root: read, faults } = isJson ? parseJson(text) : parseYaml(text, region, memory);
    // The first word of a new contract is no key yet.
    const isBegun = !read || (isNamed && read.kind === 'scalar' && /^[\w-]*$/.test(String(read.value)));
    const { start } = region;
    const root: YamlNode = isBegun ? { kind: 'map', span: { start, end: start }, entries: [], flow: false } : read;
    if (root.kind !== 'map') return [];
    const format = candidates.find((each) => each.claims(root, path));
    if (!format) return [];
    const newest = format.newest === undefined ? undefined : formOf(format.newest, reading);
    return new ContractPart(source, region, { root, faults }, format, formOf(format.id, reading), newest);
  });
  return parts.length > 0 ? new ContractDocument(path, source, parts, reading.sql) : undefined;
}

function isJsonPath(path: string): boolean {
  return /\.json$/i.test(path);
}

function formOf(id: string, { formats, validators }: ContractReading): Form | undefined {
  const schema = formats.find((format) => format.id === id)?.schema;
  const validator = validators[id];
  return schema && validator && { schema, validator };
}
