import { counted } from '../../words.ts';
import type { Definition } from '../../workspace.ts';
import type { SkillFacts } from '../facts.ts';
import type { SkillDocument } from '../model.ts';
import { scopeOf, shelfOf } from '../places.ts';
import { defineSkillRule } from './skill-rule.ts';

/** Each of a thousand copies need not point at all the others; the message counts them. */
const MAX_RELATED = 20;

const front = (name: string) =>
  `---\nname: ${name}\ndescription: Loads orders into the warehouse. Use when orders are late.\n---\n`;

export default defineSkillRule('skill/duplicate-name', {
  severity: 'warning',
  summary: 'Two skills or agents have the same name.',
  why: 'A client that finds one name twice keeps one of the files and hides the other, and which one depends on the order of directories. Where a skill and an agent share a name, both are there, and whoever reads or says the name cannot tell which is meant.',
  remedy: 'Rename one of them, or delete the copy.',
  bad: { 'skills/a/SKILL.md': front('«a»'), 'skills/b/SKILL.md': front('«a»') },
  good: { 'skills/a/SKILL.md': front('a'), 'skills/b/SKILL.md': front('b') },
  check(document, report, workspace) {
    const name = document.name?.trim();
    const at = document.value('name');
    if (!name || !at) return;
    const others = ['skill', 'agent', 'command', 'prompt']
      .flatMap((kind) => workspace.definitions(kind, name))
      .filter((other) => clashes(document, other));
    // The gravest case is told first: the same kind, then a skill and a command, which are called alike.
    const role = document.profile.role;
    const [first, ...more] = others.sort((a, b) => Number(collides(role, b.kind)) - Number(collides(role, a.kind)));
    if (!first) return;
    const also = more.length > 0 ? ` and of ${counted(more.length, 'more file')}` : '';
    const isHidden = collides(role, first.kind);
    const effect = isHidden
      ? 'so clients keep only one of them; rename or delete the others.'
      : `so nobody can tell the ${role} from the ${first.kind} by it; rename one of them.`;
    report({
      span: at.span,
      severity: isHidden ? 'warning' : 'info',
      message: `'${name}' is also the name of the ${first.kind} ${first.path}${also}, ${effect}`,
      related: others.slice(0, MAX_RELATED).map((other) => ({
        path: other.path,
        range: other.range,
        message: `'${name}' is defined here too.`,
      })),
    });
  },
});

/** True when some client reads both files as two things: copies of one file for several clients do not clash. */
function clashes(document: SkillDocument, other: Definition): boolean {
  const facts = other.detail as SkillFacts;
  if (other.path === document.path || facts.scope !== scopeOf(document.path)) return false;
  const isShared =
    facts.profile === document.profile.id || document.clients.some((client) => facts.clients.includes(client.id));
  return isShared && shelfOf(other.path) !== shelfOf(document.path);
}

function collides(role: string, kind: string): boolean {
  return role === kind || (role === 'skill' && kind === 'command') || (role === 'command' && kind === 'skill');
}
