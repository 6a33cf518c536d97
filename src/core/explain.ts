import { SourceText } from './document/text.ts';
import { fenced } from './markdown.ts';
import { unmark } from './marks.ts';
import type { Example, RuleText } from './rule.ts';
import { listed } from './words.ts';

/** What a page says of a rule; rules of a language may be for some profiles only. */
export type ExplainedRule = RuleText & { readonly profiles?: readonly string[] };

/** The page of a rule as Markdown: the same for `gatewright explain`, the editor and `media/rules`. */
export function explainRule(rule: ExplainedRule): string {
  const sections = [
    `# ${rule.id}`,
    rule.summary,
    facts(rule),
    `## Why\n\n${rule.why}`,
    `## What to do\n\n${rule.remedy}`,
    ...examples(rule),
    `## Settings\n\n${settings(rule)}`,
    ...suppression(rule),
  ];
  return `${sections.join('\n\n')}\n`;
}

/** One page with a line for every rule, grouped by kind; links lead to pages beside it. */
export function ruleIndex(rules: readonly RuleText[]): string {
  const kinds = [...new Set(rules.map((rule) => kindOf(rule)))].sort();
  const tables = kinds.map((kind) => {
    const rows = rules
      .filter((rule) => kindOf(rule) === kind)
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((rule) => `| [${rule.id}](${rule.id}.md) | ${rule.severity} | ${rule.summary.replaceAll('|', '\\|')} |`);
    return `## ${kind}\n\n| rule | severity | what it finds |\n| --- | --- | --- |\n${rows.join('\n')}`;
  });
  return `# Rules\n\n${tables.join('\n\n')}\n`;
}

function kindOf(rule: RuleText): string {
  return rule.id.split('/', 1)[0] as string;
}

function facts(rule: ExplainedRule): string {
  const severity = rule.severity === 'off' ? 'Off unless the settings turn it on.' : `Severity: ${rule.severity}.`;
  // The rules on profile files are for those files, as their name says.
  const names = (rule.profiles ?? []).filter((name) => name !== kindOf(rule)).map((name) => `\`${name}\``);
  const profiles =
    names.length > 0 ? ` Only for files of the ${names.length === 1 ? 'profile' : 'profiles'} ${listed(names)}.` : '';
  return `${severity}${profiles}${rule.fixed === undefined ? '' : ' It has a fix.'}`;
}

function examples(rule: RuleText): string[] {
  // A fault of the program or of the disk cannot be shown in a text.
  if (rule.bad === '') return [];
  const fixed = rule.fixed !== undefined && rule.fixed !== rule.good;
  return [
    `## Example\n\nThis is reported, where the carets are:\n\n${shown(rule, rule.bad)}`,
    ...(fixed ? [`The fix makes this of it:\n\n${shown(rule, rule.fixed as string)}`] : []),
    `This is right:\n\n${shown(rule, rule.good)}`,
  ];
}

function shown(rule: RuleText, example: Example): string {
  if (typeof example === 'string') return exampleBlock(example, rule.examplePath ?? '');
  return Object.entries(example)
    .map(([path, text]) => `\`${path}\`\n\n${exampleBlock(text, path)}`)
    .join('\n\n');
}

function exampleBlock(marked: string, path: string): string {
  return fenced(withCarets(marked).replace(/\n$/, ''), languageOf(path));
}

function languageOf(path: string): string {
  if (/\.ya?ml$/.test(path)) return 'yaml';
  return /\.mdx?$/.test(path) ? 'markdown' : 'text';
}

/** The example without its marks, with a line of carets below each line that holds one. */
function withCarets(marked: string): string {
  const { text, spans } = unmark(marked);
  const source = new SourceText(text);
  const lines = source.lineStarts.flatMap((_, number) => {
    const line = source.lineSpan(number);
    const isMarked = (at: number): boolean =>
      spans.some(({ start, end }) => start <= at && (at < end || (at === start && start === end)));
    let above = '';
    let below = '';
    for (let at = line.start; at <= line.end; at++) {
      const unit = at === line.end ? '' : (text[at] as string);
      const visible = isInvisible(unit)
        ? `<U+${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`
        : unit;
      above += visible;
      if (isMarked(at)) below += '^'.repeat(Math.max(1, visible.length));
      else below += unit === '\t' ? unit : ' '.repeat(visible.length);
    }
    return below.includes('^') ? [above, below.trimEnd()] : [above];
  });
  return lines.join('\n');
}

/** Format characters such as a zero-width space or a byte order mark. */
function isInvisible(unit: string): boolean {
  return /\p{Cf}/u.test(unit);
}

function settings(rule: RuleText): string {
  const severity = rule.severity === 'off' ? 'warning' : 'off';
  const file = `\`\`\`yaml\n# .gatewright/config.yaml\nrules:\n  ${rule.id}: ${severity}\n\`\`\``;
  const editor = `\`"gatewright.rules": { "${rule.id}": "${severity}" }\``;
  return `Any severity (off, error, warning, info, hint), for everyone who works in the workspace:\n\n${file}\n\nIn the settings of your editor: ${editor}. The file is the stronger one.`;
}

function suppression(rule: RuleText): string[] {
  if (kindOf(rule) === 'gatewright') return [];
  const comment = (scope: string): string => `gatewright-disable${scope} ${rule.id} -- why this is right here`;
  const markdown =
    rule.examplePath && languageOf(rule.examplePath) === 'yaml' ? [] : [`<!-- ${comment('-next-line')} -->`];
  const lines = [`# ${comment('-next-line')}`, ...markdown];
  const where = markdown.length > 0 ? 'above the line, in the frontmatter or in the body' : 'above the line';
  return [
    `## Exceptions\n\nA comment ${where}:\n\n\`\`\`text\n${lines.join('\n')}\n\`\`\`\n\nFor the whole file write \`gatewright-disable\` in its first comment.`,
  ];
}
