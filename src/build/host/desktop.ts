import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isProgram, onPath } from '../programs.ts';

/** VS Code as a program with windows. */
export interface Desktop {
  /** The program itself, for the test runner, which needs its exit code. */
  readonly program: string;
  /** The command `code`, which returns when the window is open; undefined when only the program is known. */
  readonly command?: string;
}

/**
 * The VS Code that VSCODE_EXECUTABLE names, else the one whose `code` is on the path, if there is a display to open
 * its window on. Undefined when there is none. Throws when VSCODE_EXECUTABLE names no program.
 */
export function findDesktop(): Desktop | undefined {
  const named = process.env.VSCODE_EXECUTABLE;
  if (named) {
    if (isProgram(named)) return { program: named };
    throw new Error(`VSCODE_EXECUTABLE names '${named}', which is not a program. Correct it or unset it.`);
  }
  const linux = process.platform === 'linux';
  if (linux && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return undefined;
  const command = onPath(process.platform === 'win32' ? 'code.cmd' : 'code');
  const program = command && programOf(realpathSync(command));
  return program ? { program, command } : undefined;
}

/** `code` is a script in a folder `bin`, and the program is at a place that depends on the system. */
function programOf(command: string): string | undefined {
  const bin = dirname(command);
  const candidates = {
    darwin: [join(bin, '..', '..', '..', 'MacOS', 'Electron'), join(bin, '..', '..', '..', 'MacOS', 'Code')],
    win32: [join(bin, '..', 'Code.exe')],
    linux: [join(bin, '..', 'code')],
  };
  const known = candidates[process.platform as keyof typeof candidates] ?? [];
  return known.find(isProgram);
}
