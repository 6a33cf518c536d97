import { stringOf } from '../../document/yaml/node.ts';
import { toYamlScalar } from '../../document/yaml/quote.ts';
import { kebab } from '../../file-name.ts';
import type { Fix } from '../../finding.ts';
import { counted } from '../../words.ts';
import type { SkillDocument } from '../model.ts';
import { type Consequence, inWords, severityOf } from './effects.ts';
import { isSkillName, nounOf, skillDirectory } from './names.ts';
import { defineSkillRule } from './skill-rule.ts';

const front = (name: string) => `---\nname: ${name}\ndescription: Loads orders. Use when orders are late.\n---\n`;

export default defineSkillRule('skill/invalid-name', {
  severity: 'error',
  summary: 'A name has a form or a length that clients do not take.',
  why: 'The Agent Skills format allows 1 to 64 lowercase letters, digits and single hyphens, and no hyphen at either end. Validators reject other names, VS Code marks them, Codex drops a skill whose name is too long, and an agent whose name holds a space or a comma cannot be named in a list of agents.',
  remedy: 'Write the name in lowercase letters and digits with hyphens between the words.',
  examplePath: 'skills/load-orders/SKILL.md',
  bad: front('«Load Orders»'),
  good: front('load-orders'),
  fixed: front('load-orders'),
  check(document, report) {
    const name = document.name?.trim();
    const value = document.value('name');
    // A family with names of its own has a pattern; the open format counts there only when it was asked for.
    const hasOwnForm = document.profile.schema.properties?.name?.pattern !== undefined && !document.clientsChosen;
    if (!name || !value || hasOwnForm) return;
    const fault = document.profile.role === 'skill' ? skillFault(document, name) : agentFault(document, name);
    if (!fault) return;
    const severity = severityOf(fault.consequences) ?? fault.severity;
    report({
      span: value.span,
      message: `The name '${name}' ${fault.what}${fault.clause}. ${fault.remedy}.`,
      ...(severity ? { severity } : {}),
      fixes: fixesFor(document, name),
    });
  },
});

interface NameFault {
  readonly what: string;
  readonly clause: string;
  readonly remedy: string;
  readonly consequences: readonly Consequence[];
  readonly severity?: 'warning';
}

function skillFault(document: SkillDocument, name: string): NameFault | undefined {
  const length = [...name].length;
  const forms = document.clients.flatMap((client): Consequence[] => {
    const effect = isSkillName(name) ? undefined : client.skillNames?.form;
    return effect ? [{ client, effect }] : [];
  });
  const limits = document.clients.flatMap((client): Consequence[] => {
    const limit = client.limits.name;
    return limit && length > limit.max ? [{ client, effect: limit.effect }] : [];
  });
  const consequences = [...forms, ...limits.filter(({ client }) => !forms.some((form) => form.client === client))];
  if (consequences.length === 0) return undefined;
  const clause = `: ${inWords(consequences, nounOf(document), 'name')}`;
  if (forms.length > 0) {
    const remedy = 'Use lowercase letters and digits with single hyphens between them';
    return { what: 'is no valid skill name', clause, remedy, consequences };
  }
  const max = Math.min(...document.clients.flatMap((client) => client.limits.name?.max ?? []));
  return { what: `has ${counted(length, 'character')}`, clause, remedy: `Use at most ${max}`, consequences };
}

/** Lists of agents are split at commas and white space, and `Agent(name)` at its parentheses. */
function agentFault(document: SkillDocument, name: string): NameFault | undefined {
  const { role } = document.profile;
  if (role !== 'agent' || !document.clients.some((client) => client.id === 'claude-code') || !/[\s,()]/.test(name))
    return undefined;
  const clause = ', and Claude Code documents only lowercase letters and hyphens';
  return {
    what: 'holds characters that part names in lists',
    clause,
    remedy: 'Use hyphens',
    consequences: [],
    severity: 'warning',
  };
}

function fixesFor(document: SkillDocument, name: string): Fix[] {
  const value = document.value('name');
  const directory = skillDirectory(document);
  const candidates = [directory && isSkillName(directory) ? directory : '', kebab(name)];
  if (!value || stringOf(value) === undefined) return [];
  return [...new Set(candidates)]
    .filter((each) => each !== '' && each !== name)
    .map((each) => ({
      title: `Change the name to '${each}'`,
      edits: [{ span: value.span, newText: toYamlScalar(each) }],
      ...(each === directory && each === kebab(name) ? { auto: true as const } : {}),
    }));
}
