import { entryOf, stringOf } from '../../../document/yaml/node.ts';
import type { Completion } from '../../../feature.ts';
import { prose } from '../../../markdown.ts';
import { type Variable, variablesOf } from '../../rules/variables.ts';
import { type BodyPlace, type Completer, wordSpan } from './place.ts';

/** The declared variables behind `{{`, and `name={{name}}` behind the `--vars` of a command. */
export const completeVariables: Completer = (place) => inBraces(place) ?? inCommand(place);

function inBraces(place: BodyPlace): readonly Completion[] | undefined {
  const { before, after, document } = place;
  const written = /(?<![${])\{\{[ \t]*([\w.-]*)$/.exec(before)?.[1];
  if (written === undefined || !document.profile.variables) return undefined;
  const span = wordSpan(place, written.length, /^[\w.-]*/);
  const behind = /^[ \t]*(\}{0,2})/.exec(after.slice(span.end - place.offset))?.[1] ?? '';
  return offered(document, (name) => ({ span, newText: name + '}}'.slice(behind.length) }));
}

function inCommand(place: BodyPlace): readonly Completion[] | undefined {
  const { document, offset, after, within } = place;
  if (!document.profile.variables || within === 'prose') return undefined;
  const words = /(?:^|\s)--vars?[ \t=\\\n]([\s\S]*)$/.exec(commandBefore(document.text, offset))?.[1];
  const word = /(?:^|[\s=])(["']?)([\w.-]*)$/.exec(words ?? '');
  if (!word || words === undefined || /(?:^|\s)--?(?!vars?\b)\w|[|&;]/.test(words)) return undefined;
  const [, quote = '', written = ''] = word;
  const span = wordSpan(place, written.length, /^[\w.-]*/);
  const rest = after.slice(span.end - offset);
  if (rest.startsWith('=')) return [];
  const assigned = new Set([...`${words} ${rest}`.matchAll(/([\w.-]+)=/g)].map((found) => found[1]));
  const mark = quote || '"';
  return offered(document, (name) => ({
    span,
    newText: `${quote ? '' : mark}${name}={{${name}}}${rest.startsWith(mark) ? '' : mark}`,
  })).filter((each) => !assigned.has(each.label));
}

/** The lines up to an offset of which each but the last goes on behind a backslash. */
function commandBefore(text: string, offset: number): string {
  const lines = text.slice(Math.max(0, offset - 2_000), offset).split(/\r\n|\r|\n/);
  let command = lines.pop() ?? '';
  while (/\\[ \t]*$/.test(lines.at(-1) ?? '')) command = `${lines.pop()}\n${command}`;
  return command;
}

function offered(document: BodyPlace['document'], edit: (name: string) => Completion['edit']): Completion[] {
  return variablesOf(document).flatMap((variable, rank): Completion[] => {
    const { name, required } = variable;
    if (!name) return [];
    const documentation = descriptionOf(variable);
    return [
      {
        label: name,
        kind: 'variable',
        detail: required ? 'required' : 'optional',
        ...(documentation ? { documentation: prose(documentation) } : {}),
        edit: edit(name),
        rank,
      },
    ];
  });
}

function descriptionOf({ item }: Variable): string | undefined {
  return stringOf(entryOf(item, 'description')?.value);
}
