import type { Field } from '../../create.ts';
import { serverTypes } from './drafts.ts';

/** The server of a contract whose tables nobody has yet. */
export const none = 'none';

/** The questions of a new contract, with what the answers are at first. */
export function fieldsFor(serverType: string, name: string): Field[] {
  return [
    {
      key: 'name',
      title: 'Name',
      prompt: 'What the contract is called; it becomes the name of the file.',
      initial: name,
      takesPart: true,
    },
    {
      key: 'domain',
      title: 'Domain',
      prompt: 'The part of the business that the data belongs to. It may be left empty.',
      initial: '',
      isOptional: true,
    },
    {
      key: 'owner',
      title: 'Owner',
      prompt: 'Who answers for the data: an address or the name of a team. It may be left empty.',
      initial: '',
      isOptional: true,
    },
    {
      key: 'server',
      title: 'Server',
      prompt: 'Where the data is.',
      initial: serverType,
      choices: [...new Set([serverType, ...serverTypes, none])],
    },
  ];
}
