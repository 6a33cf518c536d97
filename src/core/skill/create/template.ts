import type { NewFileRequest, NewFiles, Obstacle, PartChoice, Template } from '../../create.ts';
import type { Document } from '../../document/document.ts';
import { type Draft, draftSnippet, draftText, type Fill } from '../../draft.ts';
import { pathAt } from '../../file-name.ts';
import type { JsonSchema } from '../../schema/schema.ts';
import { SkillDocument } from '../model.ts';
import type { Profile } from '../profiles/profile.ts';
import { limitsOf } from '../rules/limits.ts';
import { fieldsOf, isTextList, sampleOf, splitList } from './fields.ts';
import { markdown, stemFor, titleFor } from './names.ts';
import { placesFor } from './places.ts';
import { type ReferenceText, references } from './references/index.ts';

/** What the templates of a workspace are made with. */
export interface Kitchen {
  /** Reads a text at a path as the language does. */
  parse(path: string, text: string): SkillDocument | undefined;
  /** Ids of a profile and of those it extends. */
  lineage(profile: Profile): readonly string[];
  /** Globs of the settings that give files this profile. */
  globs(profile: Profile): readonly string[];
}

/** How new files of a profile are made. */
export function templateOf(profile: Profile, draft: Draft, kitchen: Kitchen): Template {
  const fields = fieldsOf(profile);
  const offered = draft.some((piece) => piece.kind === 'slot' && piece.key === ':references') ? references : [];
  const isRead = (document: Document): boolean => document.profiles[0] === profile.id;
  const make = (request: NewFileRequest): NewFiles | Obstacle => {
    const answerTo = (key: string): string =>
      request.answers[key] ?? fields.find((field) => field.key === key)?.initial ?? '';
    const name = answerTo('name');
    const found = stemFor(profile, name);
    if ('problem' in found) return { key: 'name', problem: found.problem };
    const empty = fields.find(({ key }) => request.answers[key]?.trim() === '');
    if (empty) return { key: empty.key, problem: `'${empty.title}' is needed. ${empty.prompt}` };
    const path = pathAt(request.place, found.stem, markdown);
    if (path === undefined) return { problem: `'${request.place}' is no place in the workspace; choose another one.` };
    const chosen = offered.filter((each) => request.parts.includes(each.id));
    const fill = (key: string): Fill => {
      if (key === ':title') return { value: titleFor(profile, name) };
      if (key === ':today') return { value: request.today };
      if (key === ':references') return { value: referenceSection(chosen) };
      return filled(answerTo(key) || sampleOf(profile, key), profile.schema.properties?.[key]);
    };
    const directory = path.slice(0, path.lastIndexOf('/') + 1);
    return {
      main: { path, text: draftText(draft, fill) },
      snippet: draftSnippet(draft, fill),
      others: chosen.map(({ id, text }) => ({ path: `${directory}references/${id}.md`, text })),
    };
  };
  return {
    id: profile.id,
    title: profile.title,
    summary: profile.summary,
    fields,
    parts: offered.map(({ id, title, when }) => ({ id, title, summary: `references/${id}.md, ${when}` })),
    choice: referenceChoice,
    places(surroundings, below) {
      const places = placesFor(profile, kitchen.lineage(profile), kitchen.globs(profile), surroundings, below);
      const answers = { name: sampleOf(profile, 'name') };
      return places.filter((place) => {
        const made = make({ place, answers, parts: [], today: '2000-01-01' });
        const document = 'problem' in made ? undefined : kitchen.parse(made.main.path, made.main.text);
        return document !== undefined && isRead(document);
      });
    },
    make,
    isRead,
    spanOf: (document, key) => entrySpan(document, key),
    limitOf,
  };
}

const referenceChoice: PartChoice = {
  title: 'References',
  prompt: 'Which references come along? The skill links to those that are checked',
};

/** Where the answer to a question stands in the frontmatter. */
export function entrySpan(document: Document, key: string) {
  const entry = document instanceof SkillDocument ? document.entry(key) : undefined;
  return entry && { start: entry.key.span.start, end: Math.max(entry.key.span.end, entry.value.span.end) };
}

/** How many characters of a key the strictest client of a file takes. */
export function limitOf(document: Document, key: string): number | undefined {
  if (!(document instanceof SkillDocument) || (key !== 'name' && key !== 'description')) return undefined;
  const limits = limitsOf(document, key).map(({ limit }) => limit.max);
  return limits.length > 0 ? Math.min(...limits) : undefined;
}

/** The section that names the references; begins and ends with a line break. Empty when there are none. */
export function referenceSection(chosen: readonly ReferenceText[]): string {
  if (chosen.length === 0) return '';
  const lines = chosen.map(({ id, title, when }) => `- [${title}](references/${id}.md): read it ${when}`);
  return `\n## References\n\n${lines.join('\n')}\n`;
}

function filled(answer: string, schema: JsonSchema | undefined): Fill {
  if (isTextList(schema)) return { value: splitList(answer) };
  const types = schema?.type === undefined ? [] : [schema.type].flat();
  const isNumber = /^-?\d+(?:\.\d+)?$/.test(answer) && types.some((type) => type === 'number' || type === 'integer');
  const isBoolean = /^(?:true|false)$/.test(answer) && types.includes('boolean');
  return { value: answer, isPlain: (isNumber || isBoolean) && !types.includes('string') };
}
