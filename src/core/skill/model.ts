import type { Document, SourceComment } from '../document/document.ts';
import type { TextEdit } from '../document/edit.ts';
import { type Frontmatter, findFrontmatter } from '../document/frontmatter.ts';
import type { MarkdownOutline } from '../document/markdown/outline.ts';
import { parseMarkdown } from '../document/markdown/parse.ts';
import { overlaps, type Span } from '../document/span.ts';
import { lineBreakOf, SourceText } from '../document/text.ts';
import { yamlComments } from '../document/yaml/comments.ts';
import { entryOf, stringOf, type YamlEntry, type YamlMap, type YamlNode } from '../document/yaml/node.ts';
import { parseYaml, type YamlTree } from '../document/yaml/parse.ts';
import { type Form, type SchemaFault, type Validator, validate } from '../schema/validate.ts';
import type { Client } from './clients/client.ts';
import type { Profile } from './profiles/profile.ts';

/** A placeholder such as `{{initiative}}`. */
export interface Placeholder {
  readonly name: string;
  /** With its braces. */
  readonly span: Span;
}

/** The frame and the frontmatter of a file: what is needed to choose its profile. */
export interface Head {
  readonly source: SourceText;
  readonly frontmatter: Frontmatter;
  readonly yaml: YamlTree;
}

/** Reads the top of a Markdown file; the body is left alone. */
export function readHead(text: string): Head {
  const frontmatter = findFrontmatter(text);
  const yaml = frontmatter.yaml ? parseYaml(text, frontmatter.yaml) : { root: undefined, faults: [] };
  return { source: new SourceText(text), frontmatter, yaml };
}

/** What the settings and the place of a file make of it. */
export interface Reading {
  readonly profile: Profile;
  readonly profiles: readonly string[];
  readonly validator: Validator;
  /** What the profile's block below a tag must look like; `undefined` when nothing is said of it. */
  readonly blockForm: (tag: string) => Form | undefined;
  /** The clients that read this file: their limits and vocabularies apply to it. */
  readonly clients: readonly Client[];
  /** True when the user named the clients to check for. */
  readonly clientsChosen: boolean;
}

/** A skill, agent, command, prompt or instructions file. What is costly is read on first use. */
export class SkillDocument implements Document {
  readonly language = 'skill';
  readonly path: string;
  readonly source: SourceText;
  readonly frontmatter: Frontmatter;
  /** The frontmatter's tree with its faults; recovered where the YAML is broken. */
  readonly yaml: YamlTree;
  readonly profile: Profile;
  readonly profiles: readonly string[];
  readonly clients: readonly Client[];
  readonly clientsChosen: boolean;
  readonly #validator: Validator;
  readonly #blockForm: Reading['blockForm'];
  #outline: MarkdownOutline | undefined;
  #schemaFaults: readonly SchemaFault[] | undefined;
  #placeholders: readonly Placeholder[] | undefined;
  #comments: readonly SourceComment[] | undefined;

  constructor(path: string, head: Head, reading: Reading) {
    this.path = path;
    this.source = head.source;
    this.frontmatter = head.frontmatter;
    this.yaml = head.yaml;
    this.profile = reading.profile;
    this.profiles = reading.profiles;
    this.clients = reading.clients;
    this.clientsChosen = reading.clientsChosen;
    this.#validator = reading.validator;
    this.#blockForm = reading.blockForm;
  }

  get text(): string {
    return this.source.value;
  }

  /** The body as a span of the text. */
  get body(): Span {
    return { start: this.frontmatter.bodyStart, end: this.text.length };
  }

  /** The frontmatter's mapping; `undefined` when there is none or it is something else. */
  get data(): YamlMap | undefined {
    return this.yaml.root?.kind === 'map' ? this.yaml.root : undefined;
  }

  /** A top-level entry of the frontmatter. */
  entry(key: string): YamlEntry | undefined {
    return entryOf(this.data, key);
  }

  /** The value of a top-level key. */
  value(key: string): YamlNode | undefined {
    return this.entry(key)?.value;
  }

  /** The name in the frontmatter, when it is text. */
  get name(): string | undefined {
    return stringOf(this.value('name'));
  }

  get description(): string | undefined {
    return stringOf(this.value('description'));
  }

  get outline(): MarkdownOutline {
    this.#outline ??= parseMarkdown(this.text, this.frontmatter.bodyStart);
    return this.#outline;
  }

  /** Where the frontmatter does not fit the profile's schema; empty when there is no frontmatter. */
  get schemaFaults(): readonly SchemaFault[] {
    this.#schemaFaults ??= this.data
      ? validate(this.#validator, this.profile.schema, this.text, this.data, this.headSpan)
      : [];
    return this.#schemaFaults;
  }

  /** Where a block of the body does not fit the schema its profile has for it. */
  blockFaults(tag: string, root: YamlNode | undefined, whole: Span): readonly SchemaFault[] {
    const form = this.#blockForm(tag);
    return form ? validate(form.validator, form.schema, this.text, root, whole) : [];
  }

  /** What a finding about the file as a whole shows: the opening line of the frontmatter, else the first line of text. */
  get headSpan(): Span {
    if (this.frontmatter.yaml) return this.source.lineSpan(this.source.lineAt(this.frontmatter.span.start));
    const at = this.text.search(/[^\s\uFEFF]/);
    return this.source.lineSpan(this.source.lineAt(Math.max(0, at)));
  }

  /** Every `{{name}}` of the body, code blocks included, since that is where invocations stand. */
  get placeholders(): readonly Placeholder[] {
    this.#placeholders ??= [...this.text.slice(this.body.start).matchAll(/\{\{\s*([A-Za-z_][\w.-]*)\s*\}\}/g)].map(
      (found) => {
        const start = this.body.start + found.index;
        return { name: found[1] as string, span: { start, end: start + found[0].length } };
      },
    );
    return this.#placeholders;
  }

  comments(): readonly SourceComment[] {
    this.#comments ??= [...this.#yamlComments(), ...this.outline.comments];
    return this.#comments;
  }

  protectedSpans(): readonly Span[] {
    return [
      ...this.#yamlComments().map((comment) => comment.span),
      ...this.outline.comments.map((comment) => comment.span),
      ...this.outline.fences.map((fence) => fence.content),
    ];
  }

  suppress(rule: string, span: Span): TextEdit {
    const eol = lineBreakOf(this.text);
    const line = this.source.lineAt(span.start);
    const start = this.source.lineSpan(line).start;
    const yaml = this.frontmatter.yaml;
    if (yaml && yaml.start <= start && start < yaml.end) {
      const indent = /^[ ]*/.exec(this.text.slice(start, start + 100))?.[0] ?? '';
      return {
        span: { start, end: start },
        newText: `${indent}# gatewright-disable-next-line ${rule} -- reason${eol}`,
      };
    }
    const within = { start, end: start + 1 };
    const { fences, tables, listItems } = this.outline;
    const inBlock = [...fences, ...tables, ...listItems].some((each) => overlaps(each.span, within));
    if (start >= this.body.start && start > 0 && !inBlock) {
      return { span: { start, end: start }, newText: `<!-- gatewright-disable-next-line ${rule} -- reason -->${eol}` };
    }
    if (yaml)
      return { span: { start: yaml.start, end: yaml.start }, newText: `# gatewright-disable ${rule} -- reason${eol}` };
    const top = this.text.startsWith('\uFEFF') ? 1 : 0;
    return { span: { start: top, end: top }, newText: `<!-- gatewright-disable ${rule} -- reason -->${eol}` };
  }

  /** Comments of the frontmatter. A `#` inside a value starts none. */
  #yamlComments(): SourceComment[] {
    const yaml = this.frontmatter.yaml;
    if (!yaml) return [];
    return yamlComments(this.text, yaml, this.yaml.root);
  }
}
