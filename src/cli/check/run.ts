import { readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Finding, Severity } from '../../core/finding.ts';
import { allRules } from '../../core/languages.ts';
import { readSettingsFiles, type SettingsFiles } from '../../sources/settings-files.ts';
import { formats } from '../formats/index.ts';
import type { FormatName } from '../formats/names.ts';
import { hasColor, print, say } from '../output.ts';
import { type Given, UsageError } from '../verb.ts';
import { version } from '../version.ts';
import { Baseline } from './baseline.ts';
import { Cache, type Entries, hashOf } from './cache.ts';
import type { Outcome } from './checker.ts';
import { fixFiles } from './fix.ts';
import { faultsOfSettings } from './named-settings.ts';
import { Progress } from './progress.ts';
import { type Located, type Report, reaches } from './report.ts';
import { scan } from './scan.ts';
import { findTargets, isAskedFor, type Target } from './targets.ts';
import { openWorkspace } from './workspace.ts';

/** Does what `gatewright check` is for and gives the exit code. */
export async function runCheck(paths: readonly string[], given: Given): Promise<number> {
  const baseline = openBaseline(given);
  const targets = findTargets(paths);
  const progress = new Progress();
  const findings: Located[] = [];
  const files = new Set<string>();
  for (const target of targets) {
    const here = fromHere(target.root);
    for (const outcome of await checkTarget(target, given, progress)) {
      const file = here(outcome.path);
      // A workspace inside of another one is met twice when both were named.
      if (files.has(file)) continue;
      files.add(file);
      findings.push(...located(here, outcome));
    }
  }
  progress.clear();

  if (baseline && given['update-baseline']) {
    return updateBaseline(baseline, String(given.baseline), findings, targets);
  }
  const shown = baseline?.unknown(findings) ?? findings;
  const report: Report = { files: files.size, findings: shown, known: findings.length - shown.length, rules: allRules };
  const format = formats[(given.format ?? 'text') as FormatName];
  await print(format(report, { color: hasColor(process.stdout), width: process.stdout.columns || 120 }));
  const level = (given['fail-on'] ?? 'error') as Severity;
  return shown.some((each) => reaches(each.finding.severity, level)) ? 1 : 0;
}

/** Checks one workspace, after applying fixes where that was asked for. */
async function checkTarget(target: Target, given: Given, progress: Progress): Promise<readonly Outcome[]> {
  const files = settingsFilesOf(target.root, given);
  const settings = await openWorkspace(files);
  if (typeof given.config === 'string') refuseFaulty(given.config, faultsOfSettings(files, settings.engine));
  const cache = given['no-cache'] ? undefined : new Cache(target.root, keyOf(files));
  const check = (remembered: Entries) =>
    scan({ target, settings, files, remembered, progress: (done, all) => progress.show(done, all) });

  const remembered = cache?.load() ?? new Map();
  let result = await check(remembered);
  if (given.fix) {
    const fixed = fixFiles(target.root, result, settings.maxFileSize);
    progress.clear();
    for (const { path, titles, problem } of fixed) {
      const file = fromHere(target.root)(path);
      if (problem) await say(`${file} was left alone: ${problem}.`);
      else if (titles.length > 0) await say(`Fixed ${file}: ${titles.join('; ')}.`);
    }
    const changed = fixed.filter((each) => each.titles.length > 0);
    // Other settings make other findings of every file.
    if (changed.some((each) => each.path.startsWith('.gatewright/')))
      return checkTarget(target, { ...given, fix: undefined }, progress);
    if (changed.length > 0) result = await check(result.entries);
  }
  if (!isSame(result.entries, remembered)) cache?.save(result.entries);
  return result.outcomes;
}

function isSame(now: Entries, before: Entries): boolean {
  return now.size === before.size && [...now].every(([path, entry]) => before.get(path) === entry);
}

function settingsFilesOf(root: string, { config }: Given): SettingsFiles {
  if (typeof config !== 'string') return readSettingsFiles(root);
  try {
    return readSettingsFiles(root, config);
  } catch (error) {
    throw new UsageError(`The settings '${config}' cannot be read: ${(error as Error).message}`);
  }
}

function refuseFaulty(path: string, faults: readonly Finding[]): void {
  if (faults.length === 0) return;
  const lines = faults.map(({ range, message }) => `  ${range.start.line + 1}:${range.start.character + 1} ${message}`);
  throw new UsageError(`The settings '${path}' are faulty.\n${lines.join('\n')}`);
}

/** What else than a file's content decides on its findings: this very program, and the settings. */
function keyOf(files: SettingsFiles): string {
  return hashOf(JSON.stringify([version, programStamp(), files]));
}

/** Changes with every build, and unbundled with every change of a source. */
function programStamp(): string {
  const here = fileURLToPath(import.meta.url);
  const isBundle = !here.endsWith('.ts');
  const files = isBundle
    ? [here]
    : readdirSync(join(here, '../../..'), { recursive: true, encoding: 'utf8' }).map((name) =>
        join(here, '../../..', name),
      );
  return files
    .map((file) => statSync(file))
    .map(({ size, mtimeMs }) => `${size} ${mtimeMs}`)
    .join();
}

function openBaseline(given: Given): Baseline | undefined {
  if (typeof given.baseline !== 'string') {
    if (given['update-baseline'])
      throw new UsageError("'--update-baseline' needs '--baseline FILE' to say which file to write.");
    return undefined;
  }
  return given['update-baseline'] ? Baseline.readForUpdate(given.baseline) : Baseline.read(given.baseline);
}

async function updateBaseline(
  baseline: Baseline,
  path: string,
  findings: readonly Located[],
  targets: readonly Target[],
): Promise<number> {
  try {
    baseline.update(findings, (file) =>
      targets.some((target) => {
        const inside = relative(target.root, file).split(sep).join('/');
        return !inside.startsWith('../') && isAskedFor(target, inside);
      }),
    );
  } catch (error) {
    throw new UsageError(`The baseline '${path}' cannot be written (${(error as NodeJS.ErrnoException).code}).`);
  }
  await say(`Wrote ${findings.length} known ${findings.length === 1 ? 'finding' : 'findings'} to ${path}.`);
  return 0;
}

function located(here: (path: string) => string, { path, profile, findings }: Outcome): Located[] {
  return findings.map(({ related, ...finding }) => ({
    file: here(path),
    profile,
    finding: {
      ...finding,
      ...(related ? { related: related.map((place) => ({ ...place, path: here(place.path) })) } : {}),
    },
  }));
}

/** Turns paths from a root into paths from the working directory, with `/`. */
function fromHere(root: string): (path: string) => string {
  const way = relative(process.cwd(), root).split(sep).join('/');
  if (way === '') return (path) => path;
  // A root above the working directory has it in its paths: the way out and back in is left out then.
  return way.endsWith('..')
    ? (path) => relative(process.cwd(), join(root, path)).split(sep).join('/')
    : (path) => `${way}/${path}`;
}
