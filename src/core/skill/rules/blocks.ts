import { findJsonFault, type JsonFault } from '../../document/json.ts';
import type { Fence } from '../../document/markdown/outline.ts';
import type { YamlNode } from '../../document/yaml/node.ts';
import { parseYaml } from '../../document/yaml/parse.ts';
import type { SkillDocument } from '../model.ts';
import type { BlockSpec } from '../profiles/profile.ts';
import { contentOf, readTags, type TagPair } from './tags.ts';

/** A block of JSON that the profile promises, as far as it is there. */
export interface Block {
  readonly spec: BlockSpec;
  readonly pair: TagPair;
  readonly fence?: Fence;
  readonly fault?: JsonFault;
  /** The value; absent when there is no fence or the text in it is not JSON. */
  readonly root?: YamlNode;
}

/** Longest block that is read, in characters: it is an example of a form, not a store of data. */
const MAX_LENGTH = 65_536;

const known = new WeakMap<SkillDocument, readonly Block[]>();

/** The blocks of JSON between the tags that the profile names; those too long to be read are left out. */
export function blocksOf(document: SkillDocument): readonly Block[] {
  const blocks = known.get(document) ?? findBlocks(document);
  known.set(document, blocks);
  return blocks;
}

function findBlocks(document: SkillDocument): Block[] {
  const specs = document.profile.blocks ?? [];
  if (specs.length === 0) return [];
  const { pairs } = readTags(document);
  return specs.flatMap((spec) =>
    pairs.filter((pair) => pair.name === spec.tag).flatMap((pair) => read(document, spec, pair) ?? []),
  );
}

function read(document: SkillDocument, spec: BlockSpec, pair: TagPair): Block | undefined {
  const place = contentOf(pair);
  const fences = document.outline.fences.filter((each) => place.start <= each.span.start && each.span.end <= place.end);
  const looksLikeJson = (each: Fence): boolean =>
    /^\s*\{/.test(document.text.slice(each.content.start, each.content.end));
  const fence = fences.find((each) => /^json/.test(each.language)) ?? fences.find(looksLikeJson);
  if (!fence) return { spec, pair };
  if (fence.content.end - fence.content.start > MAX_LENGTH) return undefined;
  const fault = findJsonFault(document.text, fence.content);
  if (fault) return { spec, pair, fence, fault };
  // JSON is YAML, so that the same reader gives the tree with its places.
  const { root } = parseYaml(document.text, fence.content);
  return { spec, pair, fence, ...(root ? { root } : {}) };
}
