import { InputBoxValidationSeverity, type Memento, type QuickPickItem, Uri, window } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import {
  type NewSkillCheckParams,
  type NewSkillKind,
  type NewSkillRequest,
  type NewSkillScope,
  type NewSkillVerdict,
  newSkillCheckRequest,
  newSkillKindsRequest,
} from '../../protocol/new-skill-requests.ts';
import { type Answered, askAll, type Position, pickOne, pickSome, type Remark, type Step, type } from './steps.ts';

type Field = NewSkillKind['fields'][number];
type Place = Omit<Position, 'title'>;

/** What is remembered for a workspace. */
const lastKind = 'newSkill.kind';
const lastPlace = (kind: string): string => `newSkill.place ${kind}`;

/** Asks everything a new file needs; `undefined` when the user leaves. */
export async function askForSkill(
  client: LanguageClient,
  memory: Memento,
  scope: NewSkillScope,
): Promise<NewSkillRequest | undefined> {
  const kinds = await client.sendRequest<NewSkillKind[]>(newSkillKindsRequest, scope);
  if (kinds.length > 0) return new Wizard(client, memory, scope, kinds).ask();
  const what = scope.like ? 'this file is no skill, agent or the like' : 'no profile has a place for its files here';
  void window.showWarningMessage(`Gatewright: ${what}.`);
  return undefined;
}

/** The questions of one new file, and what has been answered so far. */
class Wizard {
  readonly #client: LanguageClient;
  readonly #memory: Memento;
  readonly #kinds: readonly NewSkillKind[];
  readonly #isCopy: boolean;
  /** Where to make it; another directory may be chosen on the way. */
  #scope: NewSkillScope;
  #kind: NewSkillKind | undefined;
  #places: readonly string[] = [];
  #place: string | undefined;
  readonly #answers = new Map<string, string>();
  /** Absent before the question: all of them are checked then. */
  #parts: readonly string[] | undefined;

  constructor(client: LanguageClient, memory: Memento, scope: NewSkillScope, kinds: readonly NewSkillKind[]) {
    this.#client = client;
    this.#memory = memory;
    this.#scope = scope;
    this.#kinds = kinds;
    this.#isCopy = scope.like !== undefined;
    if (this.#isCopy) this.#take(kinds[0]);
  }

  async ask(): Promise<NewSkillRequest | undefined> {
    const isComplete = await askAll(() => [
      ...(this.#isCopy ? [] : [this.#askKind, this.#askPlace]),
      ...(this.#kind?.fields ?? []).map((field) => (position: Place) => this.#askField(field, position)),
      ...(this.#kind?.parts.length ? [this.#askParts] : []),
    ]);
    if (!isComplete || !this.#kind) return undefined;
    await this.#memory.update(lastKind, this.#kind.id);
    await this.#memory.update(lastPlace(this.#kind.id), this.#place);
    return this.#request();
  }

  #request(): NewSkillRequest {
    return {
      ...this.#scope,
      kind: this.#kind?.id ?? '',
      place: this.#place ?? '',
      answers: Object.fromEntries(this.#answers),
      parts: this.#parts ?? [],
    };
  }

  /** Another kind has other questions; what every kind asks for stays answered. */
  #take(kind: NewSkillKind | undefined): void {
    if (this.#kind === kind) return;
    this.#kind = kind;
    this.#places = kind?.places ?? [];
    this.#place = this.#isCopy ? this.#places[0] : undefined;
    this.#parts = undefined;
    for (const key of this.#answers.keys()) if (key !== 'name' && key !== 'description') this.#answers.delete(key);
  }

  #titled(position: Place, what: string): Position {
    const kind = this.#kind ? ` ${this.#kind.title}` : ' Skill';
    return { ...position, title: `New${kind}${this.#isCopy ? ' from Another' : ''}: ${what}` };
  }

  readonly #askKind: Step = async (position) => {
    const items = this.#kinds.map((kind) => ({ label: kind.title, detail: kind.summary, choice: kind }));
    const last = this.#kind?.id ?? this.#memory.get<string>(lastKind);
    const answered = await pickOne({
      ...position,
      title: 'New Skill: Profile',
      placeholder: 'What is it to be? The profile says what the file must look like',
      items,
      active: items.find((item) => item.choice.id === last),
    });
    if (typeof answered === 'object') this.#take(answered.value.choice);
    return answered;
  };

  readonly #askPlace: Step = async (position) => {
    for (;;) {
      const last = this.#place ?? this.#memory.get<string>(lastPlace(this.#kind?.id ?? ''));
      const items = this.#places.map((place) => ({
        label: place,
        description: place === last ? 'used last' : '',
        place,
      }));
      const sorted = [...items].sort((a, b) => Number(b.place === last) - Number(a.place === last));
      const other = { label: '$(folder) Another Folder…', description: 'choose one of this workspace', place: '' };
      const answered: Answered<QuickPickItem & { place: string }> = await pickOne({
        ...this.#titled(position, 'Place'),
        placeholder: 'Where is it to stand? <name> is the name that you give next',
        items: [...sorted, other],
        active: sorted[0],
      });
      if (typeof answered !== 'object') return answered;
      this.#place = answered.value.place || this.#place;
      if (answered.value.place) return answered;
      await this.#chooseFolder();
    }
  };

  /** Takes the places below a directory that the user chooses; nothing changes when there are none. */
  async #chooseFolder(): Promise<void> {
    const [chosen] =
      (await window.showOpenDialog({
        title: 'New Skill: Folder',
        openLabel: 'Choose',
        canSelectFiles: false,
        canSelectFolders: true,
        defaultUri: Uri.parse(this.#scope.uri, true),
      })) ?? [];
    if (!chosen) return;
    const scope = { uri: chosen.toString() };
    const kinds = await this.#client.sendRequest<NewSkillKind[]>(newSkillKindsRequest, scope);
    const same = kinds.find((kind) => kind.id === this.#kind?.id);
    if (same) {
      this.#scope = scope;
      this.#places = same.places;
      this.#place = undefined;
      return;
    }
    void window.showWarningMessage(
      `Gatewright: a file in '${chosen.fsPath}' would not be read as '${this.#kind?.title}'; choose a folder of this workspace that its profile claims.`,
    );
  }

  async #askField(field: Field, position: Place): Promise<Answered<string>> {
    const value = this.#answers.get(field.key) ?? field.initial;
    const judge = (typed: string) => this.#judge(field.key, typed);
    const place = this.#titled(position, field.title);
    const answered = field.choices
      ? await this.#choose(field, field.choices, value, place)
      : await type({ ...place, prompt: field.prompt, value, judge });
    if (typeof answered === 'object') this.#answers.set(field.key, answered.value);
    return answered;
  }

  /** Asks until the chosen value, which may be a typed one, can be used. */
  async #choose(
    { key, prompt, isOpen }: Field,
    choices: readonly string[],
    value: string,
    position: Position,
  ): Promise<Answered<string>> {
    const items = [...new Set([value, ...choices].filter(Boolean))].map((label): QuickPickItem => ({ label }));
    for (;;) {
      const answered = await pickOne({
        ...position,
        placeholder: isOpen ? `${prompt} Choose one, or type another` : prompt,
        items,
        active: items.find((item) => item.label === value),
        ...(isOpen ? { other: (label: string) => ({ label, description: 'another one' }) } : {}),
      });
      if (typeof answered !== 'object') return answered;
      const { isGrave, problem } = await this.#judge(key, answered.value.label);
      if (!isGrave) return { value: answered.value.label };
      void window.showWarningMessage(`Gatewright: ${problem?.message}`);
    }
  }

  readonly #askParts: Step = async (position) => {
    const items = (this.#kind?.parts ?? []).map(({ id, title, summary }) => ({ label: title, detail: summary, id }));
    const answered = await pickSome({
      ...this.#titled(position, 'References'),
      placeholder: 'Which references come along? The skill links to those that are checked',
      items,
      selected: items.filter((item) => this.#parts?.includes(item.id) ?? true),
    });
    if (typeof answered === 'object') this.#parts = answered.value.map((item) => item.id);
    return answered;
  };

  async #judge(key: string, value: string): Promise<Remark> {
    const request = this.#request();
    const params: NewSkillCheckParams = { ...request, answers: { ...request.answers, [key]: value }, key };
    const { problem, note } = await this.#client.sendRequest<NewSkillVerdict>(newSkillCheckRequest, params);
    const isGrave = problem?.severity === 'error' || problem?.severity === 'warning';
    const shown = problem && { message: problem.message, severity: severities[problem.severity] };
    return { isGrave, note, ...(shown ? { problem: shown } : {}) };
  }
}

const severities = {
  error: InputBoxValidationSeverity.Error,
  warning: InputBoxValidationSeverity.Warning,
  info: InputBoxValidationSeverity.Info,
  hint: InputBoxValidationSeverity.Info,
} as const;
