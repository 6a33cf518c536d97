import { env, type Memento, Uri, window, workspace } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import {
  type CommandLineAnswer,
  type CommandLineParams,
  commandLineRequest,
  type RecordRunAnswer,
  type RecordRunParams,
  recordRunRequest,
} from '../../protocol/run-requests.ts';
import { mayWrite } from '../may-write.ts';
import { askValues, type Values } from './ask-values.ts';
import { type Choice, choose } from './choose.ts';
import { setOutcome } from './outcome.ts';
import { personSetting } from './person.ts';
import { runInTerminal } from './terminal.ts';

type Line = Exclude<CommandLineAnswer, { problem: string }>;

const run = 'Run in Terminal';
const copy = 'Copy';

/**
 * Runs a skill: asks for its values and its checklist, shows the line, hands it over, logs it and asks how it went.
 * Nothing is run that was not shown. In an untrusted workspace nothing is run or written at all.
 */
export async function runSkill(
  client: LanguageClient,
  memory: Memento,
  target: unknown,
  index: unknown,
): Promise<void> {
  if (!mayWrite('to run skills')) return;
  const choice = await choose(client, target, index);
  const values = choice && (await askValues(client, memory, choice));
  if (!choice || !values) return;
  const ticked = await askChecklist(choice);
  if (!ticked) return;
  const line = await lineOf(client, choice, values);
  const handedOver = line && (await handOver(choice, line, openItems(choice, ticked)));
  if (!handedOver) return;
  const recorded = await client.sendRequest<RecordRunAnswer>(recordRunRequest, {
    ...paramsOf(choice, values),
    handedOver,
    ticked,
    person: personSetting(choice.uri),
  } satisfies RecordRunParams);
  if ('problem' in recorded) void window.showErrorMessage(`Gatewright: the run is not logged. ${recorded.problem}`);
  else void offerOutcome(client, choice, recorded.folder, recorded.id);
}

/** Puts the line of a skill on the clipboard. Nothing is logged: copying is not running. */
export async function copyCommandLine(
  client: LanguageClient,
  memory: Memento,
  target: unknown,
  index: unknown,
  given: Values = {},
): Promise<void> {
  const choice = await choose(client, target, index);
  const values = choice && (await askValues(client, memory, choice, given));
  const line = choice && values && (await lineOf(client, choice, values));
  if (!line) return;
  await env.clipboard.writeText(line.line);
  sayCopied(choice);
}

function paramsOf({ uri, index }: Choice, values: Values): CommandLineParams {
  return { uri, invocation: index, shell: env.shell, values };
}

async function lineOf(client: LanguageClient, choice: Choice, values: Values): Promise<Line | undefined> {
  const answer = await client.sendRequest<CommandLineAnswer>(commandLineRequest, paramsOf(choice, values));
  if (!('problem' in answer)) return answer;
  void window.showWarningMessage(`Gatewright: ${answer.problem}`);
  return undefined;
}

/** The items that are ticked; `undefined` when the user leaves. */
async function askChecklist({ form }: Choice): Promise<readonly string[] | undefined> {
  const items = form.checklists['pre-run'];
  if (items.length === 0) return [];
  const chosen = await window.showQuickPick(
    items.map((label) => ({ label })),
    {
      title: `Before ${form.name} Runs`,
      placeHolder: 'Tick what is settled; what stays open is logged as open',
      canPickMany: true,
      ignoreFocusOut: true,
    },
  );
  return chosen?.map(({ label }) => label);
}

function openItems({ form }: Choice, ticked: readonly string[]): readonly string[] {
  return form.checklists['pre-run'].filter((item) => !ticked.includes(item));
}

/** Shows the line and does with it what the user says; `undefined` when the user leaves. */
async function handOver(
  choice: Choice,
  { line, shown, canRun, notes }: Line,
  open: readonly string[],
): Promise<RecordRunParams['handedOver'] | undefined> {
  const { form, uri } = choice;
  const stillOpen =
    open.length === 0 ? [] : [`Still open before the run:\n${open.map((item) => `• ${item}`).join('\n')}`];
  const detail = [shown, ...stillOpen, ...notes].join('\n\n');
  const buttons = canRun ? [run, copy] : [copy];
  const answer = await window.showInformationMessage(`Run ${form.name}?`, { modal: true, detail }, ...buttons);
  if (answer === copy) {
    await env.clipboard.writeText(line);
    sayCopied(choice);
    return 'copied';
  }
  if (answer !== run) return undefined;
  const folder = workspace.getWorkspaceFolder(Uri.parse(uri))?.uri;
  if (await runInTerminal(form.name, line, folder)) return 'terminal';
  await env.clipboard.writeText(line);
  void window.showWarningMessage(
    'Gatewright: the line is too long to be typed while the shell starts, so it was copied; paste it into the terminal.',
  );
  return 'copied';
}

function sayCopied({ form }: Choice): void {
  window.setStatusBarMessage(`Copied the command line of ${form.name}`, 5000);
}

async function offerOutcome(client: LanguageClient, { form }: Choice, folder: string, id: string): Promise<void> {
  const set = 'Set Outcome…';
  const answer = await window.showInformationMessage(
    `Gatewright: the run of '${form.name}' is logged. Set its outcome when it has ended, here or in the view 'Runs'.`,
    set,
  );
  const checks = form.checklists['follow-up'].map((item) => ({ list: 'follow-up' as const, item, done: false }));
  if (answer === set) await setOutcome(client, { folder, id, skill: form.name, checks });
}
