import { InputBoxValidationSeverity, type QuickPickItem, window } from 'vscode';
import type { NewFileKind, NewFileVerdict } from '../../protocol/new-file-requests.ts';
import { type Answered, type Position, pickOne, type Remark, type Typed, type } from './steps.ts';

type Field = NewFileKind['fields'][number];

/** Asks one question until its answer, which is chosen or typed, can be used. */
export function askField(
  field: Field,
  value: string,
  position: Position,
  judge: Typed['judge'],
): Promise<Answered<string>> {
  const { choices, prompt } = field;
  return choices ? choose(field, choices, value, position, judge) : type({ ...position, prompt, value, judge });
}

async function choose(
  { prompt, isOpen }: Field,
  choices: readonly string[],
  value: string,
  position: Position,
  judge: Typed['judge'],
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
    const { isGrave, problem } = await judge(answered.value.label);
    if (!isGrave) return { value: answered.value.label };
    void window.showWarningMessage(`Gatewright: ${problem?.message}`);
  }
}

/** What the server says of an answer, as an input shows it. */
export function remarkOf({ problem, note }: NewFileVerdict): Remark {
  const isGrave = problem?.severity === 'error' || problem?.severity === 'warning';
  const shown = problem && { message: problem.message, severity: severities[problem.severity] };
  return { isGrave, note, ...(shown ? { problem: shown } : {}) };
}

const severities = {
  error: InputBoxValidationSeverity.Error,
  warning: InputBoxValidationSeverity.Warning,
  info: InputBoxValidationSeverity.Info,
  hint: InputBoxValidationSeverity.Info,
} as const;
