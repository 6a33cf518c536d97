import type { Memento } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { newSkillCommands as table } from '../../protocol/new-skill-commands.ts';
import { type GivenAnswers, newSkill } from './new-skill.ts';

export type NewSkillHandlers = Record<keyof typeof table, (...parameters: unknown[]) => unknown>;

/** The handlers of the commands that make files. */
export function newSkillCommands(client: LanguageClient, memory: Memento): NewSkillHandlers {
  return {
    'gatewright.newSkill': (target, given) => newSkill(client, memory, target, given as GivenAnswers | undefined),
  };
}
