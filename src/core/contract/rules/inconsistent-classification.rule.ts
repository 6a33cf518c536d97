import { nearest } from '../../words.ts';
import type { Workspace } from '../../workspace.ts';
import { classesIn, classification } from '../classifications.ts';
import { fixTo } from '../edits.ts';
import { defineContractRule } from './contract-rule.ts';
import { head } from './example.ts';

const example = (last: string) => `${head}schema:
  - name: customers
    properties:
      - name: email
        classification: restricted
      - name: phone
        classification: ${last}
`;

/** Words that no other is held against as a slip of the pen. */
const usual = [
  'public',
  'internal',
  'external',
  'restricted',
  'protected',
  'confidential',
  'sensitive',
  'secret',
  'private',
  'personal',
  'personnel',
];

export default defineContractRule('contract/inconsistent-classification', {
  severity: 'warning',
  summary: 'A classification is spelled differently from all others.',
  why: 'Masking and access rules are given by classification, letter by letter. A column whose class no rule knows is protected by none of them.',
  remedy: 'Use the spelling of the other columns.',
  profiles: ['odcs'],
  bad: example('«restriced»'),
  good: example('restricted'),
  fixed: example('restricted'),
  check(document, report, workspace) {
    const meant = new Map<string, string | undefined>();
    for (const field of classesIn(document)) {
      if (!meant.has(field.value)) meant.set(field.value, meantBy(field.value, workspace));
      const near = meant.get(field.value);
      if (!near) continue;
      report({
        span: field.span,
        message: `'${field.value}' is spelled differently from the other classifications; did you mean '${near}'?`,
        fixes: fixTo(document.source.value, field.node, near),
      });
    }
  },
});

/** A usual word, or one that the workspace uses more often than this one. */
function meantBy(name: string, workspace: Workspace): string | undefined {
  if (usual.includes(name)) return undefined;
  const own = countOf(name, workspace);
  const used = workspace.names(classification).filter((each) => countOf(each, workspace) > own);
  const inOtherCase = used.find((each) => each.toLowerCase() === name.toLowerCase());
  // Whether such words begin with a capital is up to the workspace.
  if (inOtherCase || usual.includes(name.toLowerCase())) return inOtherCase;
  // Names with parts, such as `tier-a` and `level2`, differ by a letter on purpose.
  const words = [...used, ...usual].filter(isWord);
  return isWord(name) ? nearest(name, words, name.length < 8 ? 1 : 2) : undefined;
}

function isWord(name: string): boolean {
  return /^\p{L}{5,}$/u.test(name);
}

function countOf(name: string, workspace: Workspace): number {
  return workspace.definitions(classification, name).reduce((sum, { detail }) => sum + Number(detail), 0);
}
