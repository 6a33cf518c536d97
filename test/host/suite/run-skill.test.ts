import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { type CodeLens, commands, env, extensions, type Terminal, Uri, window, workspace } from 'vscode';
import type { Api } from '../../../src/extension/extension.ts';
import { until } from './until.ts';

const skill = `---
name: data.nightly_load
phase: data
variables:
  required:
    - name: source
      description: The shop to load.
    - name: password
      description: Of the shop.
  optional:
    - name: note
      description: What to heed.
---

# Pre-run Checklist

- [ ] The feed is there.
- [ ] Nobody else loads.

# Invocation Guidance

\`\`\`bash
agents run data.nightly_load --vars "source={{source}}" --password {{password}} --note "{{note}}"
\`\`\`

# Follow-up Checklist

- [ ] Tell the readers.
`;

/** Puts other functions in the place of some of an object's while a test runs. */
function replaced(restore: (() => void)[]) {
  return <T extends object, K extends keyof T>(object: T, key: K, value: T[K]): void => {
    const before = Object.getOwnPropertyDescriptor(object, key);
    Object.defineProperty(object, key, { value, configurable: true, writable: true, enumerable: true });
    restore.push(() => {
      if (before) Object.defineProperty(object, key, before);
    });
  };
}

describe('running a skill', () => {
  const root = () => workspace.workspaceFolders?.[0]?.uri ?? Uri.file('/');
  const uri = () => Uri.joinPath(root(), 'catalog/nightly_load.md');
  const log = async () => {
    const bytes = await workspace.fs.readFile(Uri.joinPath(root(), '.gatewright/runs.jsonl'));
    const lines = Buffer.from(bytes).toString('utf8').trim().split('\n');
    return lines.map((line) => JSON.parse(line));
  };
  const restore: (() => void)[] = [];
  const replace = replaced(restore);
  /** What was asked in input boxes, with the value that stood there first. */
  let asked: string[] = [];
  let shown: string[] = [];
  let sent: string[] = [];
  const opened: Terminal[] = [];
  let api: Api;

  /** Answers what the run asks: values by variable, the items to tick, the button of the dialog. */
  function answer(values: Record<string, string>, ticked: readonly string[], button: string): void {
    replace(window, 'showInputBox', (async (options: { title: string; value?: string; password?: boolean }) => {
      asked.push(`${options.title}${options.password ? ' hidden' : ''}: ${options.value ?? ''}`);
      return Object.entries(values).find(([name]) => options.title.includes(`: ${name} (`))?.[1];
    }) as never);
    replace(window, 'showQuickPick', (async (items: { label: string }[], options: { canPickMany?: boolean }) =>
      options.canPickMany ? items.filter(({ label }) => ticked.includes(label)) : items[0]) as never);
    replace(window, 'showInformationMessage', (async (message: string, options: { detail?: string }) => {
      shown.push(options?.detail === undefined ? message : `${message}\n${options.detail}`);
      return options?.detail === undefined ? undefined : button;
    }) as never);
    replace(window, 'createTerminal', (() => {
      const terminal = { show: () => {}, sendText: (text: string) => sent.push(text) } as unknown as Terminal;
      opened.push(terminal);
      return terminal;
    }) as never);
  }

  before(async () => {
    api = (await extensions.getExtension<Api>('gatewright.gatewright')?.activate()) as Api;
    await workspace.fs.writeFile(uri(), Buffer.from(skill));
    await window.showTextDocument(uri());
  });
  beforeEach(() => {
    asked = [];
    shown = [];
    sent = [];
  });
  afterEach(() => {
    for (const undo of restore.splice(0).reverse()) undo();
  });
  after(async () => {
    await commands.executeCommand('workbench.action.closeAllEditors');
    await workspace.fs.delete(uri());
  });

  it('is offered above the invocation', async () => {
    const lenses = await until(async () => {
      const found = await commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', uri());
      return found.length > 0 ? found : undefined;
    }, 'there are lenses');
    deepEqual(
      lenses.map(({ command, range }) => [command?.title, command?.command, range.start.line]),
      [
        ['Run…', 'gatewright.runSkill', 22],
        ['Copy command', 'gatewright.copyCommandLine', 22],
      ],
    );
  });

  it('asks, shows the line without its secrets, sends it to a terminal and logs it', async () => {
    const values = { source: "Bo's; rm x", password: 'p1', note: '' };
    answer(values, ['Nobody else loads.'], 'Run in Terminal');
    replace(env, 'shell', '/bin/bash');
    await commands.executeCommand('gatewright.runSkill', uri().toString(), 0);
    deepEqual(asked, [
      'Run data.nightly_load: source (1/3): ',
      'Run data.nightly_load: password (2/3) hidden: ',
      'Run data.nightly_load: note (3/3): ',
    ]);
    deepEqual(sent, ["agents run data.nightly_load --vars source='Bo'\\''s; rm x' --password 'p1'"]);
    match(
      shown[0] ?? '',
      /^Run data\.nightly_load\?\nagents run .* --password '••••••'\n\nStill open before the run:\n• The feed is there\./,
    );
    ok(!shown.join().includes('p1'), 'the secret was shown');
    const [line] = (await log()).slice(-1);
    equal(line.skill, 'data.nightly_load');
    equal(line.handedOver, 'terminal');
    deepEqual(line.values, { source: "Bo's; rm x" });
    deepEqual(line.secrets, ['password']);
    deepEqual(
      line.checks.map((each: { item: string; done: boolean }) => [each.item, each.done]),
      [
        ['The feed is there.', false],
        ['Nobody else loads.', true],
        ['Tell the readers.', false],
      ],
    );
  });

  it('remembers what was typed, but nothing secret', async () => {
    answer({ source: 'shop', password: 'p2', note: 'n' }, [], 'Copy');
    replace(env, 'shell', '/bin/bash');
    await commands.executeCommand('gatewright.copyCommandLine', uri().toString(), 0);
    deepEqual(asked, [
      "Run data.nightly_load: source (1/3): Bo's; rm x",
      'Run data.nightly_load: password (2/3) hidden: ',
      'Run data.nightly_load: note (3/3): ',
    ]);
    equal(
      await env.clipboard.readText(),
      "agents run data.nightly_load --vars source='shop' --password 'p2' --note 'n'",
    );
    deepEqual(sent, []);
  });

  it('types a long line only into a shell that is ready, so that none is cut', async () => {
    answer({ source: 'shop'.repeat(400), password: 'p', note: '' }, ['Nobody else loads.'], 'Run in Terminal');
    replace(env, 'shell', '/bin/bash');
    const key = 'onDidChangeTerminalShellIntegration' as keyof typeof window;
    const warned: string[] = [];
    replace(window, 'showWarningMessage', (async (message: string) => void warned.push(message)) as never);
    replace(window, key, undefined as never);
    await commands.executeCommand('gatewright.runSkill', uri().toString(), 0);
    deepEqual(sent, []);
    match(warned.join(), /it was copied/);
    equal((await log()).at(-1).handedOver, 'copied');
    replace(window, key, ((listener: (event: object) => void) => {
      queueMicrotask(() => listener({ terminal: opened.at(-1) }));
      return { dispose: () => {} };
    }) as never);
    await commands.executeCommand('gatewright.runSkill', uri().toString(), 0);
    deepEqual(sent.length, 1);
    match(sent[0] ?? '', /^agents run .*'p'$/);
  });

  it('does nothing when the user leaves', async () => {
    const before = (await log()).length;
    answer({ source: 'shop', password: 'p', note: '' }, [], '');
    await commands.executeCommand('gatewright.runSkill', uri().toString(), 0);
    answer({ source: 'shop' }, [], 'Run in Terminal');
    await commands.executeCommand('gatewright.runSkill', uri().toString(), 0);
    deepEqual(sent, []);
    equal((await log()).length, before);
  });

  it('refuses in an untrusted workspace', async () => {
    const before = (await log()).length;
    answer({ source: 'shop', password: 'p', note: '' }, [], 'Run in Terminal');
    replace(workspace, 'isTrusted', false);
    const warned: string[] = [];
    replace(window, 'showWarningMessage', (async (message: string) => void warned.push(message)) as never);
    await commands.executeCommand('gatewright.runSkill', uri().toString(), 0);
    deepEqual(asked, []);
    deepEqual(sent, []);
    match(warned.join(), /untrusted workspace\. Trust it to run skills\./);
    equal((await log()).length, before);
  });

  it('shows runs with their checklists, and sets an outcome', async () => {
    const [row] = (await api.runs.getChildren()) ?? [];
    ok(row?.kind === 'run');
    answer({}, ['Tell the readers.'], '');
    await commands.executeCommand('gatewright.setRunOutcome', row);
    const [after] = (await api.runs.getChildren()) ?? [];
    ok(after?.kind === 'run');
    equal(after.run.outcome, 'done');
    const rows = after.children.map((each) =>
      each.kind === 'list' ? `${each.title} ${each.done}/${each.total}` : each.kind,
    );
    deepEqual(rows, ['Pre-run Checklist 1/2', 'Follow-up Checklist 1/1', 'value', 'value']);
    const every = [after, ...after.children, ...after.children.flatMap((each) => each.children)];
    for (const each of every) {
      const item = await api.runs.getTreeItem(each);
      ok(item.accessibilityInformation?.label, `the row ${each.id} has a name to say`);
      equal(item.checkboxState !== undefined, each.kind === 'check');
    }
  });
});
