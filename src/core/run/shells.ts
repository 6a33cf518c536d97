export type ShellId = 'posix' | 'powershell' | 'cmd' | 'chat';

/** Where a line is handed over to, and how a text becomes one word of it. */
export interface Shell {
  readonly id: ShellId;
  /** As people call it. */
  readonly title: string;
  /** Its programs, by their file names without `.exe`. */
  readonly programs: readonly string[];
  /** What no word can hold, and why; besides what no line can hold at all. */
  readonly refuses: readonly { readonly pattern: RegExp; readonly because: string }[];
  /** A text of the file's own that needs no quotes. Values always get them. */
  readonly bare: RegExp;
  /** The text as the shell must read it to hand exactly this to the program. It holds nothing that is refused. */
  quote(text: string): string;
  /** Longest line it takes, in UTF-16 units. */
  readonly maxLength?: number;
}

/**
 * sh, bash, zsh and their like. Between single quotes every character is itself but the single quote, which is put
 * outside of them behind a backslash (POSIX.1, Shell Command Language, 2.2). Double quotes would leave `$`, backticks and
 * the `!` of the history at work. No two quoted pieces may touch: zsh may read `''` inside of quotes as one quote.
 */
const posix: Shell = {
  id: 'posix',
  title: 'a POSIX shell',
  programs: ['sh', 'bash', 'zsh', 'dash', 'ash', 'ksh', 'mksh'],
  refuses: [],
  // An '=' at the start of a word is the path of a command to zsh.
  bare: /^[\w@:,./-][\w@:,./=-]*$/,
  quote: (text) => `'${text.replaceAll("'", "'\\''")}'`,
};

/**
 * PowerShell. Between single quotes every character is itself but the quote, which is doubled; the typographic quotes
 * count as quotes too (about_Quoting_Rules). What the program gets is another matter: before 7.3 PowerShell puts the
 * arguments of a program into one line without escaping the double quotes in them (about_Parsing, on
 * `$PSNativeCommandArgumentPassing`), so that `"` and a last `\` would end the argument. They are refused, for the
 * version is not known.
 */
const powershell: Shell = {
  id: 'powershell',
  title: 'PowerShell',
  programs: ['pwsh', 'powershell', 'pwsh-preview'],
  refuses: [
    { pattern: /["“”„]/u, because: 'a double quote, which PowerShell does not pass on as it is before version 7.3' },
    {
      pattern: /\\$/u,
      because: 'a backslash at the end, which PowerShell does not pass on as it is before version 7.3',
    },
  ],
  // A bare word may also be a number, a range, a property or an option with a value: only names and options are left so.
  bare: /^(?:--?)?[A-Za-z][A-Za-z0-9_-]*$/,
  quote: (text) => `'${text.replace(/['‘’‚‛]/gu, '$&$&')}'`,
};

/**
 * cmd.exe. Between double quotes `& | < > ^ ( )` are text. Nothing escapes `%name%` there on an interactive line, `"`
 * toggles the quotes however it is escaped for the program, and `!name!` is filled in where delayed expansion is on: all
 * three are refused. Programs read `\"` as a quote, so backslashes before the closing quote are doubled
 * (CommandLineToArgvW). A line has at most 8,191 characters.
 */
const cmd: Shell = {
  id: 'cmd',
  title: 'cmd.exe',
  programs: ['cmd'],
  refuses: [
    { pattern: /"/u, because: 'a double quote, which ends the quotes of cmd.exe' },
    { pattern: /%/u, because: "'%', which cmd.exe fills in even between quotes" },
    { pattern: /!/u, because: "'!', which cmd.exe may fill in even between quotes" },
  ],
  // Batch files also part their arguments at ',', ';' and '='.
  bare: /^[A-Za-z0-9_.:/\\-]+$/,
  quote: (text) => `"${text.replace(/\\+$/u, '$&$&')}"`,
  maxLength: 8191,
};

/** The chat of a client takes what is typed. */
const chat: Shell = { id: 'chat', title: 'the chat', programs: [], refuses: [], bare: /^.*$/su, quote: (text) => text };

const shells: Readonly<Record<ShellId, Shell>> = { posix, powershell, cmd, chat };

export function shellOf(id: ShellId): Shell {
  return shells[id];
}

/**
 * The kind of a shell by the path of its program, on any system; `undefined` for one whose quoting is not known, such as
 * fish, Nushell or what opens another system's shell.
 */
export function shellOfProgram(path: string): ShellId | undefined {
  const name =
    /[^/\\]*$/
      .exec(path)?.[0]
      .toLowerCase()
      .replace(/\.exe$/, '') ?? '';
  return Object.values(shells).find(({ programs }) => programs.includes(name))?.id;
}
