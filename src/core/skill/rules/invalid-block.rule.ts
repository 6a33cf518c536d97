import { blocksOf } from './blocks.ts';
import { defineSkillRule } from './skill-rule.ts';

const file = (status: string) =>
  `# Orders Agent\n\n<role>\nYou load orders.\n</role>\n\n<responsibilities>\nEvery order is loaded once.\n</responsibilities>\n\n<handoff>\n\`\`\`json\n{\n  "handoff": { "agent": "Orders Agent", "status": ${status}, "phase": "data" },\n  "self_healing_log": {\n    "attempts": [{ "attempt": 1, "status": "success" }],\n    "final_status": "success"\n  },\n  "next_agent": "Dashboard Agent"\n}\n\`\`\`\n</handoff>\n`;

export default defineSkillRule('skill/invalid-block', {
  severity: 'error',
  summary: 'A block of JSON that other agents read does not have the agreed form.',
  why: 'The agent copies the form of its example. When that is no JSON, or lacks a key, every answer it gives has the same fault, and the program or agent that reads it stops there.',
  remedy: 'Write the block as JSON with the keys the family agreed on.',
  examplePath: 'agents/orders.md',
  bad: file('«true»'),
  good: file('"complete"'),
  check(document, report) {
    for (const { spec, pair, fence, fault, root } of blocksOf(document)) {
      if (!fence) {
        const message = `The ${spec.title} between '<${spec.tag}>' and '</${spec.tag}>' has no block of JSON; show its form in a fence marked 'json'.`;
        report({ span: pair.open.span, message });
      } else if (fault) {
        report({ span: fault.span, message: `The ${spec.title} is no JSON: ${lowerFirst(fault.message)}` });
      } else {
        // What is missing in the whole block is shown at the line that opens it.
        for (const wrong of document.blockFaults(spec.tag, root, fence.openSpan)) {
          const remedy =
            wrong.kind === 'missing-key' && wrong.schema?.description
              ? ` It says: ${lowerFirst(wrong.schema.description)}`
              : '';
          report({ span: wrong.span, message: `In the ${spec.title}: ${lowerFirst(wrong.message)}${remedy}` });
        }
      }
    }
  },
});

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
