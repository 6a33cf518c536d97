import { globProblem } from '../glob.ts';
import type { Accepts } from '../schema/fitting.ts';
import { clients } from './clients/index.ts';

/** Whether a text of the settings can be used as what it stands for, as far as that can be told without the workspace. */
export const usable: Accepts = (kind, text) => {
  if (kind === 'glob') return globProblem(text) === undefined;
  return kind !== 'client' || clients.some((client) => client.id === text);
};
