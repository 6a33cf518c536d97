import { counted, listed } from '../../words.ts';
import { headingOf, ownParts } from './sections.ts';
import { defineSkillRule } from './skill-rule.ts';

const front =
  '---\nname: load-orders\ndescription: Loads orders into the warehouse. Use when orders are late.\n---\n\n## Workflow Contract\n\n1. Read the orders\n\n## Quality Bar\n\n- The orders are read\n\n';

export default defineSkillRule('skill/incomplete-section', {
  severity: 'warning',
  summary: 'A section lacks a label or a topic that its family promises.',
  why: 'Whoever calls the agent waits for every label of the agreed answer, and for word on every mode it can be asked for. What the section leaves out is missing from every answer, or is different each time.',
  remedy: 'Add the label or the topic to the section.',
  bad: `${front}## «Output Modes»\n\nUse guided mode and ask before each stage.\n`,
  good: `${front}## Output Modes\n\nUse guided mode and ask before each stage. In one-shot mode, write down what you assume.\n`,
  check(document, report) {
    for (const spec of document.profile.sections ?? []) {
      const heading = spec.labels || spec.mentions ? headingOf(document, spec) : undefined;
      if (!heading) continue;
      const parts = ownParts(document, spec, heading).map((part) => document.text.slice(part.start, part.end));
      const text = parts.join('\n');
      const labels = (spec.labels ?? []).filter((label) => !hasLabel(text, label));
      const words = (spec.mentions ?? []).filter((word) => !mentions(text, word));
      if (labels.length > 0) {
        const names = listed(labels.map((label) => `'**${label}**:'`));
        const noun = labels.length === 1 ? 'label' : 'labels';
        report({
          span: heading.textSpan,
          message: `'${heading.text}' lacks the ${noun} ${names}; its ${counted(spec.labels?.length ?? 0, 'label')} must each begin a line.`,
        });
      }
      if (words.length > 0) {
        const names = listed(words.map((word) => `'${word}'`));
        report({
          span: heading.textSpan,
          message: `'${heading.text}' says nothing of ${names}; add it to the section.`,
        });
      }
    }
  },
});

/** True when a line begins with the label, in bold or not, behind a bullet or not. */
function hasLabel(text: string, label: string): boolean {
  const wanted = label.toLowerCase();
  return text.split(/\r\n|\r|\n/).some((line) => {
    const bare = line
      .replaceAll('**', '')
      .replace(/^[\s>*+-]+/, '')
      .toLowerCase();
    return bare.startsWith(wanted) && /^\s*:/.test(bare.slice(wanted.length));
  });
}

function mentions(text: string, word: string): boolean {
  const plain = (each: string): string => each.toLowerCase().replace(/[\s-]+/g, ' ');
  return plain(text).includes(plain(word));
}
