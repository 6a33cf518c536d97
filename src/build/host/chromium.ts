import { isProgram, onPath } from '../programs.ts';
import { run } from '../run.ts';

const programs = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const macPrograms = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * The path of a Chromium or Chrome: the one that CHROMIUM_PATH names, else one that is installed, else (on Debian and
 * its relatives, as root or with a sudo that asks no password) the one that it installs now.
 * Rejects with the command to type when there is none and it cannot install one.
 */
export async function ensureChromium(say: (line: string) => void): Promise<string> {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (isProgram(named)) return named;
    throw new Error(`CHROMIUM_PATH names '${named}', which is not a program. Correct it or unset it.`);
  }
  const found = findChromium();
  if (found) return found;
  const asRoot = await rootPrefix();
  if (!onPath('apt-get') || !asRoot) {
    throw new Error(`The browser tests need Chromium. ${remedy()} Or set CHROMIUM_PATH to one that is installed.`);
  }
  say('Installing Chromium with apt-get ...');
  await apt([...asRoot, 'apt-get', 'update', '-qq']);
  await apt([...asRoot, 'apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  const installed = findChromium();
  if (!installed) throw new Error("apt-get installed 'chromium', but no program of that name is on the path.");
  return installed;
}

/** The path of a Chromium or Chrome that is installed, or undefined. */
export function findChromium(): string | undefined {
  return programs.map(onPath).find((path) => path !== undefined) ?? macPrograms.find(isProgram);
}

/** What to put before a command that needs root: nothing for root itself, `sudo`, or undefined when neither works. */
async function rootPrefix(): Promise<string[] | undefined> {
  if (process.getuid?.() === 0) return [];
  if (!onPath('sudo')) return undefined;
  const { code } = await run('sudo', ['-n', 'true'], { output: 'keep' });
  return code === 0 ? ['sudo', '-n'] : undefined;
}

async function apt(command: readonly string[]): Promise<void> {
  const [program = '', ...args] = command;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { code, output } = await run(program, args, { env, output: 'keep' });
  if (code !== 0) throw new Error(`'${command.join(' ')}' failed (exit code ${code}):\n${output}`);
}

function remedy(): string {
  if (process.platform === 'darwin') return "Run 'brew install --cask chromium'.";
  if (onPath('apt-get')) return "Run 'sudo apt-get update && sudo apt-get install -y chromium'.";
  return "Install your system's package 'chromium'.";
}
