import { commands, type Memento, Uri, window } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { RunCommandId } from '../../protocol/run-commands.ts';
import { type RunForm, type RunFormParams, runFormRequest } from '../../protocol/run-requests.ts';
import { mayWrite } from '../may-write.ts';
import { openAt } from './choose.ts';
import { addArtifact, note, type RunRef, setOutcome } from './outcome.ts';
import { copyCommandLine, runSkill } from './run-skill.ts';
import type { Node, RunNode } from './tree.ts';
import { type RunsView, runOfRow } from './view.ts';

export type RunHandlers = Record<RunCommandId, (...parameters: unknown[]) => unknown>;

/** What the commands on skills and their runs do. Those on a run take its row, else the user chooses one. */
export function runCommands(client: LanguageClient, view: RunsView, memory: Memento): RunHandlers {
  const onRun = (act: (node: RunNode) => unknown) => async (row?: unknown) => {
    const node = await runOfRow(view, row);
    if (!node) return;
    await act(node);
    view.refresh();
  };
  return {
    'gatewright.runSkill': async (target, index) => {
      await runSkill(client, memory, target, index);
      view.refresh();
    },
    'gatewright.copyCommandLine': (target, index) => copyCommandLine(client, memory, target, index),
    'gatewright.setRunOutcome': onRun((node) => setOutcome(client, refOf(node))),
    'gatewright.addRunArtifact': onRun((node) => addArtifact(client, refOf(node))),
    'gatewright.removeRunArtifact': (row) => removeArtifact(client, view, row as Node | undefined),
    'gatewright.openRunSkill': onRun(openSkill),
    'gatewright.copyRunCommand': onRun((node) => copyAgain(client, memory, node)),
    'gatewright.openRunLog': (row) => openLog(view, row as Node | undefined),
    'gatewright.showMoreRuns': () => view.showMore(),
  };
}

function refOf({ run, folder }: RunNode): RunRef {
  return { folder, id: run.id, skill: run.skill, checks: run.checks };
}

async function removeArtifact(client: LanguageClient, view: RunsView, row: Node | undefined): Promise<void> {
  const node = row ?? view.selected;
  if (node?.kind !== 'artifact' || !mayWrite('to log runs')) return;
  const { of: run, folder, artifact } = node;
  await note(client, { folder, id: run.id, skill: run.skill, checks: [] }, { removedArtifacts: [artifact.text] });
  view.refresh();
}

async function openSkill({ run }: RunNode): Promise<void> {
  if (run.uri !== undefined) await commands.executeCommand('vscode.open', Uri.parse(run.uri));
}

/** Makes the line anew, of the skill as it is now: what is secret is asked for, and so is what has come since. */
async function copyAgain(client: LanguageClient, memory: Memento, { run }: RunNode): Promise<void> {
  const params: RunFormParams | undefined = run.uri === undefined ? undefined : { uri: run.uri };
  const form = params && (await client.sendRequest<RunForm | null>(runFormRequest, params));
  const index = form?.invocations.findIndex((each) => each.title === run.invocation) ?? -1;
  if (!form || index < 0) {
    void window.showWarningMessage(`Gatewright: '${run.path}' no longer has the invocation '${run.invocation}'.`);
    return;
  }
  await copyCommandLine(client, memory, run.uri, index, run.values);
}

/** Opens the log at the line of a run, else the first log there is. */
async function openLog(view: RunsView, row: Node | undefined): Promise<void> {
  if (row?.kind === 'run') return openAt(row.log, row.run.lineNumber);
  const logs = await view.logs();
  const log = logs.find(({ total, problems, problem }) => total > 0 || problems.length > 0 || problem !== undefined);
  if (log) await openAt(log.log, 0);
  else void window.showInformationMessage('Gatewright: nothing has been run here yet, so there is no log.');
}
