/** A language that a block of code can be told to be in with certainty. */
export interface FenceLanguage {
  readonly label: string;
  readonly title: string;
}

interface Known extends FenceLanguage {
  /** Labels that such a block may have. Every label that no language lists is left alone. */
  readonly labels: readonly string[];
  /** True only when the content can be nothing else. `lines` are those that are neither empty nor a comment. */
  is(content: string, lines: readonly string[]): boolean;
}

const STATEMENT =
  /^(?:select\s[\s\S]+?\sfrom\s|insert\s+(?:into|overwrite)\s|delete\s+from\s|update\s+[\w."`]+\s+set\s|merge\s+into\s|truncate\s+table\s|(?:create|alter|drop)\s+(?:or\s+replace\s+)?(?:(?:temp|temporary|external|materialized|unique)\s+)*(?:table|view|schema|database|index)\s|with\s+[\w"]+\s+as\s*\()/i;

/** Lines that no SQL has: a definition, an import, a call of print, an assignment of the script languages. */
const SCRIPT =
  /^(?:def |class |import |from \w+ import |print\(|const |let |var |function |export |return\b|\w+\s*=\s*\w+[.(])/;

/** A line that is a command of a tool data teams use, and nothing that another language could mean by it. */
const COMMAND =
  /^(?:\$ )?(?:dbt (?:run|test|build|seed|snapshot|compile|deps|debug|source|docs|clean|retry|ls|parse|run-operation)\b|pip3? install\b|uv (?:sync|run|pip|add)\b|git (?:clone|checkout|add|commit|push|pull|status|log|diff)\b|docker (?:run|build|compose|exec|pull)\b|airflow (?:dags|tasks|db|connections)\b|sqlfluff (?:lint|fix)\b|npm (?:ci|run|install|test)\b|sudo )/;

const languages: readonly Known[] = [
  {
    label: 'sql',
    title: 'SQL',
    labels: ['sql'],
    is: (_, lines) =>
      STATEMENT.test(lines.slice(0, 40).join('\n')) &&
      !lines.some((line) => SCRIPT.test(line.trim()) || / -> /.test(line)),
  },
  {
    label: 'python',
    title: 'Python',
    labels: ['python', 'py', 'python3'],
    is: (content, lines) => {
      const first = lines[0] ?? '';
      if (/^#!.*\bpython/.test(content)) return true;
      return (
        /^from [\w.]+ import [\w*]/.test(first) ||
        (/^(?:async )?def \w+\([^)]*\)(?: -> [^:]+)?:\s*$/.test(first) && /^\s+\S/.test(lines[1] ?? ''))
      );
    },
  },
  {
    label: 'bash',
    title: 'a shell script',
    labels: ['bash', 'sh', 'shell', 'zsh'],
    is: (content, lines) =>
      /^#!.*\b(?:ba|z|da|k)?sh\b/.test(content) || (lines.length > 0 && lines.every((line) => COMMAND.test(line))),
  },
  {
    label: 'json',
    title: 'JSON',
    labels: ['json', 'jsonc', 'json5'],
    is: (content) => /^\s*\{\s*"/.test(content) && isJson(content),
  },
  { label: 'html', title: 'HTML', labels: ['html'], is: (content) => /^\s*<!doctype html\b/i.test(content) },
  { label: 'xml', title: 'XML', labels: ['xml', 'svg'], is: (content) => /^\s*<\?xml\s/.test(content) },
];

/** What a language also is: JSON is YAML, and a value of Python and JavaScript. */
const alsoFits: Readonly<Record<string, readonly string[]>> = {
  json: ['yaml', 'yml', 'python', 'py', 'javascript', 'js', 'typescript', 'ts'],
  html: ['xml'],
};

/** Labels of languages that a block can be checked against: those above and some whose code never looks like theirs. */
const checked = new Set([
  ...languages.flatMap((each) => each.labels),
  'yaml',
  'yml',
  'javascript',
  'js',
  'typescript',
  'ts',
  'java',
  'go',
  'rust',
  'toml',
]);

/** The language a block is in, when that is certain and its label says another one; `undefined` in every other case. */
export function languageOf(label: string, content: string): FenceLanguage | undefined {
  // Templates and placeholders make a text of any language out of a block.
  if (!checked.has(label) || content.length > 20_000) return undefined;
  const lines = content.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '' && !/^\s*(?:#|--|\/\/)/.test(line));
  const actual = languages.find((each) => each.is(content, lines));
  if (!actual || actual.labels.includes(label) || alsoFits[actual.label]?.includes(label)) return undefined;
  return actual;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
