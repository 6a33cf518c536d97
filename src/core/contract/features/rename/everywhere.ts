import { applyEdits, type TextEdit } from '../../../document/edit.ts';
import type { Mention, Preview, Refusal, RenamePlan, RenameScene, Thing } from '../../../feature.ts';
import type { Finding } from '../../../finding.ts';
import { isSame, type PlacedMention } from '../../../mention-index.ts';
import { type Move, movedPath } from '../../../paths.ts';
import { ContractDocument } from '../../document.ts';
import { isLabel } from '../../references-things.ts';

/** What a rename changes. */
export interface Renaming {
  readonly thing: Thing;
  /** What the thing is called then; the same thing for a label, which is called by what it is a label of. */
  readonly after: Thing;
  /** The name that is written now, and the new one. */
  readonly from: string;
  readonly to: string;
  /** The places that are meant, where others have the same name; all when absent. */
  isMeant?(place: PlacedMention): boolean;
  readonly moves?: readonly Move[];
}

/**
 * Puts a new name wherever a thing is named. Refused where another thing has that name, and where the files would not be
 * read as the same thing afterwards, or would have findings that they do not have now.
 */
export function renameEverywhere(renaming: Renaming, scene: RenameScene): RenamePlan | Refusal {
  const { thing, after, to, isMeant = () => true, moves = [] } = renaming;
  const isTaken = !isSame(thing, after) && scene.mentions.places(after).some((each) => each.defines && isMeant(each));
  if (isTaken) return { problem: `There is a ${nounOf(thing)} '${to}' already; choose another name.` };
  const edits = new Map<string, TextEdit[]>();
  for (const path of new Set(scene.mentions.places(thing).map((each) => each.path))) {
    const text = scene.text(path);
    if (text === undefined) return { problem: `${path} cannot be read, so it would keep the old name.` };
    const places = namesIn(scene.mentions.of(path), thing).filter(isMeant);
    const own = places.map(({ span }) => ({
      span,
      newText: inCaseOf(text.slice(span.start, span.end), renaming),
    }));
    if (own.length > 0) edits.set(path, own);
  }
  const plan = { edits, moves };
  return problemOf(plan, renaming, scene) ?? plan;
}

/** The places that say the name of a thing, less those that say another word for it. */
export function namesIn<M extends Mention>(mentions: readonly M[], thing: Thing): M[] {
  const labelled = new Set<number>();
  if (!isLabel(thing)) for (const each of mentions) if (isLabel(each.thing)) labelled.add(each.span.start);
  return mentions.filter((each) => isSame(each.thing, thing) && !labelled.has(each.span.start));
}

/** Queries may write a name in capitals or in small letters only; the new one is written the same way there. */
function inCaseOf(written: string, { from, to }: Renaming): string {
  if (written === from) return to;
  if (written === written.toUpperCase()) return to.toUpperCase();
  return written === written.toLowerCase() ? to.toLowerCase() : to;
}

/** Why the files could not be read as they should after the edits. */
function problemOf(plan: RenamePlan, renaming: Renaming, scene: RenameScene): Refusal | undefined {
  const { edits, moves } = plan;
  const texts = new Map<string, string | undefined>();
  for (const { from, to } of moves) texts.set(from, undefined).set(to, scene.text(from));
  for (const [path, own] of edits) {
    const text = scene.text(path);
    texts.set(movedPath(path, moves), text === undefined ? undefined : applyEdits(text, own));
  }
  const previews = scene.preview(texts);
  for (const [path, own] of edits) {
    const text = scene.text(path);
    const before = text === undefined ? undefined : scene.parse(path, text);
    const now = previews.get(movedPath(path, moves));
    if (before instanceof ContractDocument && before.parts.some(({ yaml }) => yaml.faults.length > 0)) {
      return { problem: `${path} has errors in its YAML; correct them first.` };
    }
    if (!before || !now || !isReadAsMeant(scene.mentions.of(path), now, own.length, renaming)) {
      return {
        problem: `'${renaming.to}' would not be read as this ${nounOf(renaming.thing)} in ${path}; choose another name.`,
      };
    }
    const fresh = newIn(now.findings, scene.check(before));
    if (fresh) return { problem: `With this name ${path} would have a new finding: ${fresh.message}` };
  }
  return undefined;
}

/** True when what was changed, and nothing else, goes by the new name. */
function isReadAsMeant(
  before: readonly Mention[],
  { mentions: now }: Preview,
  changed: number,
  { thing, after }: Renaming,
): boolean {
  const grown = namesIn(now, after).length - namesIn(before, after).length;
  const shrunk = namesIn(before, thing).length - namesIn(now, thing).length;
  // Where a place of another thing is gone, the new name has made it doubtful what it means.
  if (now.length !== before.length) return false;
  return isSame(thing, after) ? grown === 0 : grown === changed && shrunk === changed;
}

/** A finding of a rule that has more of them than before. */
function newIn(now: readonly Finding[], before: readonly Finding[]): Finding | undefined {
  const left = new Map<string, number>();
  for (const { rule } of before) left.set(rule, (left.get(rule) ?? 0) + 1);
  return now.find(({ rule }) => {
    const rest = (left.get(rule) ?? 0) - 1;
    left.set(rule, rest);
    return rest < 0;
  });
}

function nounOf({ kind }: Thing): string {
  return kind.startsWith('dbt-') ? 'table' : kind.replaceAll('-', ' ');
}
