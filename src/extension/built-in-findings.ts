import { type Diagnostic, type Disposable, languages, type Uri, workspace } from 'vscode';
import type { HandleDiagnosticsSignature, LanguageClient } from 'vscode-languageclient/node';

/**
 * What VS Code itself reports for skill, agent, prompt and instructions files while they are shown, told by its words,
 * and the rules of ours that say the same. Its diagnostics have no source.
 */
const sameFault: readonly { readonly says: RegExp; readonly rules: readonly string[] }[] = [
  {
    says: /should provide a description|'description' attribute should not be empty/,
    rules: ['skill/missing-description'],
  },
  { says: /should provide a name|'name' attribute/, rules: ['skill/missing-name'] },
  { says: /should match the folder name/, rules: ['skill/name-differs-from-directory'] },
  { says: /name may only contain/, rules: ['skill/invalid-name'] },
  { says: /^Attribute '.*' is not supported/, rules: ['skill/unknown-key'] },
  { says: /^Unknown tool/, rules: ['skill/unknown-tool'] },
  { says: /^Tool or toolset '.*' has been renamed/, rules: ['skill/renamed-tool'] },
  { says: /^Unknown value '.*', valid: |^Unknown model/, rules: ['skill/unknown-model'] },
  { says: /^Unknown agent/, rules: ['skill/unknown-agent'] },
  {
    says: /^File '.*' not found|^File does not exist at path/,
    rules: ['skill/broken-reference', 'skill/reference-case-mismatch'],
  },
  { says: /^No header found/, rules: ['skill/broken-anchor'] },
];

interface BuiltInFilter extends Disposable {
  readonly handleDiagnostics: (uri: Uri, diagnostics: Diagnostic[], next: HandleDiagnosticsSignature) => void;
}

/**
 * Leaves a finding to VS Code where it says the same on the same line, so that nobody reads it twice. Its diagnostics
 * come and go with the editor that shows the file, so ours are looked through again whenever its change.
 */
export function yieldToBuiltIn(client: () => LanguageClient): BuiltInFilter {
  const all = new Map<string, { uri: Uri; diagnostics: Diagnostic[]; shown: number }>();

  function remaining(uri: Uri, diagnostics: Diagnostic[]): Diagnostic[] {
    if (!workspace.getConfiguration('gatewright', uri).get('yieldToBuiltIn', true)) return diagnostics;
    const builtIn = languages.getDiagnostics(uri).filter((each) => each.source === undefined);
    if (builtIn.length === 0) return diagnostics;
    return diagnostics.filter((own) => !builtIn.some((other) => isSame(own, other)));
  }

  const listener = languages.onDidChangeDiagnostics(({ uris }) => {
    for (const uri of uris) {
      const known = all.get(uri.toString());
      if (!known) continue;
      const left = remaining(uri, known.diagnostics);
      // Setting our own diagnostics raises this event again; it stops here because nothing differs then.
      if (left.length === known.shown) continue;
      known.shown = left.length;
      client().diagnostics?.set(uri, left);
    }
  });

  return {
    handleDiagnostics(uri, diagnostics, next) {
      const left = remaining(uri, diagnostics);
      if (diagnostics.length === 0) all.delete(uri.toString());
      else all.set(uri.toString(), { uri, diagnostics, shown: left.length });
      next(uri, left);
    },
    dispose: () => listener.dispose(),
  };
}

function isSame(own: Diagnostic, other: Diagnostic): boolean {
  const code = typeof own.code === 'object' ? String(own.code.value) : String(own.code);
  const isNear = own.range.start.line === other.range.start.line;
  return isNear && sameFault.some((fault) => fault.rules.includes(code) && fault.says.test(other.message));
}
