import { type Memento, type QuickPickItem, QuickPickItemKind, Uri, window } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import {
  type NewFileCheckParams,
  type NewFileKind,
  type NewFileOffer,
  type NewFileRequest,
  type NewFileScope,
  type NewFileSource,
  type NewFileVerdict,
  newFileCheckRequest,
} from '../../protocol/new-file-requests.ts';
import { askField, remarkOf } from './ask-field.ts';
import { offerOf } from './offer.ts';
import { askSourceFile } from './source-file.ts';
import { type Answered, askAll, type Position, pickOne, pickSome, type Remark, type Step } from './steps.ts';
import type { Words } from './words.ts';

type Field = NewFileKind['fields'][number];
type Place = Omit<Position, 'title'>;

/** What is remembered for a workspace. */
const lastKind = (language: string): string => `newFile.kind ${language}`;
const lastPlace = (kind: string): string => `newFile.place ${kind}`;

/** Asks everything a new file needs; `undefined` when the user leaves. */
export async function askForFile(
  client: LanguageClient,
  memory: Memento,
  words: Words,
  scope: NewFileScope,
): Promise<NewFileRequest | undefined> {
  const offer = await offerOf(client, scope);
  if (!offer) return undefined;
  const { problem = 'no profile has a place for its files here.' } = offer;
  if (offer.kinds.length + offer.sources.length > 0) return new Wizard(client, memory, words, scope, offer).ask();
  void window.showWarningMessage(`Gatewright: ${problem}`);
  return undefined;
}

/** The questions of one new file, and what has been answered so far. */
class Wizard {
  readonly #client: LanguageClient;
  readonly #memory: Memento;
  readonly #words: Words;
  readonly #offer: NewFileOffer;
  /** True when the kind of file follows from where the wizard was started. */
  readonly #isSettled: boolean;
  /** Where to make it and of what; another directory or file may be chosen on the way. */
  #scope: NewFileScope;
  #source: NewFileSource | undefined;
  #kind: NewFileKind | undefined;
  #places: readonly string[] = [];
  #place: string | undefined;
  readonly #answers = new Map<string, string>();
  /** Absent before the question. */
  #parts: readonly string[] | undefined;

  constructor(client: LanguageClient, memory: Memento, words: Words, scope: NewFileScope, offer: NewFileOffer) {
    this.#client = client;
    this.#memory = memory;
    this.#words = words;
    this.#scope = scope;
    this.#offer = offer;
    this.#isSettled = scope.like !== undefined || scope.tablesOf !== undefined;
    if (this.#isSettled) this.#take(offer.kinds[0]);
  }

  async ask(): Promise<NewFileRequest | undefined> {
    const isComplete = await askAll(() => {
      // Before the kind is known, the questions of the first one say about how many there will be.
      const { choice, fields = [] } = this.#kind ?? this.#offer.kinds[0] ?? {};
      return [
        ...(this.#isSettled ? [] : [this.#askKind]),
        ...(this.#source ? [this.#askFile] : []),
        ...(choice?.comesFirst ? [this.#askParts] : []),
        ...(this.#isCopy ? [] : [this.#askPlace]),
        ...fields.map((field) => (position: Place) => this.#askField(field, position)),
        ...(choice && !choice.comesFirst ? [this.#askParts] : []),
      ];
    });
    if (!isComplete || !this.#kind) return undefined;
    await this.#memory.update(lastKind(this.#words.language), this.#source?.id ?? this.#kind.id);
    await this.#memory.update(lastPlace(this.#kind.id), this.#place);
    return this.#request();
  }

  get #isCopy(): boolean {
    return this.#scope.like !== undefined;
  }

  #request(): NewFileRequest {
    return {
      ...this.#scope,
      kind: this.#kind?.id ?? '',
      place: this.#place ?? '',
      answers: Object.fromEntries(this.#answers),
      parts: this.#parts ?? [],
    };
  }

  /** Another kind has other questions; what every kind asks for stays answered. */
  #take(kind: NewFileKind | undefined): void {
    if (this.#kind === kind) return;
    this.#kind = kind;
    this.#places = kind?.places ?? [];
    this.#place = this.#isCopy ? this.#places[0] : undefined;
    this.#parts = undefined;
    for (const key of this.#answers.keys()) if (key !== 'name' && key !== 'description') this.#answers.delete(key);
  }

  #titled(position: Place, what: string): Position {
    const kind = this.#kind?.title ?? this.#words.title;
    return { ...position, title: `New ${kind}${this.#isCopy ? ' from Another' : ''}: ${what}` };
  }

  readonly #askKind: Step = async (position) => {
    const { kinds, sources } = this.#offer;
    const line = (label: string) => (sources.length > 0 ? [{ label, kind: QuickPickItemKind.Separator }] : []);
    const items: (QuickPickItem & { of?: NewFileKind; source?: NewFileSource })[] = [
      ...line('The tables of a file'),
      ...sources.map((source) => ({ label: source.title, detail: source.summary, source })),
      ...line('An example'),
      ...kinds.map((of) => ({ label: of.title, detail: of.summary, of })),
    ];
    const { language, kind } = this.#words;
    const last = this.#source?.id ?? this.#kind?.id ?? this.#memory.get<string>(lastKind(language));
    const answered = await pickOne({
      ...position,
      title: `New ${this.#words.title}: ${kind.title}`,
      placeholder: kind.prompt,
      items,
      active: items.find((item) => last !== undefined && (item.of?.id ?? item.source?.id) === last),
    });
    if (typeof answered !== 'object') return answered;
    const { of, source } = answered.value;
    if (!source) {
      this.#scope = { language, uri: this.#scope.uri };
      this.#take(of);
    } else if (source !== this.#source) this.#take(undefined);
    this.#source = source;
    return answered;
  };

  readonly #askFile: Step = async (position) => {
    const { language, title } = this.#words;
    for (;;) {
      const { uri, tablesOf } = this.#scope;
      if (!this.#source) return undefined;
      const answered = await askSourceFile({ ...position, title: `New ${title}: File` }, this.#source, uri, tablesOf);
      if (typeof answered !== 'object') return answered;
      const scope: NewFileScope = { language, uri, tablesOf: answered.value.toString() };
      const offer = await offerOf(this.#client, scope);
      const [kind] = offer?.kinds ?? [];
      if (kind) {
        if (scope.tablesOf !== tablesOf) this.#answers.delete('name');
        this.#scope = scope;
        this.#take(kind);
        return answered;
      }
      if (offer) void window.showWarningMessage(`Gatewright: ${offer.problem ?? 'nothing can be made here.'}`);
    }
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
        title: `New ${this.#words.title}: Folder`,
        openLabel: 'Choose',
        canSelectFiles: false,
        canSelectFolders: true,
        defaultUri: Uri.parse(this.#scope.uri, true),
      })) ?? [];
    if (!chosen) return;
    const scope = { ...this.#scope, uri: chosen.toString() };
    const offer = await offerOf(this.#client, scope);
    const same = offer?.kinds.find((kind) => kind.id === this.#kind?.id);
    if (same) {
      this.#scope = scope;
      this.#places = same.places;
      this.#place = undefined;
      return;
    }
    void window.showWarningMessage(
      `Gatewright: a file in '${chosen.fsPath}' would not be read as '${this.#kind?.title}'; choose another folder of this workspace.`,
    );
  }

  async #askField(field: Field, position: Place): Promise<Answered<string>> {
    const [alone, other] = (this.#kind?.parts ?? []).filter(({ id }) => this.#parts?.includes(id));
    const initial = field.takesPart && alone && !other ? alone.title : field.initial;
    const value = this.#answers.get(field.key) ?? initial;
    const judge = (typed: string) => this.#judge(field.key, typed);
    const answered = await askField(field, value, this.#titled(position, field.title), judge);
    if (typeof answered === 'object') this.#answers.set(field.key, answered.value);
    return answered;
  }

  readonly #askParts: Step = async (position) => {
    const { parts = [], choice } = this.#kind ?? {};
    const items = parts.map(({ id, title, summary }) => ({ label: title, detail: summary, id }));
    for (;;) {
      const answered = await pickSome({
        ...this.#titled(position, choice?.title ?? ''),
        placeholder: choice?.prompt ?? '',
        items,
        selected: items.filter((item) => this.#parts?.includes(item.id) ?? !choice?.comesFirst),
      });
      if (typeof answered !== 'object') return answered;
      if (answered.value.length > 0 || !choice?.comesFirst) {
        const chosen = answered.value.map((item) => item.id);
        // The name was taken from what was chosen before.
        if (choice?.comesFirst && chosen.join() !== this.#parts?.join()) this.#answers.delete('name');
        this.#parts = chosen;
        return answered;
      }
      void window.showWarningMessage(`Gatewright: ${choice.prompt}.`);
    }
  };

  async #judge(key: string, value: string): Promise<Remark> {
    const request = this.#request();
    const params: NewFileCheckParams = { ...request, answers: { ...request.answers, [key]: value }, key };
    return remarkOf(await this.#client.sendRequest<NewFileVerdict>(newFileCheckRequest, params));
  }
}
