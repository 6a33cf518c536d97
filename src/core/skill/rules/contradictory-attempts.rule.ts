import type { Span } from '../../document/span.ts';
import { nodeAt, resolve, stringOf, type YamlNode } from '../../document/yaml/node.ts';
import { blocksOf } from './blocks.ts';
import { defineSkillRule } from './skill-rule.ts';

const file = (final: string) =>
  `# Orders Agent\n\n<role>\nYou load orders.\n</role>\n\n<responsibilities>\nEvery order is loaded once.\n</responsibilities>\n\n<handoff>\n\`\`\`json\n{\n  "handoff": { "agent": "Orders Agent", "status": "complete", "phase": "data" },\n  "self_healing_log": {\n    "attempts": [\n      { "attempt": 1, "status": "failed", "error": "Two orders share a key" },\n      { "attempt": 2, "status": "success", "fix": "Kept the newer one" }\n    ],\n    "final_status": ${final}\n  },\n  "next_agent": "Dashboard Agent"\n}\n\`\`\`\n</handoff>\n`;

const GOOD = /^(?:success(?:ful)?|succeeded|passed|ok|green|complete|completed|done)$/i;
const BAD = /^(?:fail(?:ed|ure)?|error|red|escalated|aborted|blocked)$/i;

export default defineSkillRule('skill/contradictory-attempts', {
  severity: 'warning',
  summary: 'The log of attempts says one thing and its final status another.',
  why: 'The log is there so that a fragile pipeline can be told from a sound one. When the last attempt failed and the final status says success, the agent learns to do the same, and the reader can trust neither.',
  remedy: 'Number the attempts from 1, end with the one that counts, and let the final status say how that one ended.',
  examplePath: 'agents/orders.md',
  bad: file('«"failed"»'),
  good: file('"success"'),
  check(document, report) {
    for (const { spec, root } of blocksOf(document)) {
      const attempts = resolve(nodeAt(root, ['self_healing_log', 'attempts']));
      if (attempts?.kind !== 'seq' || attempts.items.length === 0) continue;
      const say = (span: Span | undefined, message: string): void => {
        if (span) report({ span, message: `In the ${spec.title}: ${message}` });
      };
      const { items } = attempts;
      items.forEach((item, index) => {
        const number = resolve(nodeAt(item, ['attempt']));
        if (number?.kind === 'scalar' && typeof number.value === 'number' && number.value !== index + 1) {
          say(
            number.span,
            `this is attempt ${index + 1} of the log and calls itself ${number.value}; number the attempts from 1.`,
          );
        }
        if (index < items.length - 1 && statusOf(item, ['status']) === 'good') {
          say(
            nodeAt(item, ['status'])?.span,
            `attempt ${index + 1} succeeded, and another one follows it; nothing is left to try then.`,
          );
        }
      });
      const last = statusOf(items.at(-1), ['status']);
      const final = statusOf(root, ['self_healing_log', 'final_status']);
      if (last && final && last !== final) {
        const ended = last === 'good' ? 'succeeded' : 'failed';
        const node = nodeAt(root, ['self_healing_log', 'final_status']);
        say(
          node?.span,
          `the last attempt ${ended}, and the final status is '${stringOf(node)}'; one of the two must change.`,
        );
      }
    }
  },
});

/** How a status word is meant; `undefined` for words that are neither. */
function statusOf(node: YamlNode | undefined, path: readonly string[]): 'good' | 'bad' | undefined {
  const word = stringOf(nodeAt(node, path));
  if (word === undefined) return undefined;
  if (GOOD.test(word)) return 'good';
  return BAD.test(word) ? 'bad' : undefined;
}
