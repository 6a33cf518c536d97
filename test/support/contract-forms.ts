import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../fixtures/contract/form/', import.meta.url);

const head = `apiVersion: v3.1.0
kind: DataContract
id: orders
version: 1.2.0
status: active
`;

/** A contract whose form is wrong. */
export interface FormFixture {
  /** The file it stands in. */
  readonly file: string;
  readonly title: string;
  /** Rule and message of each mistake, in the order of the text. */
  readonly expected: readonly string[];
  /** With marks around what is reported. */
  readonly marked: string;
}

/** The files of the contracts whose form is wrong. */
export const formFiles: readonly string[] = readdirSync(folder).sort();

/**
 * The contracts of a file, with `---` between them: a comment that says what is wrong, one with rule and message for
 * each mistake, and the text, which may leave out what every contract begins with.
 */
export function formFixtures(file: string): FormFixture[] {
  const documents = readFileSync(new URL(file, folder), 'utf8').split(/---\n/);
  return documents.map((document) => {
    const lines = document.split('\n');
    const isExpected = (line: string): boolean => /^# contract\/[a-z-]+: /.test(line);
    const title = lines.find((line) => line.startsWith('# ') && !isExpected(line))?.slice(2) ?? '';
    const text = lines.filter((line) => !line.startsWith('# ')).join('\n');
    const expected = lines.filter(isExpected).map((line) => line.slice(2));
    return { file, title, expected, marked: /^«?apiVersion/m.test(text) ? text : head + text };
  });
}
