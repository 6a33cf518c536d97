import { listed } from '../../words.ts';
import { isDefined, namesUsed, nearestName } from './agent-names.ts';
import { defineSkillRule } from './skill-rule.ts';

const agent = (name: string, rest: string) =>
  `---\nname: ${name}\ndescription: Loads orders into the warehouse. Use when orders are late.\n${rest}---\n`;

export default defineSkillRule('skill/unknown-agent', {
  severity: 'info',
  summary: 'A file hands work to an agent or a skill that is not defined.',
  why: 'The hand-over comes to nothing at the moment it is needed: the client offers no such agent, or passes over the skill. Names break when an agent is renamed, or when only half of a set of agents is copied.',
  remedy: 'Correct the name, or add the agent. What is installed outside of the workspace cannot be seen here.',
  bad: {
    '.claude/agents/loader.md': agent('loader', 'skills: «data-qualty»\n'),
    '.claude/skills/data-quality/SKILL.md': agent('data-quality', ''),
  },
  good: {
    '.claude/agents/loader.md': agent('loader', 'skills: data-quality\n'),
    '.claude/skills/data-quality/SKILL.md': agent('data-quality', ''),
  },
  fixed: agent('loader', 'skills: data-quality\n'),
  check(document, report, workspace) {
    for (const use of namesUsed(document)) {
      if (isDefined(use, document, workspace)) continue;
      const near = nearestName(use, document, workspace);
      const clients = use.noun === 'agent' ? document.clients.map((client) => client.title) : [];
      const where = clients.length > 0 ? `, and ${listed(clients)} brings none along` : '';
      report({
        span: use.span,
        // Something of nearly that name is there, so this is a slip and not something installed elsewhere.
        severity: near ? 'warning' : 'info',
        message: near
          ? `This workspace has no ${use.noun} '${use.name}'; did you mean '${near}'?`
          : `This workspace has no ${use.noun} '${use.name}'${where}; add it, or make sure that it is installed.`,
        fixes: near ? [{ title: `Change to '${near}'`, edits: [{ span: use.span, newText: near }] }] : [],
      });
    }
  },
});
