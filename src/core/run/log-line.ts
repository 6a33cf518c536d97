import type { JsonSchema } from '../schema/schema.ts';
import { type ChecklistId, checklistIds } from './runnable.ts';

export const outcomes = ['done', 'failed', 'abandoned'] as const;
export type Outcome = (typeof outcomes)[number];

/**
 * A line of the run log. A line with `skill` begins a run; every other one is a note on the run of its `id`, so that a
 * later word never changes an earlier line, and who said what and when stays to be read. Keys that are not known are
 * kept and skipped.
 */
export interface LogLine {
  /** The run. */
  readonly id: string;
  /** When the line was written, in UTC: `2026-03-04T05:06:07.890Z`. */
  readonly at: string;
  /** Who wrote it; absent when the user wants no name in the log. */
  readonly by?: string;
  readonly outcome?: Outcome;
  /** Files that the run made, from the workspace root, or addresses. */
  readonly artifacts?: readonly string[];
  /** Artifacts that were noted by mistake. */
  readonly removedArtifacts?: readonly string[];
  /** Items of the skill's checklists, ticked or left. */
  readonly checks?: readonly {
    readonly list: ChecklistId;
    readonly item: string;
    readonly done: boolean;
  }[];
}

/** The line that begins a run. */
export interface RunLine extends LogLine {
  /** The name of the skill, command or agent. */
  readonly skill: string;
  /** Its file, from the workspace root. */
  readonly path: string;
  /** The version that the file states; absent when it states none. */
  readonly version?: string;
  /** `sha256:` and the hexadecimal digest of the file's text in UTF-8. */
  readonly digest: string;
  /** The invocation that was used, as it was shown to choose from. */
  readonly invocation: string;
  readonly handedOver: 'copied' | 'terminal';
  /** By variable; those of secret variables are left out. */
  readonly values: Readonly<Record<string, string>>;
  /** The secret variables that had a value. */
  readonly secrets?: readonly string[];
}

/** The kinds of lines; the first that fits counts. */
export const logLineKinds = ['run', 'note'] as const;

const text: JsonSchema = { type: 'string', minLength: 1 };
const texts: JsonSchema = { type: 'array', items: text };

const ofEvery: Readonly<Record<keyof LogLine, JsonSchema>> = {
  id: { ...text, description: 'The run that the line speaks of.' },
  at: {
    type: 'string',
    pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?Z$',
    expected: 'a time in UTC, such as 2026-03-04T05:06:07Z',
    description: 'When the line was written.',
  },
  by: { ...text, description: 'Who wrote it.' },
  outcome: { type: 'string', enum: outcomes, description: 'How the run ended.' },
  artifacts: { ...texts, description: 'Files that the run made, from the workspace root, or addresses.' },
  removedArtifacts: { ...texts, description: 'Artifacts that were noted by mistake.' },
  checks: {
    type: 'array',
    items: {
      type: 'object',
      required: ['list', 'item', 'done'],
      properties: {
        list: { type: 'string', enum: checklistIds, description: 'The checklist of the skill.' },
        item: { ...text, description: 'The item as the skill has it.' },
        done: { type: 'boolean', description: 'Whether it was ticked.' },
      },
    },
    description: 'Items of the checklists, ticked or left.',
  },
};

const ofRuns: Readonly<Record<Exclude<keyof RunLine, keyof LogLine>, JsonSchema>> = {
  skill: { ...text, description: 'The name of the skill, command or agent that was run.' },
  path: { ...text, description: 'Its file, from the workspace root.' },
  version: { ...text, description: 'The version that the file states.' },
  digest: {
    type: 'string',
    pattern: '^sha256:[0-9a-f]{64}$',
    expected: '`sha256:` and 64 hexadecimal digits',
    description: 'The digest of the file as it was run.',
  },
  invocation: { ...text, description: 'The invocation that was used.' },
  handedOver: { type: 'string', enum: ['copied', 'terminal'], description: 'Where the line was handed over to.' },
  values: {
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'What was filled in, by variable, without what is secret.',
  },
  secrets: { ...texts, description: 'The secret variables that had a value.' },
};

/** The schemas of the two kinds of lines. */
export const logSchemas: Readonly<Record<(typeof logLineKinds)[number], JsonSchema>> = {
  run: {
    type: 'object',
    required: ['id', 'at', 'skill', 'path', 'digest', 'invocation', 'handedOver', 'values'],
    properties: { ...ofEvery, ...ofRuns },
    description: 'Begins a run.',
  },
  note: { type: 'object', required: ['id', 'at'], properties: ofEvery, description: 'Adds to a run.' },
};
