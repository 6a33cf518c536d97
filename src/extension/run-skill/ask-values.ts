import { env, type Memento, window } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { type RunVariable, type ValueProblemParams, valueProblemRequest } from '../../protocol/run-requests.ts';
import type { Choice } from './choose.ts';

export type Values = Readonly<Record<string, string>>;

/**
 * Offers a first value for a variable that is asked for. Whoever knows values, such as a plan that is open, becomes one
 * more source, in front of what was typed last.
 */
export type ValueSource = (variable: RunVariable) => string | undefined;

/**
 * Asks for the value of each variable, required ones first; `undefined` when the user leaves. What was typed is
 * remembered for this workspace, also when the user leaves in the middle; what is secret never is.
 *
 * @param given values that are not asked for
 */
export async function askValues(
  client: LanguageClient,
  memory: Memento,
  choice: Choice,
  given: Values = {},
): Promise<Values | undefined> {
  const { form, index, uri } = choice;
  const variables = form.invocations[index]?.variables ?? [];
  const open = variables.filter(({ name }) => !Object.hasOwn(given, name));
  const ordered = [...open.filter((each) => each.required), ...open.filter((each) => !each.required)];
  const remembered = memory.get<Values>(keyOf(uri), {});
  const sources: readonly ValueSource[] = [
    ({ name }) => (Object.hasOwn(remembered, name) ? remembered[name] : undefined),
  ];
  const values = new Map(Object.entries(given));
  const kept = new Map(Object.entries(remembered));
  for (const [step, variable] of ordered.entries()) {
    const value = await askValue(client, choice, variable, sources, `${step + 1}/${ordered.length}`);
    if (value === undefined) return undefined;
    values.set(variable.name, value);
    if (variable.secret) continue;
    kept.set(variable.name, value);
    await memory.update(keyOf(uri), Object.fromEntries(kept));
  }
  return Object.fromEntries(values);
}

async function askValue(
  client: LanguageClient,
  { uri, index, form }: Choice,
  variable: RunVariable,
  sources: readonly ValueSource[],
  step: string,
): Promise<string | undefined> {
  const first = variable.secret
    ? undefined
    : sources.map((source) => source(variable)).find((each) => each !== undefined);
  const { name, description, required, secret } = variable;
  const hints = [
    description,
    required ? '' : 'Optional: leave it empty to leave it out.',
    secret ? 'It is not remembered and not logged.' : '',
  ];
  return window.showInputBox({
    title: `Run ${form.name}: ${name} (${step})`,
    prompt: hints.filter(Boolean).join(' ') || `The value of ${name}.`,
    password: secret,
    ignoreFocusOut: true,
    ...(first === undefined ? {} : { value: first }),
    validateInput: (value) => {
      const params: ValueProblemParams = { uri, invocation: index, variable: name, value, shell: env.shell };
      return client.sendRequest<string | null>(valueProblemRequest, params);
    },
  });
}

function keyOf(uri: string): string {
  return `run.values ${uri}`;
}
