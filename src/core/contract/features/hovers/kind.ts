import type { HoverScene } from '../../../feature.ts';
import type { SchemaPlace } from '../../../schema/describe.ts';
import type { ContractDocument, ContractPart } from '../../document.ts';

/** A value that somebody wants to know more of. */
export interface HoverPlace {
  readonly document: ContractDocument;
  readonly part: ContractPart;
  readonly place: SchemaPlace;
  readonly scene: HoverScene;
}

/** Gives the paragraphs of a hover, in Markdown; `undefined` at places of another kind. */
export type HoverKind = (place: HoverPlace) => readonly string[] | undefined;
