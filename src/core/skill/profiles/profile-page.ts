import { listed } from '../../words.ts';
import { clients } from '../clients/index.ts';
import type { Profile } from './profile.ts';

/** The page about profiles as Markdown: how a file gets one, and what each of them asks for. */
export function profilePage(profiles: readonly Profile[]): string {
  return `${[intro, ...profiles.map(section)].join('\n\n')}\n`;
}

const intro = `# Profiles

A profile is a family of skill or agent files: which files belong to it, which keys their frontmatter has, and which sections their body owes. Each file has one. What decides, in this order: an entry in the setting \`gatewright.profiles\`, keys that only one family has, the place of the file, the shape of its frontmatter, marks of its body. The status bar names the profile of the file that is shown, and a click on it changes it.

Your own profiles stand in \`.gatewright/profiles/NAME.yaml\`. One that \`extends\` another states only what differs.`;

function section(profile: Profile): string {
  const { title, id, summary, schema, sections = [], tags } = profile;
  const parts = [`## ${title}`, `\`${id}\`: ${summary}`, recognised(profile), readers(profile)];
  const keys = Object.entries(schema.properties ?? {}).map(([key, { description = '' }]) => {
    const must = schema.required?.includes(key) ? 'required' : '';
    return `| \`${key}\` | ${must} | ${description.replaceAll('|', '\\|')} |`;
  });
  if (keys.length > 0) parts.push(`| key | | what it says |\n| --- | --- | --- |\n${keys.join('\n')}`);
  if (sections.length > 0)
    parts.push(`Sections:\n\n${sections.map((each) => `- **${each.title}**: ${each.purpose}`).join('\n')}`);
  if (tags)
    parts.push(
      `Tags: ${listed(tags.required.map((tag) => `\`<${tag}>\``))} must be there; ${listed(tags.known.map((tag) => `\`<${tag}>\``))} may.`,
    );
  return parts.filter(Boolean).join('\n\n');
}

function recognised({ claims, extends: parent }: Profile): string {
  const code = (texts: readonly string[]) => texts.map((text) => `\`${text}\``);
  const ways = [
    ...(claims.files ? [`its place: ${listed(code(claims.files), 'or')}`] : []),
    ...(claims.habit ? [`its place, when it has a frontmatter: ${listed(code(claims.habit), 'or')}`] : []),
    ...(claims.keys
      ? [
          `its keys: ${listed(
            claims.keys.map((set) => code(set).join(' + ')),
            'or',
          )}`,
        ]
      : []),
    ...(claims.shape
      ? [
          `its keys, where nothing else tells: ${listed(
            claims.shape.map((set) => code(set).join(' + ')),
            'or',
          )}`,
        ]
      : []),
    ...(claims.body?.headings ? ['its headings'] : []),
    ...(claims.body?.tags
      ? [`its tags, ${claims.body.tags.atLeast} or more of ${listed(code(claims.body.tags.of))}`]
      : []),
  ];
  const of = parent ? ` It extends \`${parent}\`.` : '';
  return ways.length > 0 ? `A file is recognised by ${ways.join('; ')}.${of}` : of.trim();
}

function readers(profile: Profile): string {
  const titles = clients.filter(({ id }) => profile.clients.includes(id)).map(({ title }) => title);
  return titles.length > 0 ? `Where its place names no client, it is checked for ${listed(titles)}.` : '';
}
