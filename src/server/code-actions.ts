import { type CodeAction, CodeActionKind, type Diagnostic, type WorkspaceEdit } from 'vscode-languageserver/node';
import type { Document } from '../core/document/document.ts';
import type { TextEdit } from '../core/document/edit.ts';
import type { Range } from '../core/document/text.ts';
import type { Finding, Fix } from '../core/finding.ts';
import { Fixer } from '../core/fixer.ts';
import type { Folder } from './folder.ts';
import { compare, meet } from './positions.ts';
import { workspaceEdit } from './workspace-edit.ts';

/** The kind under which an editor asks for every automatic fix at once, on command or on save. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.gatewright`;

/** What a client can do with an action. */
export interface ClientAbilities {
  /** It can create and rename files as part of an edit. */
  readonly resourceOperations: boolean;
  readonly explainCommand: boolean;
}

interface Request {
  readonly folder: Folder;
  readonly path: string;
  readonly uri: string;
  readonly version: number | null;
  /** The place that is asked for. */
  readonly range: Range;
  /** The diagnostics that the editor shows there. */
  readonly diagnostics: readonly Diagnostic[];
  /** The kinds that are asked for; all when absent. */
  readonly only: readonly string[] | undefined;
  readonly abilities: ClientAbilities;
}

/** The actions an editor offers at a place: each fix that holds, all of a kind, everything, silence, explain. */
export function codeActions(request: Request): CodeAction[] {
  const { folder, path, only } = request;
  const document = folder.document(path);
  if (!document) return [];
  const wants = (kind: string) => !only || only.some((each) => kind === each || kind.startsWith(`${each}.`));
  const actions: CodeAction[] = [];
  if (wants(CodeActionKind.QuickFix)) {
    const seen = new Set<string>();
    for (const { finding, diagnostics } of findingsAt(request)) {
      actions.push(...fixActions(request, document, finding, diagnostics));
      if (seen.has(finding.rule)) continue;
      seen.add(finding.rule);
      actions.push(...fixAllOfRule(request, document, finding.rule, diagnostics));
      actions.push(...silence(request, document, finding, diagnostics));
      if (request.abilities.explainCommand) actions.push(explain(finding.rule, diagnostics));
    }
  }
  // Only on request: it costs a check of the file, and editors ask for actions at every move of the cursor.
  if (only && wants(fixAllKind)) actions.push(...fixEverything(request, document));
  return actions;
}

/**
 * The findings at a place, each with its diagnostic where the editor shows one: a client may leave out a finding that
 * it reports itself, and its fix is wanted all the same. Findings are looked up anew, because the diagnostic of an
 * editor may be older than the text.
 */
function findingsAt(request: Request): { finding: Finding; diagnostics: Diagnostic[] }[] {
  const own = request.diagnostics.filter((each) => each.source === 'gatewright');
  return request.folder.session.findings(request.path).flatMap((finding) => {
    const isOf = ({ code, range }: Diagnostic) =>
      code === finding.rule && compare(range.start, finding.range.start) === 0;
    const diagnostics = own.filter(isOf);
    return diagnostics.length > 0 || meet(finding.range, request.range) ? [{ finding, diagnostics }] : [];
  });
}

function fixActions(request: Request, document: Document, finding: Finding, diagnostics: Diagnostic[]): CodeAction[] {
  const fixes = fixerOf(request.folder).verify(document, finding).fixes ?? [];
  return fixes
    .filter((fix) => request.abilities.resourceOperations || !(fix.creates || fix.renames))
    .map((fix, number) => ({
      title: fix.title,
      kind: CodeActionKind.QuickFix,
      diagnostics,
      ...(number === 0 && fix.auto ? { isPreferred: true } : {}),
      edit: editOf(request, fix),
    }));
}

function fixAllOfRule(request: Request, document: Document, rule: string, diagnostics: Diagnostic[]): CodeAction[] {
  const fixable = request.folder.session
    .findings(request.path)
    .filter((each) => each.rule === rule && each.fixes?.some((fix) => fix.auto));
  if (fixable.length < 2) return [];
  const text = fixerOf(request.folder).fixAll(document, (finding) => finding.rule === rule);
  const edit = difference(document.source.value, text);
  if (!edit) return [];
  return [
    {
      title: `Fix all '${rule}' in this file`,
      kind: CodeActionKind.QuickFix,
      diagnostics,
      edit: editOf(request, { edits: [edit] }),
    },
  ];
}

function fixEverything(request: Request, document: Document): CodeAction[] {
  const edit = difference(document.source.value, fixerOf(request.folder).fixAll(document));
  if (!edit) return [];
  return [
    {
      title: 'Apply every automatic fix of Gatewright',
      kind: fixAllKind,
      edit: editOf(request, { edits: [edit] }),
    },
  ];
}

function silence(request: Request, document: Document, finding: Finding, diagnostics: Diagnostic[]): CodeAction[] {
  if (finding.rule.startsWith('gatewright/')) return [];
  const edit = document.suppress(finding.rule, finding.span);
  if (!edit) return [];
  return [
    {
      title: edit.newText.includes('next-line')
        ? `Silence '${finding.rule}' here`
        : `Silence '${finding.rule}' in this file`,
      kind: CodeActionKind.QuickFix,
      diagnostics,
      edit: editOf(request, { edits: [edit] }),
    },
  ];
}

function explain(rule: string, diagnostics: Diagnostic[]): CodeAction {
  const title = `Explain '${rule}'`;
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    command: { title, command: 'gatewright.explainRule', arguments: [rule] },
  };
}

function editOf({ folder, path, uri, version, abilities }: Request, fix: Omit<Fix, 'title'>): WorkspaceEdit {
  const { edits, creates, renames } = fix;
  const change = { edits: new Map([[path, edits]]), creates: creates ?? [], moves: renames ?? [] };
  return workspaceEdit(change, folder, (each) => (each === uri ? version : null), abilities.resourceOperations);
}

/** The smallest single edit that turns one text into the other; `undefined` when they are equal. */
function difference(before: string, after: string): TextEdit | undefined {
  if (before === after) return undefined;
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < Math.min(before.length, after.length) - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return { span: { start, end: before.length - end }, newText: after.slice(start, after.length - end) };
}

function fixerOf({ session }: Folder): Fixer {
  return new Fixer(session.engine, session.index);
}
