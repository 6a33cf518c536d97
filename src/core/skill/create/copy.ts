import type { Field, NewFile, NewFileRequest, NewFiles, Obstacle, Template } from '../../create.ts';
import { applyEdits, type TextEdit } from '../../document/edit.ts';
import { toYamlScalar } from '../../document/yaml/quote.ts';
import type { Surroundings } from '../../feature.ts';
import { kebab, pathAt } from '../../file-name.ts';
import { directoryOf } from '../../paths.ts';
import type { Files } from '../../workspace.ts';
import { mentionsIn } from '../features/mentions.ts';
import type { SkillDocument } from '../model.ts';
import { isSkillFile, stemOf } from '../places.ts';
import { fieldsOf } from './fields.ts';
import { markdown, stemFor, titleFor } from './names.ts';
import { entrySpan, limitOf } from './template.ts';

/** Files that are copied along; a directory with more is no skill but something else. */
const MAX_FILES = 200;

/**
 * How a file like another one is made: the same text under another name, beside the original, so that its links lead to
 * what they led to. A skill's own directory comes along as it is on disk.
 */
export function copyOf(document: SkillDocument, surroundings: Surroundings): Template {
  const { profile, path, description } = document;
  const directory = directoryOf(path);
  const place = isSkillFile(path)
    ? join(directoryOf(directory), '<name>/SKILL.md')
    : join(directory, `<name>${path.slice(path.lastIndexOf('/') + 1 + stemOf(path).length)}`);
  const others = isSkillFile(path) && directory !== '' ? filesBelow(directory, path, surroundings) : [];
  const make = (request: NewFileRequest): NewFiles | Obstacle => {
    const name = request.answers.name ?? '';
    const found = stemFor(profile, name);
    if ('problem' in found) return { key: 'name', problem: found.problem };
    if (request.answers.description?.trim() === '') return { key: 'description', problem: 'A description is needed.' };
    if (!others) return { problem: `'${directory}' holds more than ${MAX_FILES} files; copy it by hand.` };
    const target = request.place === place ? pathAt(place, found.stem, markdown) : undefined;
    if (target === undefined) return { problem: `A copy of '${path}' belongs beside it, at '${place}'.` };
    const text = applyEdits(document.text, editsFor(document, surroundings, request.answers)) ?? document.text;
    const below = directoryOf(target);
    const copies = others.map((each): NewFile => ({ path: `${below}${each.slice(directory.length)}`, copyOf: each }));
    return { main: { path: target, text }, others: copies };
  };
  return {
    id: profile.id,
    title: profile.title,
    summary: `A copy of ${path} under another name.`,
    fields: fieldsOf(profile).flatMap((field): Field[] => {
      if (field.key === 'name') return [field];
      return field.key === 'description' && description !== undefined ? [{ ...field, initial: description }] : [];
    }),
    parts: [],
    places: () => [place],
    make,
    isRead: (made) => made.profiles[0] === profile.id,
    spanOf: entrySpan,
    limitOf,
  };
}

/** The edits that give the text its new name, wherever it calls itself by the old one, and its new description. */
function editsFor(
  document: SkillDocument,
  surroundings: Surroundings,
  { name = '', description }: NewFileRequest['answers'],
): TextEdit[] {
  const { profile, outline } = document;
  const old = document.name?.trim() || stemOf(document.path);
  const value = document.value('name');
  const edits: TextEdit[] = value ? [{ span: value.span, newText: toYamlScalar(name) }] : [];
  const described = document.value('description');
  if (described && description !== undefined && description !== document.description) {
    edits.push({
      span: described.span,
      newText: `${toYamlScalar(description)}${lineEnd(document, described.span.end)}`,
    });
  }
  for (const { thing, defines, span } of mentionsIn(document, surroundings)) {
    if (thing.kind === profile.role && thing.name === old && !defines) edits.push({ span, newText: name });
  }
  const title = outline.headings.find((each) => kebab(each.text) === kebab(titleFor(profile, old)));
  const isFree =
    title && edits.every(({ span }) => span.end <= title.textSpan.start || title.textSpan.end <= span.start);
  if (isFree) edits.push({ span: title.textSpan, newText: titleFor(profile, name) });
  return edits;
}

/** The line break that a block of text ends with, which belongs to its span. */
function lineEnd({ text }: SkillDocument, end: number): string {
  return /(?:\r\n|\r|\n)$/.exec(text.slice(Math.max(0, end - 2), end))?.[0] ?? '';
}

/** Every file of a directory but one; nested skills and hidden files stay out. `undefined` when there are too many. */
function filesBelow(directory: string, without: string, files: Files): string[] | undefined {
  const found: string[] = [];
  const waiting = [directory];
  // Directories count too: a link may lead back to one that holds it.
  for (let seen = 0; waiting.length > 0 && seen + found.length <= MAX_FILES; seen++) {
    const at = waiting.pop() as string;
    const names = files.list(at);
    if (at !== directory && names.includes('SKILL.md')) continue;
    for (const name of names) {
      const path = `${at}/${name}`;
      if (path === without || name.startsWith('.') || name === 'node_modules') continue;
      if (files.kind(path) === 'directory') waiting.push(path);
      else found.push(path);
    }
  }
  return waiting.length > 0 || found.length > MAX_FILES ? undefined : found.sort();
}

function join(directory: string, rest: string): string {
  return directory === '' ? rest : `${directory}/${rest}`;
}
