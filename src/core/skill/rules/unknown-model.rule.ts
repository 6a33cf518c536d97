import { resolve, type YamlScalar } from '../../document/yaml/node.ts';
import { toYamlScalar } from '../../document/yaml/quote.ts';
import type { Fix } from '../../finding.ts';
import { listed, nearest } from '../../words.ts';
import type { Client } from '../clients/client.ts';
import type { SkillDocument } from '../model.ts';
import { defineSkillRule } from './skill-rule.ts';

const agent = (model: string) =>
  `---\nname: loader\ndescription: Loads orders into the warehouse. Use when orders are late.\nmodel: ${model}\n---\n`;

export default defineSkillRule('skill/unknown-model', {
  severity: 'warning',
  summary: 'The key `model` names a model that the client does not know.',
  why: 'The client falls back to another model, or the agent fails when it is called: at that moment, and not when the file is read. Spellings differ between clients, and several models in one text are no model at all.',
  remedy: 'Use an alias or a full id of the client; write several models as a list, where the client takes one.',
  examplePath: '.claude/agents/loader.md',
  bad: agent('«sonet»'),
  good: agent('sonnet'),
  fixed: agent('sonnet'),
  check(document, report) {
    const node = resolve(document.value('model'));
    const values = node?.kind === 'seq' ? node.items.map(resolve) : [node];
    for (const value of values) {
      if (value?.kind !== 'scalar' || typeof value.value !== 'string' || value.value.trim() === '') continue;
      const name = value.value.trim();
      const several = name.split(/\s*\|\s*/).map((each) => each.replace(/^(['"])(.*)\1$/, '$2'));
      for (const client of readersOf(document)) {
        if (isKnown(client, name)) continue;
        if (several.length > 1) {
          report({
            span: value.span,
            message: `${client.title} reads '${name}' as the name of one model; ${
              client.models
                ? `choose one of ${listed(
                    several.map((each) => `'${each}'`),
                    'or',
                  )}.`
                : 'write a list of them.'
            }`,
            fixes: node?.kind === 'scalar' ? severalFixes(client, value, several) : [],
          });
        } else if (client.models) {
          const near = meant(client, name);
          report({
            span: value.span,
            message: `${client.title} knows no model '${name}'; ${
              near
                ? `did you mean '${near}'?`
                : `use an alias such as ${listed(
                    client.models.slice(0, 3).map((each) => `'${each}'`),
                    'or',
                  )}, or a full id.`
            }`,
            fixes: near
              ? [{ title: `Change to '${near}'`, edits: [{ span: value.span, newText: toYamlScalar(near) }] }]
              : [],
          });
        }
        break;
      }
    }
  },
});

function readersOf(document: SkillDocument): readonly Client[] {
  return document.clients.filter((client) => client.keys[document.profile.role]?.model);
}

/** True for a name the client takes. Letter case does not count: clients take `Sonnet` for `sonnet`. */
export function isKnown(client: Client, name: string): boolean {
  if (!client.models) return !name.includes('|');
  const lower = name.toLowerCase();
  return client.models.includes(lower) || (client.openModels ?? []).some((source) => new RegExp(source).test(lower));
}

/** The name that was meant: a slip, or a version with a dot where the client's ids have a hyphen. */
function meant(client: Client, name: string): string | undefined {
  const hyphened = name
    .toLowerCase()
    .replace(/\s*\(copilot\)$/, '')
    .replace(/[.\s]+/g, '-');
  return (
    nearest(name, client.models ?? []) ??
    (/^claude-[a-z]+-\d/.test(hyphened) && isKnown(client, hyphened) ? hyphened : undefined)
  );
}

function severalFixes(client: Client, value: YamlScalar, several: readonly string[]): Fix[] {
  if (!client.models) {
    const list = several.map((each) => `'${each.replaceAll("'", "''")}'`).join(', ');
    return [{ title: 'Make it a list', edits: [{ span: value.span, newText: `[${list}]` }] }];
  }
  return several
    .filter((each) => isKnown(client, each))
    .map((each) => ({ title: `Keep '${each}'`, edits: [{ span: value.span, newText: toYamlScalar(each) }] }));
}
