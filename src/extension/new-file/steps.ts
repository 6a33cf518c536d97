import {
  type Disposable,
  type InputBoxValidationMessage,
  type QuickInput,
  QuickInputButtons,
  type QuickPickItem,
  window,
} from 'vscode';

/** Milliseconds without a key before a text is judged: nobody reads what is said of half a word. */
const PAUSE = 100;

/** Where a question stands in a row of them. */
export interface Position {
  readonly title: string;
  readonly step: number;
  readonly totalSteps: number;
}

/** What became of a question: its answer, or the wish to go back to the one before; `undefined` when the user leaves. */
export type Answered<T> = { readonly value: T } | 'back' | undefined;

/** One question; it keeps its answer itself. */
export type Step = (position: Omit<Position, 'title'>) => Promise<Answered<unknown>>;

/**
 * Asks one question after the other, with a way back. After each answer the row is made anew, since answers decide what
 * is asked next. Resolves to false when the user leaves.
 */
export async function askAll(steps: () => readonly Step[]): Promise<boolean> {
  for (let at = 0; at < steps().length; ) {
    const row = steps();
    const answered = await row[at]?.({ step: at + 1, totalSteps: row.length });
    if (answered === undefined) return false;
    at = answered === 'back' ? Math.max(0, at - 1) : at + 1;
  }
  return true;
}

export interface Pick<T extends QuickPickItem> extends Position {
  readonly placeholder: string;
  readonly items: readonly T[];
  readonly active?: T | undefined;
  /** Makes an item of what is typed, where other values than those of the list may be given. */
  readonly other?: (typed: string) => T;
}

/** Lets the user choose one item. */
export function pickOne<T extends QuickPickItem>(pick: Pick<T>): Promise<Answered<T>> {
  const input = window.createQuickPick<T>();
  input.placeholder = pick.placeholder;
  input.matchOnDescription = true;
  input.matchOnDetail = true;
  input.items = pick.items;
  if (pick.active) input.activeItems = [pick.active];
  return shown(input, pick, (done) => [
    input.onDidChangeValue((typed) => {
      if (!pick.other) return;
      const isListed = typed.trim() === '' || pick.items.some((item) => item.label === typed);
      input.items = isListed ? pick.items : [...pick.items, pick.other(typed)];
    }),
    input.onDidAccept(() => {
      const [item] = input.activeItems;
      if (item) done({ value: item });
    }),
  ]);
}

/** Lets the user choose some items. */
export function pickSome<T extends QuickPickItem>(
  pick: Pick<T> & { readonly selected: readonly T[] },
): Promise<Answered<readonly T[]>> {
  const input = window.createQuickPick<T>();
  input.placeholder = pick.placeholder;
  input.canSelectMany = true;
  input.matchOnDetail = true;
  input.items = pick.items;
  input.selectedItems = pick.selected;
  return shown(input, pick, (done) => [input.onDidAccept(() => done({ value: input.selectedItems }))]);
}

/** What is said of a text while it is typed. */
export interface Remark {
  readonly problem?: InputBoxValidationMessage;
  /** True when the problem has to be repaired first. */
  readonly isGrave: boolean;
  readonly note?: string | undefined;
}

export interface Typed extends Position {
  readonly prompt: string;
  readonly value: string;
  judge(value: string): Promise<Remark>;
}

/** Lets the user type a text, which is judged at every change. */
export function type(typed: Typed): Promise<Answered<string>> {
  const input = window.createInputBox();
  input.prompt = typed.prompt;
  input.value = typed.value;
  let turn = 0;
  let pause: NodeJS.Timeout | undefined;
  /** Shows what is to be said of the present text; `undefined` when it has been changed meanwhile. */
  const judged = async (): Promise<Remark | undefined> => {
    clearTimeout(pause);
    const own = ++turn;
    const remark = await typed.judge(input.value);
    if (own !== turn) return undefined;
    input.validationMessage = remark.problem;
    input.prompt = remark.note ? `${remark.note}. ${typed.prompt}` : typed.prompt;
    return remark;
  };
  if (input.value !== '') void judged();
  return shown(input, typed, (done) => [
    input.onDidChangeValue(() => {
      clearTimeout(pause);
      pause = setTimeout(() => void judged(), PAUSE);
    }),
    input.onDidHide(() => clearTimeout(pause)),
    input.onDidAccept(async () => {
      const { value } = input;
      const remark = await judged();
      if (remark && !remark.isGrave) done({ value });
    }),
  ]);
}

/** Shows a question until it is answered, and lets the user leave it. It stays when another window gets the focus. */
function shown<T>(
  input: QuickInput & {
    buttons: readonly unknown[];
    onDidTriggerButton: (listener: (button: unknown) => void) => Disposable;
  },
  { title, step, totalSteps }: Position,
  listen: (done: (answered: Answered<T>) => void) => readonly Disposable[],
): Promise<Answered<T>> {
  input.title = title;
  input.step = step;
  input.totalSteps = totalSteps;
  input.ignoreFocusOut = true;
  input.buttons = step > 1 ? [QuickInputButtons.Back] : [];
  return new Promise<Answered<T>>((resolve) => {
    const listeners = [
      ...listen(resolve),
      input.onDidTriggerButton((button) => button === QuickInputButtons.Back && resolve('back')),
      input.onDidHide(() => {
        for (const listener of listeners) listener.dispose();
        resolve(undefined);
      }),
    ];
    input.show();
  }).finally(() => input.dispose());
}
