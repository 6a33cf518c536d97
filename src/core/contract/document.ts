import type { Document, SourceComment } from '../document/document.ts';
import type { TextEdit } from '../document/edit.ts';
import { findJsonFault, type JsonFault } from '../document/json.ts';
import type { Span } from '../document/span.ts';
import { SourceText } from '../document/text.ts';
import { yamlComments } from '../document/yaml/comments.ts';
import type { YamlMap, YamlNode, YamlSeq } from '../document/yaml/node.ts';
import { parseYaml, type YamlTree } from '../document/yaml/parse.ts';
import { yamlDocuments } from '../document/yaml/stream.ts';
import { suppressLine } from '../document/yaml/suppress-line.ts';
import { type SchemaFault, type Validator, validate } from '../schema/validate.ts';
import type { ContractFamily, ContractFormat } from './formats/format.ts';
import type { Contract } from './model.ts';

/** One contract of a file: a file in YAML may hold several. What is costly is read on first use. */
export class ContractPart {
  readonly source: SourceText;
  /** The part of the file that is this contract. */
  readonly region: Span;
  readonly yaml: YamlTree;
  readonly root: YamlMap;
  readonly format: ContractFormat;
  readonly #validator: Validator | undefined;
  #contract: Contract | undefined;
  #faults: readonly SchemaFault[] | undefined;

  /** @param validator of the format's schema; without one, nothing is said of the form */
  constructor(
    source: SourceText,
    region: Span,
    yaml: YamlTree & { readonly root: YamlMap },
    format: ContractFormat,
    validator: Validator | undefined,
  ) {
    this.source = source;
    this.region = region;
    this.yaml = yaml;
    this.root = yaml.root;
    this.format = format;
    this.#validator = validator;
  }

  /** What it says. */
  get contract(): Contract {
    this.#contract ??= this.format.read(this.root);
    return this.#contract;
  }

  /** Where it does not fit the format's schema. */
  get schemaFaults(): readonly SchemaFault[] {
    this.#faults ??= this.#validator ? validate(this.#validator, this.source.value, this.root, this.headSpan) : [];
    return this.#faults;
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
  #comments: readonly SourceComment[] | undefined;

  constructor(path: string, source: SourceText, parts: readonly ContractPart[]) {
    this.path = path;
    this.source = source;
    this.parts = parts;
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
}

/** A file as a document; `undefined` when none of its parts is a contract. */
export function readContracts(path: string, text: string, reading: ContractReading): ContractDocument | undefined {
  const candidates = reading.formats.filter((format) => format.hint.test(text));
  if (candidates.length === 0) return undefined;
  const source = new SourceText(text);
  const regions = isJsonPath(path)
    ? [{ start: text.startsWith('\uFEFF') ? 1 : 0, end: text.length }]
    : yamlDocuments(text);
  const parts = regions.flatMap((region) => {
    const { root: read, faults } = parseYaml(text, region);
    const root: YamlNode = read ?? {
      kind: 'map',
      span: { start: region.start, end: region.start },
      entries: [],
      flow: false,
    };
    if (root.kind !== 'map') return [];
    const format = candidates.find((each) => each.claims(root, path));
    return format ? new ContractPart(source, region, { root, faults }, format, reading.validators[format.id]) : [];
  });
  return parts.length > 0 ? new ContractDocument(path, source, parts) : undefined;
}

function isJsonPath(path: string): boolean {
  return /\.json$/i.test(path);
}
