import type { Span } from '../../../document/span.ts';
import { entryOf, stringOf } from '../../../document/yaml/node.ts';
import { code, prose } from '../../../markdown.ts';
import { counted, nearest } from '../../../words.ts';
import type { SkillDocument } from '../../model.ts';
import { variablesOf, variableUses } from '../../rules/variables.ts';
import { skillRunsOf } from '../../skill-runs.ts';
import { type HoverKind, holds, hoverOf } from './kind.ts';
import { placeLink } from './place-link.ts';

/** A variable where it is declared, where a command sets it and where the body uses it. */
export const variable: HoverKind = (document, offset, scene) => {
  const at = nameAt(document, offset);
  if (!at) return undefined;
  const variables = variablesOf(document);
  const declared = variables.find((each) => each.name === at.name);
  const title = code(`{{${at.name}}}`);
  if (!declared) {
    const near = nearest(
      at.name,
      variables.flatMap((each) => each.name ?? []),
    );
    const advice = near ? `; the nearest is ${code(`{{${near}}}`)}` : '';
    return hoverOf(at.span, [`${title} · variable`, `The frontmatter declares no variable of this name${advice}.`]);
  }
  const description = stringOf(entryOf(declared.item, 'description')?.value);
  const line = document.source.lineAt(declared.span.start);
  const uses = variableUses(document).filter((each) => each.name === at.name).length;
  return hoverOf(at.span, [
    `${title} · ${declared.required ? 'required' : 'optional'} variable`,
    description ? prose(description) : 'It has no description.',
    `The caller gives its value. Declared in line ${line + 1} of ${placeLink(scene, document.path, line)}, used ${uses === 0 ? 'nowhere' : counted(uses, 'time')} in the body.`,
  ]);
};

function nameAt(document: SkillDocument, offset: number): { name: string; span: Span } | undefined {
  if (!document.profile.variables) return undefined;
  const declared = variablesOf(document).flatMap(({ name, span }) => (name === undefined ? [] : [{ name, span }]));
  const set = skillRunsOf(document).flatMap((each) => each.variables);
  return [...declared, ...set, ...variableUses(document)].find((each) => holds(each.span, offset));
}
