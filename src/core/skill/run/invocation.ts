import { entryOf, stringOf, toValue } from '../../document/yaml/node.ts';
import type { Invocation, RunVariable } from '../../run/runnable.ts';
import { readCommands, type ShellCommand, type Word } from '../../run/shell-words.ts';
import { shortened } from '../../words.ts';
import type { SkillDocument } from '../model.ts';
import type { SectionSpec } from '../profiles/profile.ts';
import { shellFences } from '../rules/fence-code.ts';
import { headingOf } from '../rules/sections.ts';
import { variablesOf, variableUses } from '../rules/variables.ts';
import { chatInvocations } from './chat.ts';
import { isSecret } from './secret.ts';

const section: SectionSpec = {
  title: 'Invocation Guidance',
  pattern: 'invocation\\b',
  purpose: 'The command that runs the skill.',
};

/** Commands of one file that are offered; a block of more is a script. */
const MAX_COMMANDS = 20;

/**
 * Every way to start what a file describes, in the order of the text: what is typed into a chat to call it by its name,
 * and the commands of the shell blocks in its invocation section.
 */
export function runInvocations(document: SkillDocument): Invocation[] {
  return [...chatInvocations(document), ...shellInvocations(document)];
}

function shellInvocations(document: SkillDocument): Invocation[] {
  const place = headingOf(document, section)?.section;
  if (!place) return [];
  const slots = document.profile.variables ? variableUses(document) : document.placeholders;
  const declared = declaredVariables(document);
  const commands = shellFences(document)
    .filter(({ span }) => place.start <= span.start && span.start < place.end)
    .flatMap(({ content }) => readCommands(document.text, content, slots));
  return commands.slice(0, MAX_COMMANDS).map((command) => ({
    kind: 'shell',
    title: titleOf(command.words),
    span: command.span,
    words: command.words,
    variables: namesIn(command).map((name) => declared.get(name) ?? undeclared(name)),
    ...(command.problem ? { problem: command.problem } : {}),
  }));
}

/** The program with what stands before its first option. */
function titleOf(words: readonly Word[]): string {
  const end = words.findIndex(
    ({ written, pieces }, index) => index > 0 && (/^[-"'|&;<>]/.test(written) || pieces.length !== 1),
  );
  return shortened(
    words
      .slice(0, end < 0 ? undefined : end)
      .map((word) => word.written)
      .join(' '),
    60,
  );
}

function namesIn({ words }: ShellCommand): string[] {
  const names = words.flatMap(({ pieces }) =>
    pieces.flatMap((each) => (typeof each === 'string' ? [] : each.variable)),
  );
  return [...new Set(names)];
}

function declaredVariables(document: SkillDocument): Map<string, RunVariable> {
  const declared = new Map<string, RunVariable>();
  for (const { name, required, item } of variablesOf(document)) {
    if (name === undefined || declared.has(name)) continue;
    const description = stringOf(entryOf(item, 'description')?.value)?.trim() ?? '';
    const secret = isSecret(name, description, toValue(entryOf(item, 'secret')?.value));
    declared.set(name, { name, description, required, secret });
  }
  return declared;
}

/** A placeholder that nothing declares has to be filled in all the same, or its braces reach the program. */
function undeclared(name: string): RunVariable {
  return { name, description: '', required: true, secret: isSecret(name, '', undefined) };
}
