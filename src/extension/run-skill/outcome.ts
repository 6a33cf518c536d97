import { Uri, window } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import {
  type Check,
  type NoteRunParams,
  noteRunRequest,
  type Outcome,
  type Problem,
} from '../../protocol/run-requests.ts';
import { mayWrite } from '../may-write.ts';
import { personSetting } from './person.ts';

/** What is to be known of a run to add something to it. */
export interface RunRef {
  /** The address of its folder. */
  readonly folder: string;
  readonly id: string;
  readonly skill: string;
  readonly checks: readonly Check[];
}

type Note = Pick<NoteRunParams, 'outcome' | 'artifacts' | 'removedArtifacts' | 'checks'>;

const choices: readonly { readonly label: string; readonly description: string; readonly outcome: Outcome }[] = [
  { label: '$(pass) Done', description: 'It did what it is for.', outcome: 'done' },
  { label: '$(error) Failed', description: 'It ended without its result.', outcome: 'failed' },
  { label: '$(circle-slash) Abandoned', description: 'It was stopped, or never started.', outcome: 'abandoned' },
];

/** Asks how a run ended and what of its follow-up checklist is done, and notes both in one line of the log. */
export async function setOutcome(client: LanguageClient, run: RunRef): Promise<void> {
  if (!mayWrite('to log runs')) return;
  const title = `Outcome of ${run.skill}`;
  const chosen = await window.showQuickPick(choices, { title, placeHolder: 'Choose how it ended' });
  if (!chosen) return;
  const items = run.checks.filter((each) => each.list === 'follow-up');
  const ticked = items.length === 0 ? [] : await askFollowUp(run, items);
  if (!ticked) return;
  const checks = items
    .map((check) => ({ list: check.list, item: check.item, done: ticked.includes(check.item), was: check.done }))
    .filter(({ done, was }) => done !== was)
    .map(({ was: _, ...check }) => check);
  await note(client, run, { outcome: chosen.outcome, ...(checks.length > 0 ? { checks } : {}) });
}

async function askFollowUp(run: RunRef, items: readonly Check[]): Promise<readonly string[] | undefined> {
  const chosen = await window.showQuickPick(
    items.map(({ item, done }) => ({ label: item, picked: done })),
    {
      title: `After ${run.skill} Has Run`,
      placeHolder: 'Tick what is done; the rest can be ticked later in the view Runs',
      canPickMany: true,
      ignoreFocusOut: true,
    },
  );
  return chosen?.map(({ label }) => label);
}

/** Asks for files that a run made and notes them by their paths from the folder's root. */
export async function addArtifact(client: LanguageClient, run: RunRef): Promise<void> {
  if (!mayWrite('to log runs')) return;
  const root = Uri.parse(run.folder);
  const chosen = await window.showOpenDialog({
    title: `Artifacts of ${run.skill}`,
    openLabel: 'Add to Run',
    defaultUri: root,
    canSelectMany: true,
  });
  if (!chosen) return;
  const base = root.path.replace(/\/?$/, '/');
  const inside = chosen.filter(({ path }) => path.startsWith(base)).map(({ path }) => path.slice(base.length));
  if (inside.length < chosen.length) {
    void window.showWarningMessage(
      'Gatewright: files outside of the folder of the run are not noted; copy them into it.',
    );
  }
  if (inside.length > 0) await note(client, run, { artifacts: inside });
}

/** Adds to the log what a note says; tells why when it cannot. */
export async function note(client: LanguageClient, { folder, id }: RunRef, given: Note): Promise<void> {
  const params: NoteRunParams = { folder, id, person: personSetting(folder), ...given };
  const answer = await client.sendRequest<Problem | null>(noteRunRequest, params);
  if (answer) void window.showErrorMessage(`Gatewright: this is not logged. ${answer.problem}`);
}
