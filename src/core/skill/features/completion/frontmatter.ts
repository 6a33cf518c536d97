import type { Span } from '../../../document/span.ts';
import { yamlSlotsAt } from '../../../document/yaml/cursor.ts';
import { parseYaml } from '../../../document/yaml/parse.ts';
import type { Completion, Surroundings } from '../../../feature.ts';
import { completeSlots } from '../../../schema/complete.ts';
import type { SkillDocument } from '../../model.ts';
import { aboutKey, frontmatterSchema } from './keys.ts';
import { completeValues } from './values.ts';

/** What can stand in the frontmatter; `undefined` when the offset is not in it. */
export function completeFrontmatter(
  document: SkillDocument,
  offset: number,
  surroundings: Surroundings,
): readonly Completion[] | undefined {
  const region = regionAt(document, offset);
  if (!region) return undefined;
  const { text, frontmatter } = document;
  const root = frontmatter.yaml ? document.yaml.root : parseYaml(text, region).root;
  const slots = yamlSlotsAt(text, region, offset);
  const about = (path: readonly unknown[], key: string) => (path.length === 0 ? aboutKey(document, key) : {});
  const bySchema = completeSlots({ text, region, root, schema: frontmatterSchema(document), about }, slots, offset);
  const byClients = slots
    .filter((slot) => slot.kind === 'value')
    .flatMap((slot) => completeValues({ document, slot, root, offset, surroundings }));
  return distinct([...byClients, ...bySchema]);
}

/** The part of the text that is, or is about to become, the frontmatter around an offset. */
function regionAt({ text, frontmatter }: SkillDocument, offset: number): Span | undefined {
  const { yaml, span } = frontmatter;
  if (!yaml) {
    // The first lines of a file that has nothing but the opening line so far.
    const start = /^\uFEFF?---[ \t]*(?:\r\n|\r|\n)/.exec(text)?.[0].length;
    const isTaken = start === undefined || frontmatter.faults.length > 0 || offset < start;
    return isTaken || /(?:\r\n|\r|\n){2}/.test(text.slice(start, offset))
      ? undefined
      : { start, end: lineEnd(text, offset) };
  }
  if (offset < yaml.start) return undefined;
  if (offset < yaml.end) return yaml;
  // Without a closing line the frontmatter was taken to end with its last key; what is being written belongs to it.
  const isOpen = span.end === yaml.end && /^(?:\s*|[^\r\n#]*)$/.test(text.slice(yaml.end, offset));
  return isOpen ? { start: yaml.start, end: lineEnd(text, offset) } : undefined;
}

function lineEnd(text: string, offset: number): number {
  const length = text.slice(offset).search(/[\r\n]/);
  return length < 0 ? text.length : offset + length;
}

/** A value may be known to a schema and to a client. */
function distinct(completions: readonly Completion[]): Completion[] {
  const byText = new Map<string, Completion>();
  for (const each of completions) {
    const key = `${each.label}\n${each.edit.newText}`;
    if (!byText.has(key)) byText.set(key, each);
  }
  return [...byText.values()];
}
