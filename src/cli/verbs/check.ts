import { runCheck } from '../check/run.ts';
import { formatNames } from '../formats/names.ts';
import type { Verb } from '../verb.ts';

export const check: Verb = {
  operands: '[PATH…]',
  summary: 'Check the skills, agents and settings in PATH: files or directories, the working directory when absent.',
  details: [
    'Names are resolved over the whole workspace of a PATH: the nearest directory at or above it with a .gatewright',
    'folder or a .git. What .gitignore leaves out is not checked unless it is named. Exit code: 0 when nothing is as',
    'grave as --fail-on, 1 when something is, 2 when the check could not be made.',
  ].join('\n'),
  options: {
    format: { value: 'FORMAT', oneOf: formatNames, text: 'How findings are printed; text when absent.' },
    fix: { text: 'Apply every fix that needs no asking, then report what is left.' },
    baseline: { value: 'FILE', text: 'Leave out the findings that FILE knows.' },
    'update-baseline': { text: 'Write the findings there are into the file of --baseline.' },
    'fail-on': {
      value: 'SEVERITY',
      oneOf: ['error', 'warning', 'info'],
      text: 'The mildest finding that fails the check; error when absent.',
    },
    config: { value: 'FILE', text: 'Read the settings from FILE instead of .gatewright/config.yaml.' },
    'no-cache': { text: 'Check every file, whatever is remembered from the last time, and remember nothing.' },
  },
  maxOperands: Number.POSITIVE_INFINITY,
  run: runCheck,
};
