import { describe } from 'node:test';
import { breaks } from '../../../support/families.ts';

describe('globs of Copilot instructions', () => {
  breaks('copilot-instructions', 'one that begins at the root of the disk', "'**/*.sql,models/**'", '/models/**', [
    "warning skill/invalid-glob '/models/**'",
  ]);
  breaks('copilot-instructions', 'one with backslashes', "'**/*.sql,models/**'", "'models\\orders'", [
    "warning skill/invalid-glob ''models\\orders''",
  ]);
});

describe('one broken promise of a file for one client', () => {
  breaks(
    'copilot-agent',
    'no description',
    'description: Loads orders into the warehouse and says how many there were.\n',
    '',
    ["warning skill/missing-description '---'"],
  );
  breaks('copilot-agent', 'a place that is not known', 'target: vscode', 'target: vscod', [
    "warning skill/unknown-value 'vscod'",
  ]);
  breaks('copilot-agent', 'a switch that is text', 'send: false', 'send: maybe', ["error skill/wrong-type 'maybe'"]);
  breaks('claude-command', 'a hint that became a list', '"[date] [region]"', '[date] [region]', [
    "error skill/unquoted-brackets '[date] [region]'",
  ]);
});
