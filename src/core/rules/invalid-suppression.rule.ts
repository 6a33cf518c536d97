import type { Suppression } from '../document/suppression.ts';
import { nearest } from '../words.ts';
import { defineEngineRule, type Judgement } from './engine-rule.ts';

export default defineEngineRule('gatewright/invalid-suppression', {
  severity: 'warning',
  summary: 'A suppression comment that silences nothing as it is written.',
  why: 'A comment that names no rule, a rule that does not exist, or the whole file from a place where that is not read leaves its author believing that a finding is dealt with.',
  remedy: 'Name the rule by its id, and put a comment for the whole file before every other comment.',
  bad: '---\nname: demo\ndescription: Shows a comment. Use when you read about comments.\n---\n\n<!-- gatewright-disable-next-line «skill/brokn-reference» -- made later -->\nSee [the steps](references/steps.md).\n',
  good: '---\nname: demo\ndescription: Shows a comment. Use when you read about comments.\n---\n\n<!-- gatewright-disable-next-line skill/broken-reference -- made later -->\nSee [the steps](references/steps.md).\n',
  fixed:
    '---\nname: demo\ndescription: Shows a comment. Use when you read about comments.\n---\n\n<!-- gatewright-disable-next-line skill/broken-reference -- made later -->\nSee [the steps](references/steps.md).\n',
  judge(suppression: Suppression, known: ReadonlySet<string>): Judgement[] {
    if (suppression.rules.length === 0) {
      return [{ ...suppression.at, message: 'This suppression names no rule; write the id of the rule behind it.' }];
    }
    if (!suppression.placed) {
      const message =
        "'gatewright-disable' is only read in the first comment of a file; move it there, or use 'gatewright-disable-next-line'.";
      return [{ ...suppression.at, message }];
    }
    return suppression.rules
      .filter((rule) => !known.has(rule.id))
      .map(({ id, span, range }) => {
        const near = nearest(id, known);
        if (!near)
          return { span, range, message: `There is no rule '${id}'; name one that exists or delete the comment.` };
        const fix = { title: `Change to '${near}'`, edits: [{ span, newText: near }], auto: true as const };
        return { span, range, message: `There is no rule '${id}'; did you mean '${near}'?`, fixes: [fix] };
      });
  },
});
