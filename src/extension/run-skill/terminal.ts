import { type Disposable, type Event, type Terminal, ThemeIcon, type Uri, window } from 'vscode';

/**
 * What is typed before the shell reads its lines itself waits in a buffer of the system, which cuts a line at 1,024
 * bytes on macOS and at 4,096 on Linux. Half a command must never be run.
 */
const MAX_BUFFERED = 1000;
/** How long a shell may take to start, in milliseconds. */
const START = 10_000;

/**
 * Runs a line in a terminal of its own: in another one, some program might be reading what is typed.
 *
 * @returns false when the line is too long for a shell of which nobody can tell whether it is ready; then nothing is run
 */
export async function runInTerminal(name: string, line: string, cwd: Uri | undefined): Promise<boolean> {
  const terminal = window.createTerminal({ name, iconPath: new ThemeIcon('play'), ...(cwd ? { cwd } : {}) });
  terminal.show();
  if (Buffer.byteLength(line) > MAX_BUFFERED && !(await isReady(terminal))) return false;
  terminal.sendText(line);
  return true;
}

interface Readiness {
  readonly onDidChangeTerminalShellIntegration?: Event<{ readonly terminal: Terminal }>;
}

function isReady(terminal: Terminal): Promise<boolean> {
  return new Promise((resolve) => {
    let listener: Disposable | undefined;
    const end = (ready: boolean) => {
      clearTimeout(timer);
      listener?.dispose();
      resolve(ready);
    };
    const timer = setTimeout(() => end(false), START);
    // Newer versions of VS Code tell when a shell is ready.
    const { onDidChangeTerminalShellIntegration: onReady } = window as Readiness;
    if (onReady) listener = onReady((event) => event.terminal === terminal && end(true));
    else end(false);
  });
}
