import type { HoverScene } from '../../../feature.ts';
import { link } from '../../../markdown.ts';

/** A path as a link that opens it, where the editor can. `line` is zero-based. */
export function placeLink(scene: HoverScene, path: string, line?: number): string {
  const address = scene.addressOf?.(path);
  return link(path, address && (line === undefined ? address : `${address}#L${line + 1}`));
}
