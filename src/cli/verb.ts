/** An option of a verb, as its help shows it. */
export interface Option {
  /** What stands behind the option in the help, such as `FILE`; an option without it is a switch. */
  readonly value?: string;
  /** The values that are allowed. */
  readonly oneOf?: readonly string[];
  readonly text: string;
}

/** The options that were given: the text behind each, or `true` for a switch. */
export type Given = Readonly<Record<string, string | true | undefined>>;

/** One thing the program does: `gatewright check`. One file each. */
export interface Verb {
  /** What stands behind the verb: `[PATH…]`. */
  readonly operands: string;
  readonly summary: string;
  /** Further paragraphs of its help. */
  readonly details?: string;
  readonly options: Readonly<Record<string, Option>>;
  /** How many operands there may be. */
  readonly maxOperands: number;
  /** Gives the exit code: 0 clean, 1 findings, 2 could not do it. Throws `UsageError` for what the caller did wrong. */
  run(operands: readonly string[], given: Given): Promise<number>;
}

/** A mistake in how the program was called; its message says what to do. */
export class UsageError extends Error {
  /** True when a look at the usage would help. */
  readonly showUsage: boolean;

  constructor(message: string, showUsage = false) {
    super(message);
    this.showUsage = showUsage;
  }
}
