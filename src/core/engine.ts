import type { CatalogPart, CatalogSource, CatalogView } from './catalog.ts';
import type { Template } from './create.ts';
import type { Document } from './document/document.ts';
import { findSuppressions, type Suppression } from './document/suppression.ts';
import { SourceText } from './document/text.ts';
import type { Features, Mention, Surroundings, Thing } from './feature.ts';
import type { Finding, Severity } from './finding.ts';
import type { Language, LookUp, Status } from './language.ts';
import type { Report, Rule, RuleText } from './rule.ts';
import type { Judgement } from './rules/engine-rule.ts';
import { engineRules } from './rules/index.ts';
import invalidSuppression from './rules/invalid-suppression.rule.ts';
import ruleCrashed from './rules/rule-crashed.rule.ts';
import unreadableFile from './rules/unreadable-file.rule.ts';
import unusedSuppression from './rules/unused-suppression.rule.ts';
import type { SourceTables } from './source-table.ts';
import type { Facts, Reads, WorkspaceIndex } from './workspace.ts';

/** What checking one document gave: plain data, so that it can be cached and sent between processes. */
export interface Checked {
  readonly path: string;
  readonly language: string;
  readonly profile: string;
  /** Before suppressions. */
  readonly findings: readonly Finding[];
  readonly suppressions: readonly Suppression[];
  /** What the rules asked of the workspace. */
  readonly reads: Reads;
}

export interface EngineOptions {
  readonly languages: readonly Language[];
  /** The user's severities by rule id; they win over every other. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>;
  /** Let a crashing rule throw instead of reporting it; for tests. */
  readonly throwOnCrash?: boolean;
}

/** The only loop over rules. Pure: the same documents and settings give the same findings. */
export class Engine {
  readonly #options: EngineOptions;
  readonly #known: ReadonlySet<string>;

  constructor(options: EngineOptions) {
    this.#options = options;
    this.#known = new Set(this.rules.map((rule) => rule.id));
  }

  mayClaim(path: string): boolean {
    return this.#options.languages.some((language) => language.mayClaim(path));
  }

  /** True when the place of a file alone says that some language reads it. */
  expects(path: string): boolean {
    return this.#options.languages.some((language) => language.expects(path));
  }

  /** The file as a document of the first language that claims it. */
  parse(path: string, text: string): Document | undefined {
    for (const language of this.#options.languages) {
      const document = language.mayClaim(path) ? language.parse(path, text) : undefined;
      if (document) return document;
    }
    return undefined;
  }

  /** Every rule there is: those of the languages and the engine's own. */
  get rules(): readonly RuleText[] {
    return [...this.#options.languages.flatMap((language) => language.rules), ...engineRules];
  }

  /** Every family that a file at this path may be given. */
  choices(path: string): Language['choices'] {
    return this.#options.languages
      .filter((language) => language.mayClaim(path))
      .flatMap((language) => language.choices);
  }

  /** How a document is read, for people. */
  status(document: Document): Status {
    return this.#languageOf(document).status(document);
  }

  facts(document: Document): Facts {
    return this.#languageOf(document).facts(document);
  }

  /** What the document's language offers in an editor. */
  features(document: Document): Features {
    return this.#languageOf(document).editing?.features ?? {};
  }

  /** What people look a thing up by that a document of a language defines; see `Editing.lookUp`. */
  lookUp(language: string, thing: Thing): LookUp | 'by-name' | undefined {
    const editing = this.#editingOf(language);
    return editing?.lookUp ? editing.lookUp(thing) : 'by-name';
  }

  /** Everything there is of a language; `undefined` where it has no catalog. */
  catalog(language: string, source: CatalogSource): CatalogView | undefined {
    return this.#editingOf(language)?.catalog?.(source);
  }

  /** What lies in an entry of the catalog. */
  catalogParts(document: Document, entry: number, surroundings: Surroundings): readonly CatalogPart[] {
    return this.#languageOf(document).editing?.catalogParts?.(document, entry, surroundings) ?? [];
  }

  /** The kinds of files that can be made of a language. */
  templates(language: string): readonly Template[] {
    return this.#editingOf(language)?.templates?.() ?? [];
  }

  /** True when files of a language can be made about tables that are known. */
  takesTables(language: string): boolean {
    return this.#editingOf(language)?.templateOf !== undefined;
  }

  /** How a file of a language is made about tables that are known; `undefined` where the language makes none. */
  templateOf(language: string, tables: SourceTables): Template | undefined {
    return this.#editingOf(language)?.templateOf?.(tables);
  }

  /** How a file like this one is made; `undefined` where its language makes none. */
  templateLike(document: Document, surroundings: Surroundings): Template | undefined {
    return this.#languageOf(document).editing?.templateLike?.(document, surroundings);
  }

  /**
   * Every place of a document that defines or names something. Facts of all documents must be in the index by now.
   *
   * @param reads takes the questions that were asked of the workspace
   */
  mentions(document: Document, index: Pick<WorkspaceIndex, 'view'>, reads?: Map<string, string>): readonly Mention[] {
    try {
      return this.features(document).mentions?.(document, index.view(reads)) ?? [];
    } catch (error) {
      if (this.#options.throwOnCrash) throw error;
      return [];
    }
  }

  /**
   * Runs every rule of the document's language. Facts of all documents must be in the index by now.
   *
   * @param reads takes the questions that were asked of the workspace, and is part of the result
   */
  check(document: Document, index: Pick<WorkspaceIndex, 'view'>, reads = new Map<string, string>()): Checked {
    const workspace = index.view(reads);
    const language = this.#languageOf(document);
    const findings: Finding[] = [];
    for (const rule of language.rules) {
      if (!rule.check || (rule.profiles && !rule.profiles.some((each) => document.profiles.includes(each)))) continue;
      const severity = this.#severity(rule, language.severityOf(document, rule.id));
      if (severity === 'off') continue;
      const own: Finding[] = [];
      this.#guard(rule.id, document, own, () => {
        rule.check?.(document, (report) => own.push(this.#finding(rule, document, severity, report)), workspace);
      });
      findings.push(...own);
    }
    const path = document.path;
    const profile = document.profiles[0] ?? language.id;
    return { path, language: language.id, profile, findings, suppressions: findSuppressions(document), reads };
  }

  /**
   * What is said of a file that has no text: an error where one is expected, else only for information, and nothing
   * where it most likely is none of ours.
   */
  unreadable(path: string, problem: string): Checked {
    const isMissed = this.#options.languages.some((each) => !each.claimsByContent && each.mayClaim(path));
    const isReported = isMissed || this.expects(path);
    const findings = isReported ? this.#own(unreadableFile, [unreadableFile.judge(problem)]) : [];
    const shown = this.expects(path)
      ? findings
      : findings.map((finding): Finding => ({ ...finding, severity: 'info' }));
    return { path, language: '', profile: '', findings: shown, suppressions: [], reads: new Map() };
  }

  /** Runs the rules that look at the whole catalog. Findings by path, before suppressions. */
  checkCatalog(index: Pick<WorkspaceIndex, 'all' | 'paths'>): Map<string, Finding[]> {
    const byPath = new Map<string, Finding[]>();
    for (const rule of this.#options.languages.flatMap((language) => language.rules)) {
      const severity = this.#severity(rule, undefined);
      if (!rule.checkCatalog || severity === 'off') continue;
      for (const { path, finding } of this.#ofCatalog(rule, severity, index)) {
        const found = byPath.get(path);
        if (found) found.push(finding);
        else byPath.set(path, [finding]);
      }
    }
    return byPath;
  }

  /**
   * The findings people see: those of the document and of the catalog less the suppressed ones, and what is wrong with
   * the suppressions themselves, in the order of the text.
   */
  conclude(checked: Checked, catalog: readonly Finding[] = []): Finding[] {
    const all = [...checked.findings, ...catalog];
    const used = new Set<string>();
    const left = all.filter((finding) => {
      const hit = checked.suppressions.find(
        (each) =>
          each.placed &&
          (each.scope === 'file' || each.scope === finding.range.start.line) &&
          each.rules.some((rule) => rule.id === finding.rule),
      );
      if (hit) used.add(`${hit.at.span.start} ${finding.rule}`);
      return !hit;
    });
    for (const suppression of checked.suppressions) {
      left.push(...this.#own(invalidSuppression, invalidSuppression.judge(suppression, this.#known)));
      if (!suppression.placed) continue;
      const idle = suppression.rules.filter(
        (rule) => this.#known.has(rule.id) && !used.has(`${suppression.at.span.start} ${rule.id}`),
      );
      left.push(...this.#own(unusedSuppression, unusedSuppression.judge(idle)));
    }
    return left.sort(byPlace);
  }

  #editingOf(language: string): Language['editing'] {
    return this.#options.languages.find((each) => each.id === language)?.editing;
  }

  #languageOf(document: Document): Language {
    const language = this.#options.languages.find((each) => each.id === document.language);
    if (!language) throw new Error(`No language '${document.language}'.`);
    return language;
  }

  /** What one rule says of the whole catalog. No document is to blame for its crash, so the first one has to say it. */
  #ofCatalog(
    rule: Rule<never>,
    severity: Severity,
    index: Pick<WorkspaceIndex, 'all' | 'paths'>,
  ): { path: string; finding: Finding }[] {
    const own: { path: string; finding: Finding }[] = [];
    const isForced = this.#options.severities?.[rule.id] !== undefined;
    try {
      rule.checkCatalog?.(index, ({ path, span, range }, { message, related, severity: reported }) => {
        const shown = isForced ? severity : (reported ?? severity);
        own.push({
          path,
          finding: { rule: rule.id, severity: shown, message, span, range, ...(related ? { related } : {}) },
        });
      });
      return own;
    } catch (error) {
      if (this.#options.throwOnCrash) throw error;
      const crashed = this.#own(ruleCrashed, [ruleCrashed.judge(rule.id, new SourceText(''), error)]);
      return index
        .paths()
        .slice(0, 1)
        .flatMap((path) => crashed.map((finding) => ({ path, finding })));
    }
  }

  #severity(rule: Rule<never>, ofProfile: Severity | 'off' | undefined): Severity | 'off' {
    return this.#options.severities?.[rule.id] ?? ofProfile ?? rule.severity;
  }

  #finding(rule: Rule<never>, document: Document, severity: Severity, report: Report): Finding {
    const fixed = this.#options.severities?.[rule.id] !== undefined;
    return {
      rule: rule.id,
      severity: fixed ? severity : (report.severity ?? severity),
      message: report.message,
      span: report.span,
      range: document.source.rangeOf(report.span),
      ...(report.related && report.related.length > 0 ? { related: report.related } : {}),
      ...(report.fixes && report.fixes.length > 0 ? { fixes: report.fixes } : {}),
    };
  }

  #own(rule: RuleText, judgements: readonly Judgement[]): Finding[] {
    const severity = this.#options.severities?.[rule.id] ?? rule.severity;
    return severity === 'off' ? [] : judgements.map((judgement) => ({ rule: rule.id, severity, ...judgement }));
  }

  /** A rule must not take the others down with it: its crash becomes a finding, and it says nothing else. */
  #guard(rule: string, document: Document, findings: Finding[], run: () => void): void {
    try {
      run();
    } catch (error) {
      if (this.#options.throwOnCrash) throw error;
      findings.length = 0;
      findings.push(...this.#own(ruleCrashed, [ruleCrashed.judge(rule, document.source, error)]));
    }
  }
}

function byPlace(a: Finding, b: Finding): number {
  return a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
