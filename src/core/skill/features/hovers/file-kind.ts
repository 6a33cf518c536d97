/** What a file is to people, and how a block with its text is labelled for its colours. */
export interface FileKind {
  readonly title: string;
  readonly language: string;
}

const kinds: Readonly<Record<string, FileKind>> = {
  md: { title: 'Markdown', language: 'markdown' },
  mdx: { title: 'Markdown', language: 'markdown' },
  sql: { title: 'SQL', language: 'sql' },
  py: { title: 'Python', language: 'python' },
  sh: { title: 'shell script', language: 'sh' },
  bash: { title: 'shell script', language: 'sh' },
  js: { title: 'JavaScript', language: 'js' },
  mjs: { title: 'JavaScript', language: 'js' },
  ts: { title: 'TypeScript', language: 'ts' },
  yaml: { title: 'YAML', language: 'yaml' },
  yml: { title: 'YAML', language: 'yaml' },
  json: { title: 'JSON', language: 'json' },
  toml: { title: 'TOML', language: 'toml' },
  csv: { title: 'CSV', language: 'csv' },
  txt: { title: 'text', language: 'text' },
};

/** By the ending of a path; any other file is just a file. */
export function fileKind(path: string): FileKind {
  const ending = /\.([A-Za-z0-9]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(kinds, ending) ? (kinds[ending] as FileKind) : { title: 'file', language: 'text' };
}
