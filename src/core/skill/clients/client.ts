/** A program that reads skill and agent files. */
export type ClientId = 'claude-code' | 'codex' | 'vscode' | 'agentskills';

/** The role a file plays for a client; each role has its own frontmatter keys. */
export type FileRole = 'skill' | 'agent' | 'command' | 'prompt' | 'instructions';

/**
 * What a client does with a file that breaks one of its limits. `advises` is a limit that stands in its documentation
 * only: the program itself does nothing.
 */
export type Effect = 'drops' | 'truncates' | 'rejects' | 'ignores' | 'warns' | 'advises';

/** One frontmatter key as a client reads it. */
export interface ClientKey {
  /** What the client does with the value, one sentence; shown in hovers. */
  readonly description: string;
  /** Accepted but no longer advised; names the successor where there is one. */
  readonly deprecated?: string;
  /** The client accepts the key and does nothing with it: no reason to call it unknown, none to rely on it. */
  readonly ignored?: true;
  /** What the client does with a file that lacks the key; absent when it does well without. */
  readonly missing?: Effect;
}

/** One tool name that may stand in a client's tool list. */
export interface ClientTool {
  readonly description: string;
  /** The client's current name for it, when this one is an old name that still works. */
  readonly renamedTo?: string;
  /** The names that took its place when one name became several; there is no `renamedTo` then. */
  readonly replacedBy?: readonly string[];
  /** The client no longer has it, so the name does nothing; `renamedTo` may name what does its work now. */
  readonly removed?: true;
}

/** One limit of a client, in UTF-16 characters unless the name says otherwise. */
export interface ClientLimit {
  readonly max: number;
  readonly effect: Effect;
  readonly source: string;
}

/**
 * What one client knows: read by the rules on keys, tools, models and limits, by completion and by hover.
 * Every table is data with the place and the day it was read, so that a stale one can be seen to be stale.
 */
export interface Client {
  readonly id: ClientId;
  /** The name people know it by, used in messages. */
  readonly title: string;
  /** Where the facts were read: addresses of public documents. */
  readonly sources: readonly string[];
  /** The one of the sources that says most of a role, of tools or of models; for who wants to read on. */
  readonly pages: Readonly<Partial<Record<FileRole | 'tools' | 'models', string>>>;
  /** The day of the newest source, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** The keys the client reads, by role. A role that is absent is one the client has no files for. */
  readonly keys: Readonly<Partial<Record<FileRole, Readonly<Record<string, ClientKey>>>>>;
  /** Tool names; `undefined` when the client defines no closed list (then no name is ever called unknown). */
  readonly tools?: Readonly<Record<string, ClientTool>>;
  /** Prefixes and forms of tool names that users define themselves, as regular expression sources (`^mcp__`). */
  readonly openTools?: readonly string[];
  /** What the client does with a skill whose name breaks a rule of the open format; absent where any name will do. */
  readonly skillNames?: {
    /** A name of other characters than lowercase letters, digits and single hyphens inside. */
    readonly form?: Effect;
    /** A name that is not its directory's. */
    readonly directory?: Effect;
  };
  /** Model names that stand in a `model` key; `undefined` when the list is open. */
  readonly models?: readonly string[];
  /** What a model name stands for, one sentence; not every name has one. */
  readonly modelDescriptions?: Readonly<Record<string, string>>;
  /** Forms of model names that are accepted besides the list, as regular expression sources. */
  readonly openModels?: readonly string[];
  /** Agents that the client brings along, by the names files call them. */
  readonly agents?: readonly string[];
  /** Limits of skills. What a client limits in other roles does not stand here. */
  readonly limits: {
    /** `name`, in characters. */
    readonly name?: ClientLimit;
    /** `description`, in characters. */
    readonly description?: ClientLimit;
    /** `compatibility`, in characters. */
    readonly compatibility?: ClientLimit;
    /** The sum of all descriptions that the client lists to its model, in characters. */
    readonly listing?: ClientLimit;
    /** Lines of the body that the client's documentation advises to stay under. */
    readonly bodyLines?: ClientLimit;
  };
}
