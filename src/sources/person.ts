import { execFile } from 'node:child_process';
import { homedir, userInfo } from 'node:os';

/** By which name a person is called in files that others read. */
export type PersonSource = 'user' | 'git' | 'none';

/**
 * The name of who works here: the user of the system, or `user.name` of git and the system's where git has none.
 * `undefined` when no name is wanted or there is none.
 *
 * @param root a directory whose own git configuration counts
 */
export async function personName(source: PersonSource, root: string): Promise<string | undefined> {
  if (source === 'none') return undefined;
  const ofGit = source === 'git' ? await gitName(root) : '';
  return ofGit || userName();
}

function userName(): string | undefined {
  try {
    return userInfo().username || undefined;
  } catch {
    // A user without an entry in the system's list has no name.
    return undefined;
  }
}

/** Run from the home directory: on Windows a program that lies in the current directory would come before git. */
function gitName(root: string): Promise<string> {
  return new Promise((resolve) => {
    execFile('git', ['-C', root, 'config', '--get', 'user.name'], { cwd: homedir(), timeout: 5000 }, (error, stdout) =>
      resolve(error ? '' : stdout.trim()),
    );
  });
}
