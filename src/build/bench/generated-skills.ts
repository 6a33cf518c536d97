import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scratchFolder } from '../paths.ts';
import { random } from '../random.ts';

const tables = ['orders', 'customers', 'payments', 'shipments', 'refunds', 'sessions', 'invoices', 'products'];
const verbs = ['Reload', 'Compare', 'Count', 'Archive', 'Check', 'Publish', 'Repair', 'Describe'];
const syllables = 'ba ce di fo gu ha ki lo mu na pe ri so ta ve wi xo yu za'.split(' ');
const reasons = [
  'because the source delivers some days late',
  'so that no row is counted twice',
  'before the hourly load writes the same partition',
  'and write down every total that differs',
  'unless the team that owns the table says otherwise',
];

/**
 * Writes a folder of skills that look like those people write: about 8 KB each, with a frontmatter, headings, lists,
 * tables, fences and links. The same count gives the same files. Gives its path.
 */
export function generatedSkills(count: number): string {
  const folder = scratchFolder('skills');
  const next = random(2026);
  for (let index = 0; index < count; index++) {
    const skill = join(folder, 'skills', nameOf(index));
    mkdirSync(skill, { recursive: true });
    writeFileSync(join(skill, 'SKILL.md'), skillText(nameOf(index), 8_000, next));
  }
  return folder;
}

/** The text of a skill of about `length` characters. */
export function skillText(name: string, length: number, next: () => number): string {
  const parts = [
    `---\nname: ${name}\ndescription: ${description(next)}\nlicense: MIT\n` +
      `allowed-tools: Read, Grep, Bash(dbt:*)\nmetadata:\n  owner: data-team\n---\n\n# ${name}\n\n${sentence(next)}\n`,
  ];
  for (let written = 0, chapter = 1; written < length; chapter++) {
    const part = chapterText(chapter, name, next);
    written += part.length;
    parts.push(part);
  }
  return parts.join('\n');
}

function chapterText(chapter: number, name: string, next: () => number): string {
  const table = pick(tables, next);
  return [
    `## ${chapter}. ${pick(verbs, next)} ${table}\n`,
    `${sentence(next)} ${sentence(next)} Begin with [the overview](#${name}) and **keep** [the manual](https://example.org/${table}) open.\n`,
    `1. ${sentence(next)}\n2. ${sentence(next)}\n   - ${sentence(next)}\n3. Run \`dbt test --select ${table}\`.\n`,
    `\`\`\`sql\nSELECT order_date, count(*) AS total\nFROM marts.${table}\nGROUP BY order_date;\n\`\`\`\n`,
    `| column | type | note |\n| --- | --- | --- |\n| ${table}_id | bigint | ${sentence(next)} |\n` +
      `| loaded_at | timestamp | ${sentence(next)} |\n`,
  ].join('\n');
}

function nameOf(index: number): string {
  return `${tables[index % tables.length]}-check-${String(index).padStart(5, '0')}`;
}

/** No two are alike, as in a catalog where each skill has a system and a measure of its own. */
function description(next: () => number): string {
  const name = (): string => Array.from({ length: 3 }, () => pick(syllables, next)).join('');
  const [source, measure, column] = [name(), name(), name()];
  return `${pick(verbs, next)}s ${measure} of ${source} in marts.${name()}. Use when ${column} is late or ${measure} is wrong.`;
}

function sentence(next: () => number): string {
  return `${pick(verbs, next)} the ${pick(tables, next)} of one day, ${pick(reasons, next)}.`;
}

function pick(words: readonly string[], next: () => number): string {
  return words[Math.floor(next() * words.length)] ?? '';
}
