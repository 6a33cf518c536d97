import type { Document } from './document/document.ts';
import { applyEdits } from './document/edit.ts';
import { overlaps, type Span } from './document/span.ts';
import { findSuppressions, type Suppression } from './document/suppression.ts';
import { SourceText } from './document/text.ts';
import type { Finding, Fix, Severity } from './finding.ts';
import type { Language, Status } from './language.ts';
import type { Report, Rule, RuleText } from './rule.ts';
import type { Judgement } from './rules/engine-rule.ts';
import { engineRules } from './rules/index.ts';
import invalidSuppression from './rules/invalid-suppression.rule.ts';
import ruleCrashed from './rules/rule-crashed.rule.ts';
import unreadableFile from './rules/unreadable-file.rule.ts';
import unusedSuppression from './rules/unused-suppression.rule.ts';
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

  /** Runs every rule of the document's language. Facts of all documents must be in the index by now. */
  check(document: Document, index: WorkspaceIndex): Checked {
    const reads = new Map<string, string>();
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

  /** What is said of a file that has no text: an error where one is expected, else only for information. */
  unreadable(path: string, problem: string): Checked {
    const findings = this.#own(unreadableFile, [unreadableFile.judge(problem)]);
    const shown = this.expects(path)
      ? findings
      : findings.map((finding): Finding => ({ ...finding, severity: 'info' }));
    return { path, language: '', profile: '', findings: shown, suppressions: [], reads: new Map() };
  }

  /** Runs the rules that look at the whole catalog. Findings by path, before suppressions. */
  checkCatalog(index: WorkspaceIndex): Map<string, Finding[]> {
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

  /**
   * The finding with only those of its fixes that hold: applied, the text parses to a document without this finding,
   * no new error appears, and neither code blocks nor comments changed.
   */
  verify(document: Document, finding: Finding, index: WorkspaceIndex): Finding {
    return this.verifyAll(document, [finding], index)[0] as Finding;
  }

  /**
   * The same for all findings of a document.
   *
   * @param reads takes what the verdicts depend on in the workspace, for those who keep them
   * @param checked the result of the document's check, for those who have it
   */
  verifyAll(
    document: Document,
    findings: readonly Finding[],
    index: WorkspaceIndex,
    reads = new Map<string, string>(),
    checked?: Checked,
  ): Finding[] {
    const before = lazily(() => (checked ? this.conclude(checked) : this.#shown(document, index, reads)));
    return findings.map((finding) => {
      if (!finding.fixes) return finding;
      const { fixes, ...rest } = finding;
      const holding = fixes.filter((fix) => this.#holds(document, finding, fix, index, before, reads));
      return holding.length > 0 ? { ...rest, fixes: holding } : rest;
    });
  }

  /**
   * Applies every fix that needs no asking, until none is left; gives the new text, the same text when there is none.
   * Fixes that make or move files are left to be chosen by people.
   *
   * @param wanted narrows it down to some findings
   * @param applied is told of every fix that was applied
   */
  fixAll(
    document: Document,
    index: WorkspaceIndex,
    wanted: (finding: Finding) => boolean = () => true,
    applied: (finding: Finding, fix: Fix) => void = () => {},
  ): string {
    let current = document;
    // Each round removes at least one finding; the bound only guards against a rule that breaks that promise.
    for (let round = 0; round < 100; round++) {
      const shown = this.#shown(current, index);
      const repairs = shown.filter(wanted).flatMap((finding): Repair[] => {
        const fix = finding.fixes?.find(
          (each) => isForTextAlone(each) && this.#holds(current, finding, each, index, () => shown),
        );
        return fix ? [{ finding, fix }] : [];
      });
      const together = apart(repairs);
      const chosen =
        together.length > 1 && !this.#holdTogether(current, together, shown, index) ? together.slice(0, 1) : together;
      const next = chosen.length > 0 ? this.#edited(current, chosen) : undefined;
      if (!next) break;
      for (const { finding, fix } of chosen) applied(finding, fix);
      current = next;
    }
    return current.source.value;
  }

  /** True when fixes that hold one by one also hold at once: every finding is gone and no error is new. */
  #holdTogether(
    document: Document,
    repairs: readonly Repair[],
    before: readonly Finding[],
    index: WorkspaceIndex,
  ): boolean {
    const edited = this.#edited(document, repairs);
    if (!edited) return false;
    const now = this.#shown(edited, index);
    const count = (list: readonly Finding[], rule: string) => list.filter((each) => each.rule === rule).length;
    const errors = (list: readonly Finding[]) => list.filter((each) => each.severity === 'error').length;
    const repaired = repairs.map((repair) => repair.finding);
    return (
      errors(now) <= errors(before) &&
      repaired.every(({ rule }) => count(now, rule) <= count(before, rule) - count(repaired, rule))
    );
  }

  #edited(document: Document, repairs: readonly Repair[]): Document | undefined {
    const edits = repairs.flatMap((repair) => repair.fix.edits);
    const text = applyEdits(document.source.value, edits);
    return text === undefined ? undefined : this.parse(document.path, text);
  }

  /** What is shown of a document less the findings of the catalog. */
  #shown(document: Document, index: WorkspaceIndex, reads?: Map<string, string>): Finding[] {
    const checked = this.check(document, index);
    for (const [question, answer] of checked.reads) reads?.set(question, answer);
    return this.conclude(checked);
  }

  /** @param before what is shown of the document as it is */
  #holds(
    document: Document,
    finding: Finding,
    fix: Fix,
    index: WorkspaceIndex,
    before: () => readonly Finding[],
    reads?: Map<string, string>,
  ): boolean {
    const text = document.source.value;
    if (
      fix.edits.some((edit) =>
        document.protectedSpans().some((span) => touches(edit.span, span) && !ownComment(finding, span)),
      )
    ) {
      return false;
    }
    const after = applyEdits(text, fix.edits);
    if (after === undefined) return false;
    const paths = [
      ...(fix.creates ?? []).map((each) => each.path),
      ...(fix.renames ?? []).flatMap((each) => [each.from, each.to]),
    ];
    if (paths.some((path) => path.startsWith('/') || path.split('/').includes('..'))) return false;
    if (fix.edits.length === 0) return (fix.creates ?? fix.renames) !== undefined;
    if (after === text) return false;
    const parsed = this.parse(document.path, after);
    if (!parsed) return false;
    const now = this.#shown(parsed, index, reads);
    const count = (findings: readonly Finding[], test: (each: Finding) => boolean) => findings.filter(test).length;
    const isSame = (each: Finding) => each.rule === finding.rule;
    const isError = (each: Finding) => each.severity === 'error';
    // A fix that moves a file is only right together with the move, so the old place still shows the finding.
    const gone = fix.renames !== undefined || count(now, isSame) < count(before(), isSame);
    return gone && count(now, isError) <= count(before(), isError);
  }

  #languageOf(document: Document): Language {
    const language = this.#options.languages.find((each) => each.id === document.language);
    if (!language) throw new Error(`No language '${document.language}'.`);
    return language;
  }

  /** What one rule says of the whole catalog. No document is to blame for its crash, so the first one has to say it. */
  #ofCatalog(rule: Rule<never>, severity: Severity, index: WorkspaceIndex): { path: string; finding: Finding }[] {
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

/** A finding and the fix that is to repair it. */
interface Repair {
  readonly finding: Finding;
  readonly fix: Fix;
}

function isForTextAlone(fix: Fix): boolean {
  return fix.auto === true && fix.edits.length > 0 && !fix.creates && !fix.renames;
}

/** The repairs less those that touch a place which an earlier one changes. */
function apart(repairs: readonly Repair[]): Repair[] {
  const taken: Span[] = [];
  const meets = (span: Span): boolean =>
    taken.some((each) => overlaps(each, span) || each.start === span.start || each.end === span.end);
  return repairs.filter(({ fix }) => {
    if (fix.edits.some((edit) => meets(edit.span))) return false;
    taken.push(...fix.edits.map((edit) => edit.span));
    return true;
  });
}

/** The same value each time, made at the first. */
function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function byPlace(a: Finding, b: Finding): number {
  return a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}

/** An insertion touches what it is strictly inside of; a replacement what it overlaps. */
function touches(edit: { start: number; end: number }, span: { start: number; end: number }): boolean {
  return edit.start === edit.end ? span.start < edit.start && edit.start < span.end : overlaps(edit, span);
}

/** A finding about a comment may be repaired in that comment. */
function ownComment(finding: Finding, span: { start: number; end: number }): boolean {
  return finding.rule.startsWith('gatewright/') && span.start <= finding.span.start && finding.span.end <= span.end;
}
