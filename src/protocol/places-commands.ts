import type { Position, Range } from '../core/document/text.ts';
import type { Command } from './commands.ts';

/** The commands that show places of the workspace, by id; the server names them in code lenses. */
export const placesCommands = {
  'gatewright.showPlaces': { title: 'Show Places', inPalette: false },
} as const satisfies Readonly<Record<`gatewright.${string}`, Command>>;

export type PlacesCommandId = keyof typeof placesCommands;

/** The address and the place from where they are looked at, and the places. */
export type ShowPlacesArguments = [
  uri: string,
  position: Position,
  locations: { readonly uri: string; readonly range: Range }[],
];
