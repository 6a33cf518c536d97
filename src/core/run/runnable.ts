import type { Span } from '../document/span.ts';
import type { Word } from './shell-words.ts';

/** What a document has that can be started. */
export interface Runnable {
  /** By which people know it. */
  readonly name: string;
  /** As the document states it; absent when it states none. */
  readonly version?: string;
  readonly invocations: readonly Invocation[];
  /** What to settle before a run, and what to do after it: one line each, none twice. */
  readonly checklists: Readonly<Record<ChecklistId, readonly string[]>>;
}

/** The checklists there are, in the order they are gone through. */
export const checklistIds = ['pre-run', 'follow-up'] as const;
export type ChecklistId = (typeof checklistIds)[number];

/** One way to start it. */
export interface Invocation {
  /** A line for a shell, or a text for the chat of a client. */
  readonly kind: 'shell' | 'chat';
  /** Short, to choose it by. */
  readonly title: string;
  /** Where it stands; of a chat invocation, where the name stands that it is made of. */
  readonly span: Span;
  readonly words: readonly Word[];
  /** What has to be filled in, in the order of the words, each once. */
  readonly variables: readonly RunVariable[];
  /** Why it cannot be used as it is written, in one sentence. */
  readonly problem?: string;
}

/** Something that is filled in for each run. */
export interface RunVariable {
  readonly name: string;
  /** What the caller has to give; empty when nothing says so. */
  readonly description: string;
  readonly required: boolean;
  /** True when its values must not be kept or shown. */
  readonly secret: boolean;
}
