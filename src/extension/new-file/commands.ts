import type { Memento, Uri } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { newFileCommands as table } from '../../protocol/new-file-commands.ts';
import { type GivenAnswers, newFile } from './new-file.ts';
import type { Words } from './words.ts';

export type NewFileHandlers = Record<keyof typeof table, (...parameters: unknown[]) => unknown>;

const skill: Words = {
  language: 'skill',
  title: 'Skill',
  kind: { title: 'Profile', prompt: 'What is it to be? The profile says what the file must look like' },
};

const contract: Words = {
  language: 'contract',
  title: 'Contract',
  kind: { title: 'Begin With', prompt: 'What does the contract begin with?' },
};

/** The handlers of the commands that make files. */
export function newFileCommands(client: LanguageClient, memory: Memento): NewFileHandlers {
  const make = (words: Words, target: unknown, given: unknown, tablesOf?: unknown) =>
    newFile(client, memory, words, target, given as GivenAnswers | undefined, tablesOf as Uri | undefined);
  return {
    'gatewright.newSkill': (target, given) => make(skill, target, given),
    'gatewright.newContract': (target, given) => make(contract, target, given),
    'gatewright.newContractFromFile': (file, given) => make(contract, undefined, given, file),
  };
}
