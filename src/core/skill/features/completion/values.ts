import type { Span } from '../../../document/span.ts';
import type { YamlNode } from '../../../document/yaml/node.ts';
import { toYamlScalar } from '../../../document/yaml/quote.ts';
import type { YamlSlot } from '../../../document/yaml/slots.ts';
import type { Completion, Surroundings } from '../../../feature.ts';
import { prose } from '../../../markdown.ts';
import { takenItems } from '../../../schema/complete.ts';
import { type Offer, offerValue } from '../../../schema/offer.ts';
import { schemaAt } from '../../../schema/schema-at.ts';
import type { SkillDocument } from '../../model.ts';
import { patternOf } from '../../profiles/pattern.ts';
import { nounAt } from '../../rules/agent-names.ts';
import { nameFor } from '../../rules/names.ts';
import { split } from '../../rules/tool-items.ts';
import { currentTools, toolReader } from '../../rules/tool-lists.ts';
import { namesOf } from './names.ts';

/** Where a value of the frontmatter is being written. */
export interface ValuePlace {
  readonly document: SkillDocument;
  readonly slot: YamlSlot;
  /** The frontmatter's tree. */
  readonly root: YamlNode | undefined;
  readonly offset: number;
  readonly surroundings: Surroundings;
}

/** The values that no schema lists: tools, models, names of others, the name of the file itself. */
export function completeValues(place: ValuePlace): Completion[] {
  const { document, slot, surroundings } = place;
  const [key] = slot.path;
  const noun = nounAt(document, slot.path);
  if (noun) return inList(place, namesOf(document, noun, surroundings), false);
  const tools = toolReader(document, String(key));
  if (tools && isToolList(document, slot.path)) return completeTools(place, tools);
  if (key === 'model' && slot.path.length < 3) return modelsOf(document).map((each) => offerValue(slot, each));
  return key === 'name' && slot.path.length === 1 ? ownName(document).map((each) => offerValue(slot, each)) : [];
}

/** A list of tools, or that of one mode of an expert agent; `default_mode` names a mode. */
function isToolList(document: SkillDocument, path: YamlSlot['path']): boolean {
  if (schemaAt(document.profile.schema, path)?.type === 'object') return false;
  const modes = path.slice(1).filter((step) => typeof step === 'string');
  return modes.length < 2 && modes[0] !== 'default_mode';
}

function completeTools(
  place: ValuePlace,
  { client, atSpaces }: NonNullable<ReturnType<typeof toolReader>>,
): Completion[] {
  const { document, slot, offset, surroundings } = place;
  // Behind `Agent(` the agents stand that may be called.
  const call = /\b(?:Agent|Task)\(([^()\r\n]*)$/.exec(document.text.slice(slot.span.start, offset));
  if (call && client.tools?.Agent) {
    const end = offset + (/^[^()\r\n]*/.exec(document.text.slice(offset, slot.span.end))?.[0].length ?? 0);
    const span = { start: offset - (call[1] as string).length, end };
    return inPiece(place, span, namesOf(document, 'agent', surroundings), false);
  }
  const offers = currentTools(client).map(
    (value): Offer => ({ value, detail: client.title, documentation: prose(client.tools?.[value]?.description ?? '') }),
  );
  return inList(place, offers, atSpaces);
}

/** What can be an item of a list; a text at the place of the list holds them with commas between. */
function inList(place: ValuePlace, offers: readonly Offer[], atSpaces: boolean): Completion[] {
  const { slot, root, offset } = place;
  if (typeof slot.path.at(-1) !== 'number') return inPiece(place, slot.span, offers, atSpaces);
  const taken = takenItems(root, slot, offset);
  return offers.filter((each) => !taken.has(each.value)).map((each) => offerValue(slot, each));
}

/** What can stand between two commas of a text. */
function inPiece(place: ValuePlace, whole: Span, offers: readonly Offer[], atSpaces: boolean): Completion[] {
  const { document, slot, offset } = place;
  const items = split(document.text, whole, atSpaces);
  const here = items.find(({ span }) => span.start <= offset && offset <= span.end);
  // In front of another item a new one would need a comma.
  if (!here && /^[ \t]*[^\s,]/.test(document.text.slice(offset, whole.end))) return [];
  const span = here?.span ?? { start: offset, end: offset };
  const isWhole = span.start === slot.span.start && span.end === slot.span.end;
  const taken = new Set(items.filter((item) => item !== here).map((item) => item.text));
  return offers
    .filter(({ value }) => !taken.has(String(value)) && (isWhole || slot.quote || isPlain(String(value))))
    .map((offer) => offerValue(isWhole ? slot : { ...slot, span, before: items.length > 0 ? '' : slot.before }, offer));
}

/** True for a text that needs no quotes, so that it can stand in the midst of another one. */
function isPlain(text: string): boolean {
  return toYamlScalar(text) === text;
}

function modelsOf(document: SkillDocument): Offer[] {
  return document.clients
    .filter((client) => client.keys[document.profile.role]?.model)
    .flatMap((client) => (client.models ?? []).map((value, rank) => ({ value, detail: client.title, rank })));
}

/** The name that the place of the file suggests, when the profile allows it. */
function ownName(document: SkillDocument): Offer[] {
  const value = nameFor(document);
  const pattern = document.profile.schema.properties?.name?.pattern;
  return pattern && !patternOf(document.profile, pattern, '').test(value)
    ? []
    : [{ value, detail: 'from the path of the file' }];
}
