import type { Editing } from '../language.ts';
import { catalogOf } from './catalog.ts';
import { copyOf } from './create/copy.ts';
import { templatesOf } from './create/index.ts';
import { chooseProfile } from './detect.ts';
import { features } from './features/index.ts';
import type { SkillContext } from './index.ts';
import { readHead, type SkillDocument } from './model.ts';

/** What people who write skills and agents are offered. */
export function skillEditing({ profiles, chosen, parse, lineage }: SkillContext): Editing<SkillDocument> {
  return {
    features,
    catalog: (source) =>
      catalogOf(source, (path) => {
        const language = source.languageOf(path);
        if (language === 'skill') return profiles.find((profile) => profile.id === source.profileOf(path));
        return language === '' ? chooseProfile(path, readHead(''), profiles, chosen) : undefined;
      }),
    templates: () =>
      templatesOf(profiles, {
        parse,
        lineage,
        globs: ({ id }) => Object.entries(chosen).flatMap(([glob, each]) => (each === id ? [glob] : [])),
      }),
    templateLike: copyOf,
  };
}
