import type { Document, SourceComment } from '../document/document.ts';
import type { TextEdit } from '../document/edit.ts';
import type { Span } from '../document/span.ts';
import { SourceText } from '../document/text.ts';
import { yamlComments } from '../document/yaml/comments.ts';
import { entryOf, resolve, type YamlScalar } from '../document/yaml/node.ts';
import { parseYaml, type YamlTree } from '../document/yaml/parse.ts';
import { suppressLine } from '../document/yaml/suppress-line.ts';
import type { RuleText } from '../rule.ts';
import { held } from '../schema/held.ts';
import type { Held, JsonSchema } from '../schema/schema.ts';
import { type SchemaFault, type Validator, validate } from '../schema/validate.ts';

/** `config` is `.gatewright/config.yaml`, `profile` one of `.gatewright/profiles/*.yaml`. */
export type SettingsKind = 'config' | 'profile';

/** What holds for all files of one kind. */
export interface SettingsForm {
  readonly kind: SettingsKind;
  readonly schema: JsonSchema;
  readonly validator: Validator;
  /** Every rule there is. */
  readonly rules: readonly RuleText[];
  /** Why a regular expression cannot be used; absent where profiles are not read. */
  readonly patternProblem: ((source: string) => string | undefined) | undefined;
}

/** A file of settings. What is costly is read on first use. */
export class SettingsDocument implements Document {
  readonly language = 'settings';
  readonly path: string;
  readonly source: SourceText;
  readonly profiles: readonly [SettingsKind];
  readonly form: SettingsForm;
  /** The file's tree with its faults; recovered where the YAML is broken. */
  readonly yaml: YamlTree;
  #faults: readonly SchemaFault[] | undefined;
  #comments: readonly SourceComment[] | undefined;

  constructor(path: string, text: string, form: SettingsForm) {
    this.path = path;
    this.source = new SourceText(text);
    this.profiles = [form.kind];
    this.form = form;
    this.yaml = parseYaml(text);
  }

  /** Where the file does not fit its schema. */
  get schemaFaults(): readonly SchemaFault[] {
    this.#faults ??= validate(this.form.validator, this.form.schema, this.source.value, this.yaml.root, this.headSpan);
    return this.#faults;
  }

  /** What a finding about the file as a whole shows: its first line of text. */
  get headSpan(): Span {
    const at = this.source.value.search(/[^\s\uFEFF]/);
    return this.source.lineSpan(this.source.lineAt(Math.max(0, at)));
  }

  /** The text of a top-level key with its place; `undefined` when it is absent or no text. */
  text(key: string): { readonly value: string; readonly span: Span } | undefined {
    const node = resolve(entryOf(this.yaml.root, key)?.value);
    return node?.kind === 'scalar' && typeof node.value === 'string'
      ? { value: node.value, span: node.span }
      : undefined;
  }

  /** Every text that stands for a thing of this kind, keys and values. */
  held(kind: Held): readonly YamlScalar[] {
    return held(this.form.schema, this.yaml.root, kind).map((each) => each.scalar);
  }

  comments(): readonly SourceComment[] {
    const text = this.source.value;
    this.#comments ??= yamlComments(text, { start: 0, end: text.length }, this.yaml.root);
    return this.#comments;
  }

  protectedSpans(): readonly Span[] {
    return this.comments().map((comment) => comment.span);
  }

  suppress(rule: string, span: Span): TextEdit {
    return suppressLine(this.source, rule, span);
  }
}
