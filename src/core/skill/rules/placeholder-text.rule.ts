import { resolve, type YamlNode, type YamlScalar } from '../../document/yaml/node.ts';
import { shortened } from '../../words.ts';
import { defineSkillRule } from './skill-rule.ts';

/** Whole values that a template left for its author. Only capitals: `todo` is also a word and a tool. */
const MARKS = /^(?:TODO|TBD|TBA|FIXME|XXX+|CHANGE[ _-]?ME|REPLACE[ _-]?ME)\b.*$|^(?:\.{3}|…)$|^[Ll]orem ipsum/s;
const REQUESTS =
  /^(?:your|insert|add|enter|describe|put|write)\b[^.]*\bhere\.?$|^<[^<>=/]+>$|^\[(?:TODO|TBD|your|insert|add|enter|describe)\b[^\]]*\]$/i;

/** Keys whose values show people what to type. */
const SHOWS_PLACES = new Set(['argument-hint', 'arguments']);

export default defineSkillRule('skill/placeholder-text', {
  severity: 'warning',
  summary: 'A value of the frontmatter is still the text of a template.',
  why: 'Clients show and use the value as it stands: the skill is listed as "TODO", and no model can tell when to choose it.',
  remedy: 'Write the value, or take the key out.',
  bad: '---\nname: demo\ndescription: «TODO describe when to use it»\n---\n',
  good: '---\nname: demo\ndescription: Plans backfills. Use when history has to be loaded again.\n---\n',
  check(document, report) {
    for (const { key, value } of document.data?.entries ?? []) {
      if (SHOWS_PLACES.has(String(key.value))) continue;
      for (const scalar of scalarsIn(value, 0)) {
        if (typeof scalar.value !== 'string' || !isUnfilled(scalar.value.trim())) continue;
        report({
          span: scalar.span,
          message: `'${shortened(scalar.value)}' was left from a template; write the value of '${key.value}'.`,
        });
      }
    }
  },
});

function isUnfilled(value: string): boolean {
  return MARKS.test(value) || REQUESTS.test(value);
}

function scalarsIn(node: YamlNode, depth: number): YamlScalar[] {
  const here = resolve(node);
  if (here?.kind === 'scalar') return [here];
  if (here === undefined || depth > 4) return [];
  const children = here.kind === 'seq' ? here.items : here.entries.map((entry) => entry.value);
  return children.flatMap((child) => scalarsIn(child, depth + 1));
}
