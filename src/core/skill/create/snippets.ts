import { draftSnippet, type Fill, readDraft } from '../../draft.ts';
import type { FileRole } from '../clients/client.ts';
import { builtInProfiles } from '../profiles/index.ts';
import type { Profile } from '../profiles/profile.ts';
import { bodies } from './bodies/index.ts';
import { isTextList, sampleOf, splitList } from './fields.ts';
import { titleFor } from './names.ts';
import { pieces } from './pieces.ts';

/** A snippet for editors that read those of VS Code. */
export interface Snippet {
  readonly prefix: string;
  readonly title: string;
  readonly description: string;
  readonly body: string;
  /** The role of the files it is for; every role when absent. */
  readonly role?: FileRole;
  /** True when it is a file of its own. */
  readonly isFile: boolean;
}

/** What a whole file of each built-in profile begins as, and the parts that many files have. */
export function snippets(): Snippet[] {
  const files = builtInProfiles.map((profile): Snippet => {
    const draft = readDraft(bodies[profile.id] as string);
    return {
      prefix: `gw-${profile.id}`,
      title: profile.title,
      description: profile.summary,
      body: draftSnippet(draft, (key) => fillOf(profile, key)),
      role: profile.role,
      isFile: true,
    };
  });
  const parts = pieces.map(({ id, title, summary, draft }): Snippet => {
    const body = draftSnippet(readDraft(draft), (key) => ({ value: key, isStop: true }));
    return { prefix: `gw-${id}`, title, description: summary, body, isFile: false };
  });
  return [...files, ...parts];
}

function fillOf(profile: Profile, key: string): Fill {
  const sample = sampleOf(profile, key);
  switch (key) {
    case ':title':
      return { value: titleFor(profile, sampleOf(profile, 'name')), isStop: true };
    case ':today':
      return { value: '', expression: '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE' };
    case ':references':
      return { value: '' };
    case 'name':
      return { value: sample, isStop: true, expression: nameOfFile(profile) };
    default:
      return isTextList(profile.schema.properties?.[key])
        ? { value: splitList(sample) }
        : { value: sample, isStop: true };
  }
}

/** A name is that of the directory or of the file, which the editor knows. */
function nameOfFile(profile: Profile): string {
  const file = '\x24{TM_FILENAME_BASE/\\..*$//}';
  if (profile.schema.properties?.name?.pattern) return `data.${file}`;
  return profile.role === 'skill' ? '\x24{TM_DIRECTORY/^.*[\\/\\\\]//}' : file;
}
