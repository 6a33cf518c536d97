import type { Suppression } from '../document/suppression.ts';
import { defineEngineRule, type Judgement } from './engine-rule.ts';

export default defineEngineRule('gatewright/unused-suppression', {
  severity: 'warning',
  summary: 'A suppression comment for a rule that finds nothing there.',
  why: 'The fault it excused is gone, or the comment stands at the wrong line. Left alone it would hide the next fault of that kind from everyone.',
  remedy: 'Delete the comment, or the rule in it that is not needed.',
  bad: '---\nname: demo\ndescription: Shows a comment. Use when you read about comments.\n---\n\n<!-- gatewright-disable-next-line «skill/broken-reference» -- made later -->\nNothing is broken here.\n',
  good: '---\nname: demo\ndescription: Shows a comment. Use when you read about comments.\n---\n\nNothing is broken here.\n',
  judge(idle: Suppression['rules']): Judgement[] {
    return idle.map(({ id, span, range }) => {
      return { span, range, message: `'${id}' finds nothing here, so this suppression can go.` };
    });
  },
});
