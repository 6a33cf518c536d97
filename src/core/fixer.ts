import type { Document } from './document/document.ts';
import { applyEdits } from './document/edit.ts';
import { overlaps, type Span } from './document/span.ts';
import type { Checked, Engine } from './engine.ts';
import type { Finding, Fix } from './finding.ts';
import type { WorkspaceIndex } from './workspace.ts';

/** Tries fixes before anybody sees them, and applies those that need no asking. */
export class Fixer {
  readonly #engine: Engine;
  readonly #index: WorkspaceIndex;

  /** @param index of the workspace that the documents belong to */
  constructor(engine: Engine, index: WorkspaceIndex) {
    this.#engine = engine;
    this.#index = index;
  }

  /**
   * The finding with only those of its fixes that hold: applied, the text parses to a document without this finding,
   * no new error appears, and neither code blocks nor comments changed.
   */
  verify(document: Document, finding: Finding): Finding {
    return this.verifyAll(document, [finding])[0] as Finding;
  }

  /**
   * The same for all findings of a document.
   *
   * Of a very long text with very many fixes only the first are tried, and the rest is left out.
   *
   * @param reads takes what the verdicts depend on in the workspace, for those who keep them
   * @param checked the result of the document's check, for those who have it
   */
  verifyAll(
    document: Document,
    findings: readonly Finding[],
    reads = new Map<string, string>(),
    checked?: Checked,
  ): Finding[] {
    const before = lazily(() => (checked ? this.#engine.conclude(checked) : this.#shown(document, reads)));
    const budget = new Budget(document, findings.length);
    return findings.map((finding) => {
      if (!finding.fixes) return finding;
      const { fixes, ...rest } = finding;
      const holding = fixes.filter((fix) => budget.take() && this.#holds(document, finding, fix, before, reads));
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
    wanted: (finding: Finding) => boolean = () => true,
    applied: (finding: Finding, fix: Fix) => void = () => {},
  ): string {
    let current = document;
    // Each round removes at least one finding; the bound only guards against a rule that breaks that promise.
    for (let round = 0; round < 100; round++) {
      const shown = this.#shown(current);
      const chosen = this.#repairs(current, shown, shown.filter(wanted));
      const next = chosen.length > 0 ? this.#edited(current, chosen) : undefined;
      if (!next) break;
      for (const { finding, fix } of chosen) applied(finding, fix);
      current = next;
    }
    return current.source.value;
  }

  /** What can be repaired at once without asking. In a long text with many faults, one by one would take minutes. */
  #repairs(document: Document, shown: readonly Finding[], wanted: readonly Finding[]): readonly Repair[] {
    const firsts = wanted.flatMap((finding): Repair[] => {
      const fix = finding.fixes?.find((each) => isForTextAlone(each) && !isBarred(document, finding, each));
      return fix ? [{ finding, fix }] : [];
    });
    const all = apart(firsts);
    if (all.length > 1 && this.#holdTogether(document, all, shown)) return all;
    const budget = new Budget(document, shown.length);
    const holding = wanted.flatMap((finding): Repair[] => {
      const fix = finding.fixes?.find(
        (each) => isForTextAlone(each) && budget.take() && this.#holds(document, finding, each, () => shown),
      );
      return fix ? [{ finding, fix }] : [];
    });
    const together = apart(holding);
    return together.length > 1 && !this.#holdTogether(document, together, shown) ? together.slice(0, 1) : together;
  }

  /** True when fixes hold at once: every finding is gone and no error is new. */
  #holdTogether(document: Document, repairs: readonly Repair[], before: readonly Finding[]): boolean {
    const edited = this.#edited(document, repairs);
    if (!edited) return false;
    const now = this.#shown(edited);
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
    return text === undefined ? undefined : this.#engine.parse(document.path, text);
  }

  /** What is shown of a document less the findings of the catalog. */
  #shown(document: Document, reads?: Map<string, string>): Finding[] {
    const checked = this.#engine.check(document, this.#index);
    for (const [question, answer] of checked.reads) reads?.set(question, answer);
    return this.#engine.conclude(checked);
  }

  /** @param before what is shown of the document as it is */
  #holds(
    document: Document,
    finding: Finding,
    fix: Fix,
    before: () => readonly Finding[],
    reads?: Map<string, string>,
  ): boolean {
    const text = document.source.value;
    if (isBarred(document, finding, fix)) return false;
    const after = applyEdits(text, fix.edits);
    if (after === undefined) return false;
    const paths = [
      ...(fix.creates ?? []).map((each) => each.path),
      ...(fix.renames ?? []).flatMap((each) => [each.from, each.to]),
    ];
    if (paths.some((path) => path.startsWith('/') || path.split('/').includes('..'))) return false;
    if (fix.edits.length === 0) return (fix.creates ?? fix.renames) !== undefined;
    if (after === text) return false;
    const parsed = this.#engine.parse(document.path, after);
    if (!parsed) return false;
    const now = this.#shown(parsed, reads);
    const count = (findings: readonly Finding[], test: (each: Finding) => boolean) => findings.filter(test).length;
    const isSame = (each: Finding) => each.rule === finding.rule;
    const isError = (each: Finding) => each.severity === 'error';
    // A fix that moves a file is only right together with the move, so the old place still shows the finding.
    const gone = fix.renames !== undefined || count(now, isSame) < count(before(), isSame);
    return gone && count(now, isError) <= count(before(), isError);
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

/** True when a fix would change what no fix may change. */
function isBarred(document: Document, finding: Finding, fix: Fix): boolean {
  const spans = document.protectedSpans();
  return fix.edits.some((edit) => spans.some((span) => touches(edit.span, span) && !ownComment(finding, span)));
}

/** How many characters may be read again to try the fixes of one document. */
const MAX_READ_AGAIN = 20_000_000;
/** What a finding costs beside the text: it is found again each time. */
const CHARACTERS_PER_FINDING = 500;

/** How many fixes of a document may be tried: each one takes another reading of the whole text. */
class Budget {
  #left: number;

  constructor(document: Document, findings: number) {
    const cost = document.source.value.length + findings * CHARACTERS_PER_FINDING;
    this.#left = Math.ceil(MAX_READ_AGAIN / (cost + 1));
  }

  /** True as long as one more may be tried. */
  take(): boolean {
    return this.#left-- > 0;
  }
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

/** An insertion touches what it is strictly inside of; a replacement what it overlaps. */
function touches(edit: { start: number; end: number }, span: { start: number; end: number }): boolean {
  return edit.start === edit.end ? span.start < edit.start && edit.start < span.end : overlaps(edit, span);
}

/** A finding about a comment may be repaired in that comment. */
function ownComment(finding: Finding, span: { start: number; end: number }): boolean {
  return finding.rule.startsWith('gatewright/') && span.start <= finding.span.start && finding.span.end <= span.end;
}
