import { defineEngineRule, type Judgement } from './engine-rule.ts';

const start = { line: 0, character: 0 };

export default defineEngineRule('gatewright/unreadable-file', {
  severity: 'error',
  summary: 'A file that should be checked cannot be read as text.',
  why: 'A file in another encoding, with NUL bytes, without permission or of enormous size is skipped or misread by agent clients. It is reported because a file that was not checked must not pass for a clean one.',
  remedy: 'Save it as UTF-8 text of ordinary size, or exclude it in the settings.',
  bad: '',
  good: '',
  judge(problem: string): Judgement {
    return { span: { start: 0, end: 0 }, range: { start, end: start }, message: problem };
  },
});
