import type { Fix } from '../../finding.ts';
import { nearest } from '../../words.ts';
import type { SkillDocument } from '../model.ts';
import { hasBrokenFence } from './prose.ts';
import { titleSpan } from './sections.ts';
import { insertPart } from './skeleton.ts';
import { defineSkillRule } from './skill-rule.ts';
import { knownTags, presentTags, readTags } from './tags.ts';

const role = '<role>\nYou load orders into the warehouse.\n</role>\n';
const context = '<context>\nThe shop sells in ten countries.\n</context>\n';
const rest =
  '<responsibilities>\nEvery order is loaded once.\n</responsibilities>\n\n<handoff>\nSay how many orders were loaded.\n</handoff>\n';

export default defineSkillRule('skill/missing-tag', {
  severity: 'warning',
  summary: 'A section between tags that this family of files owes is missing.',
  why: 'Programs and other agents look up the sections of the family by their tags. Without `<handoff>`, say, the agent does not know in what form to hand over, and the next one cannot read what it gets.',
  remedy: 'Add the section between its tags; the fix puts them where the family has them.',
  examplePath: 'agents/orders.md',
  bad: `# «Orders Agent»\n\n${role}\n${rest}`,
  good: `# Orders Agent\n\n${role}\n${context}\n${rest}`,
  fixed: `# Orders Agent\n\n${role}\n<context>\n## Context\n\nTODO\n</context>\n\n${rest}`,
  check(document, report) {
    const required = document.profile.tags?.required ?? [];
    if (required.length === 0 || hasBrokenFence(document)) return;
    const present = presentTags(document);
    for (const name of required) {
      if (present.has(name)) continue;
      const known = knownTags(document);
      const near = nearest(
        name,
        [...present].filter((each) => !known.includes(each)),
      );
      const advice = near
        ? `'<${near}>' looks like it; rename it.`
        : `add '<${name}>' and '</${name}>' with what belongs there.`;
      report({
        span: titleSpan(document),
        message: `The section '<${name}>' is missing; ${advice}`,
        fixes: near ? [renamed(document, near, name)] : [added(document, name)],
      });
    }
  },
});

function renamed(document: SkillDocument, from: string, to: string): Fix {
  const edits = document.outline.tags
    .filter((tag) => tag.name === from)
    .map((tag) => ({ span: tag.span, newText: `<${tag.closing ? '/' : ''}${to}>` }));
  return { title: `Rename '<${from}>' to '<${to}>'`, edits };
}

function added(document: SkillDocument, name: string): Fix {
  const { pairs } = readTags(document);
  const required = document.profile.tags?.required ?? [];
  const parts = required.map((each) => {
    const pair = pairs.find((other) => other.name === each);
    return pair && { start: pair.open.span.start, end: pair.close.span.end };
  });
  const title = name.replace(
    /(?:^|_)([a-z])/g,
    (_, letter: string, at: number) => (at > 0 ? ' ' : '') + letter.toUpperCase(),
  );
  const lines = [`<${name}>`, `## ${title}`, '', 'TODO', `</${name}>`];
  return {
    title: `Add the section '<${name}>'`,
    edits: [insertPart(document.text, parts, required.indexOf(name), lines)],
  };
}
