import { resolve, type YamlNode } from '../../document/yaml/node.ts';

/** Values in one profile file, aliases followed; the largest built-in profile has about 300. */
const MAX_VALUES = 1_500;

/** How deep they are nested: a key of a schema takes two levels. */
const MAX_DEPTH = 30;

/** Characters of a profile file. */
const MAX_LENGTH = 65_536;

/**
 * Why a profile file is too large to be used, as one sentence; `undefined` when it is not. A schema is turned into
 * code before it is used, and the code of a hostile one would fill the memory.
 */
export function excess(length: number, root: YamlNode | undefined): string | undefined {
  if (length > MAX_LENGTH)
    return `A profile may have ${MAX_LENGTH} characters and this file has ${length}; split it up.`;
  let values = 0;
  let deepest = 0;
  const visit = (node: YamlNode | undefined, depth: number): void => {
    const here = resolve(node);
    values++;
    deepest = Math.max(deepest, depth);
    if (values > MAX_VALUES || depth > MAX_DEPTH) return;
    if (here?.kind === 'seq') for (const item of here.items) visit(item, depth + 1);
    if (here?.kind === 'map') for (const { value } of here.entries) visit(value, depth + 1);
  };
  visit(root, 0);
  if (deepest > MAX_DEPTH)
    return `A profile may be nested ${MAX_DEPTH} levels deep and this one goes deeper; flatten its schema.`;
  return values > MAX_VALUES
    ? `A profile may have ${MAX_VALUES} values and this one has more; leave out what no file needs.`
    : undefined;
}
