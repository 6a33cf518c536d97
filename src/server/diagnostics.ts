import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver/node';
import type { Finding, Severity } from '../core/finding.ts';
import type { Folder } from './folder.ts';

const severityNumbers: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** The address of a rule's page, below the directory the client named. */
export function rulePage(rulePages: string, rule: string): string {
  return `${rulePages.replace(/\/$/, '')}/${rule}.md`;
}

/** A finding as the editor shows it. `data` carries what a code action needs to find it again. */
export function toDiagnostic(finding: Finding, folder: Folder, rulePages: string | undefined): Diagnostic {
  const related = (finding.related ?? []).map(({ path, range, message }) => ({
    location: { uri: folder.uriOf(path), range },
    message,
  }));
  return {
    range: finding.range,
    severity: severityNumbers[finding.severity],
    code: finding.rule,
    source: 'gatewright',
    message: finding.message,
    ...(rulePages ? { codeDescription: { href: rulePage(rulePages, finding.rule) } } : {}),
    ...(related.length > 0 ? { relatedInformation: related } : {}),
    ...(finding.rule === 'gatewright/unused-suppression' ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    data: { rule: finding.rule, span: finding.span, fixable: finding.fixes !== undefined },
  };
}
