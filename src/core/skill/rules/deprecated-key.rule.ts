import { clientKeys } from './keys.ts';
import { defineSkillRule } from './skill-rule.ts';

const file = (key: string) =>
  `---\ndescription: Looks for slow queries.\n${key}: agent\n---\n\nFind the slowest query of the day.\n`;

export default defineSkillRule('skill/deprecated-key', {
  severity: 'warning',
  summary: 'A key still works but has a successor.',
  why: 'Clients keep an old key for a while and then drop it without telling the files that use it. VS Code has renamed `mode` in prompts to `agent`, and parted `infer` in agents into two keys.',
  remedy: 'Use the successor.',
  examplePath: '.github/prompts/slow-queries.prompt.md',
  bad: file('«mode»'),
  good: file('agent'),
  fixed: file('agent'),
  check(document, report) {
    for (const entry of document.data?.entries ?? []) {
      const key = String(entry.key.value);
      const readers = clientKeys(document, key);
      // A key that another client reads under this name is there for that one.
      if (readers.length === 0 || !readers.every(({ known }) => known.deprecated)) continue;
      const advice = readers[0]?.known.deprecated as string;
      const successors = [...advice.matchAll(/`([\w-]+)`/g)].map((found) => found[1] as string);
      const [successor] = successors;
      const isRename = successors.length === 1 && successor && !document.entry(successor);
      report({
        span: entry.key.span,
        message: `${readers[0]?.client.title} has replaced '${key}'. ${advice.replaceAll('`', "'")}`,
        fixes: isRename
          ? [{ title: `Change to '${successor}'`, edits: [{ span: entry.key.span, newText: successor }], auto: true }]
          : [],
      });
    }
  },
});
