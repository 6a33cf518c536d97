import { findFrontmatter } from '../../../document/frontmatter.ts';
import { parseMarkdown } from '../../../document/markdown/parse.ts';
import type { HoverScene } from '../../../feature.ts';
import { code, escaped, prose } from '../../../markdown.ts';
import { listed, shortened } from '../../../words.ts';
import type { Definition } from '../../../workspace.ts';
import type { SkillFacts, SkillSummary } from '../../facts.ts';
import type { SkillDocument } from '../../model.ts';
import { builtInProfiles } from '../../profiles/index.ts';
import { kindsOf, type NameUse, namesUsed, nearestName } from '../../rules/agent-names.ts';
import { type HoverKind, holds, hoverOf } from './kind.ts';
import { placeLink } from './place-link.ts';

/** More files of one name than this are counted only. */
const MOST = 3;
/** Characters of a description that are shown. */
const LENGTH = 600;

/** The name of an agent or a skill: the files that define it. */
export const agentOrSkill: HoverKind = (document, offset, scene) => {
  const use = namesUsed(document).find((each) => holds(each.span, offset));
  if (!use) return undefined;
  const found = definitionsOf(use, scene);
  const shown = found.slice(0, MOST).flatMap((each) => cardOf(each, scene));
  if (found.length > MOST) shown.push(`${found.length - MOST} more files define this name.`);
  const title = `${code(use.name)} · ${use.noun}`;
  return hoverOf(use.span, [title, ...(found.length > 0 ? shown : [undefinedName(use, document, scene)])]);
};

/** Of all letter cases when none is written so, since clients do not mind. */
function definitionsOf({ name, noun }: NameUse, scene: HoverScene): Definition[] {
  const exact = kindsOf(noun).flatMap((kind) => scene.definitions(kind, name));
  if (exact.length > 0) return exact;
  const lower = name.toLowerCase();
  return kindsOf(noun).flatMap((kind) =>
    scene
      .names(kind)
      .filter((each) => each.toLowerCase() === lower)
      .flatMap((each) => scene.definitions(kind, each)),
  );
}

function cardOf({ path, name, kind, range, detail, summary }: Definition, scene: HoverScene): string[] {
  const { profile: id } = detail as SkillFacts;
  const profile = builtInProfiles.find((each) => each.id === id)?.title ?? id;
  const title = titleOf(scene.text(path));
  const { description } = summary as SkillSummary;
  const facts = [title && title !== name ? `**${escaped(title)}**` : '', `${kind} · ${escaped(profile)}`];
  return [
    facts.filter(Boolean).join(' · '),
    description ? prose(shortened(description, LENGTH)) : 'It has no description.',
    placeLink(scene, path, range.start.line),
  ];
}

function titleOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const outline = parseMarkdown(text, findFrontmatter(text).bodyStart);
  return outline.headings.find((heading) => heading.level === 1)?.text;
}

function undefinedName(use: NameUse, document: SkillDocument, scene: HoverScene): string {
  const lower = use.name.toLowerCase();
  const owners = document.clients.filter(
    (client) => use.noun === 'agent' && client.agents?.some((each) => each.toLowerCase() === lower),
  );
  if (owners.length > 0) return `${listed(owners.map((client) => client.title))} brings it along.`;
  const near = nearestName(use, document, scene);
  return `No file of this workspace defines it${near ? `; the nearest name is ${code(near)}` : ''}.`;
}
