import { URI } from 'vscode-uri';

/** The absolute path of a `file:` address; `undefined` for any other kind of address. */
export function pathOfUri(uri: string): string | undefined {
  const parsed = URI.parse(uri);
  return parsed.scheme === 'file' ? parsed.fsPath : undefined;
}

/** The `file:` address of an absolute path. */
export function uriOfPath(path: string): string {
  return URI.file(path).toString();
}
