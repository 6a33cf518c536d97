import { describe, placeAt } from '../../../schema/describe.ts';
import { blocksOf } from '../../rules/blocks.ts';
import { type HoverKind, holds, hoverOf } from './kind.ts';

/** A key or a value in a block of JSON that the profile has a schema for. */
export const block: HoverKind = (document, offset) => {
  const found =
    document.profile.blocks && blocksOf(document).find(({ fence }) => fence && holds(fence.content, offset));
  const place = found?.root && placeAt(found.spec.schema, found.root, offset);
  if (!place) return undefined;
  const { title, meaning } = describe(place);
  return meaning.length > 0 ? hoverOf(place.span, [title, ...meaning]) : undefined;
};
