import { type Disposable, type FileDecoration, ThemeColor, Uri, window } from 'vscode';
import type { CatalogFile } from '../../protocol/requests.ts';
import { faults } from './words.ts';

const scheme = 'gatewright-catalog';

/**
 * The address by which a row is decorated. It holds the counts, so a row whose counts change has another address and
 * nothing has to be announced; addresses of files would bring the marks of every other extension along.
 */
export function decorated(key: string, files: readonly CatalogFile[]): Uri {
  const sum = (severity: 'error' | 'warning') => files.reduce((total, file) => total + file.findings[severity], 0);
  const query = new URLSearchParams({ error: `${sum('error')}`, warning: `${sum('warning')}`, faults: faults(files) });
  return Uri.from({ scheme, path: `/${encodeURIComponent(key)}`, query: query.toString() });
}

/** Marks rows with the number of their errors, else of their warnings, in the colours of lists. */
export function registerDecorations(): Disposable {
  return window.registerFileDecorationProvider({
    provideFileDecoration(uri): FileDecoration | undefined {
      if (uri.scheme !== scheme) return undefined;
      const query = new URLSearchParams(uri.query);
      for (const severity of ['error', 'warning'] as const) {
        const count = Number(query.get(severity));
        if (!(count > 0)) continue;
        return {
          badge: count > 9 ? '9+' : String(count),
          color: new ThemeColor(`list.${severity}Foreground`),
          tooltip: query.get('faults') ?? '',
        };
      }
      return undefined;
    },
  });
}
