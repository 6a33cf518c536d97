import type { Mention, Refusal, RenamePlan, RenameScene } from '../../../feature.ts';
import type { SkillDocument } from '../../model.ts';
import { renameFile } from './file.ts';
import { renameHeading } from './heading.ts';
import { renameName } from './name.ts';
import { replaceEverywhere } from './replace.ts';

/** What changes when the thing of a mention gets another name, or why it cannot have it. */
export function rename(
  document: SkillDocument,
  mention: Mention,
  newName: string,
  scene: RenameScene,
): RenamePlan | Refusal {
  const { thing } = mention;
  switch (thing.kind) {
    case 'variable':
      return form(newName, /^[A-Za-z_][\w.-]*$/, 'letters, digits and `_`') ?? renameVariable(mention, newName, scene);
    case 'tag':
      return (
        form(newName, /^[A-Za-z][\w-]*$/, 'letters, digits, `_` and `-`') ?? replaceEverywhere(thing, newName, scene)
      );
    case 'heading':
      return renameHeading(mention, newName, scene);
    case 'file':
      return renameFile(document, mention, newName, scene);
    case 'level':
      return { problem: 'Levels are numbered in their order; move the section to give it another number.' };
    default:
      return renameName(document, mention, newName, scene);
  }
}

function renameVariable({ thing }: Mention, newName: string, scene: RenameScene): RenamePlan | Refusal {
  const isTaken = scene.mentions.places({ ...thing, name: newName }).some((each) => each.defines);
  return isTaken
    ? { problem: `There is a variable '${newName}' already; choose another name.` }
    : replaceEverywhere(thing, newName, scene);
}

function form(name: string, pattern: RegExp, words: string): Refusal | undefined {
  return pattern.test(name) ? undefined : { problem: `'${name}' is no name here; use ${words}.` };
}
