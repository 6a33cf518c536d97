import type { Severity } from '../finding.ts';
import { severities } from '../finding.ts';
import { fitting } from '../schema/fitting.ts';
import type { JsonSchema } from '../schema/schema.ts';
import type { ClientId } from '../skill/clients/client.ts';
import type { Vocabulary } from '../skill/index.ts';
import { usable } from '../skill/usable.ts';

/** Everything a user can set. In an editor each key has the prefix `gatewright.`. */
export interface Settings {
  /** Rule id, or `kind/*` for every rule of a kind that is not named itself, to severity. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** Glob over paths to profile id; the first match wins over every other way to choose. */
  readonly profiles: Readonly<Record<string, string>>;
  /** The clients to check for; when empty, the place of a file decides. */
  readonly clients: readonly ClientId[];
  readonly vocabulary: Readonly<Partial<Record<ClientId, Vocabulary>>>;
  /** Globs of files that are left alone. */
  readonly exclude: readonly string[];
  /** In bytes. */
  readonly maxFileSize: number;
  readonly scanWorkspace: boolean;
  readonly yieldToBuiltIn: boolean;
  readonly 'contracts.consumersLens': boolean;
  readonly 'runLog.person': 'user' | 'git' | 'none';
  readonly 'trace.server': 'off' | 'messages' | 'verbose';
}

/** One setting as people meet it. */
export interface Setting<T> {
  /** What it does, for the settings editor, hovers and the reference. */
  readonly description: string;
  readonly default: T;
  readonly schema: JsonSchema;
  /** `workspace` settings may also stand in `.gatewright/config.yaml`; an `editor` setting has no meaning elsewhere. */
  readonly home: 'workspace' | 'editor';
}

const level = { type: 'string', enum: ['off', ...severities] } as const;
const names = { type: 'array', items: { type: 'string', minLength: 1 } } as const;

/** The one table of settings: the manifest of the extension, the schema of the file and `mergeSettings` are made of it. */
export const settingsTable: { readonly [Key in keyof Settings]: Setting<Settings[Key]> } = {
  rules: {
    description:
      'The severity of single rules: off, error, warning, info or hint. `skill/*` stands for every rule of that kind that is not named itself.',
    default: {},
    schema: { type: 'object', additionalProperties: level, propertyNames: { type: 'string', holds: 'rule' } },
    home: 'workspace',
  },
  profiles: {
    description:
      'Which files belong to which profile: a glob over paths from the workspace root, and the id of a built-in profile or of one in `.gatewright/profiles`. The first glob that matches wins over everything else a file says.',
    default: {},
    schema: {
      type: 'object',
      additionalProperties: { type: 'string', holds: 'profile' },
      propertyNames: { type: 'string', holds: 'glob' },
    },
    home: 'workspace',
  },
  clients: {
    description: 'The clients that files are checked for. When empty, the place of a file and its profile decide.',
    default: [],
    schema: { type: 'array', items: { type: 'string', holds: 'client' }, uniqueItems: true },
    home: 'workspace',
  },
  vocabulary: {
    description:
      'Names that a client knows in this workspace besides those in its documentation, such as tools of your own servers: by client, as `tools`, `models` and `keys`.',
    default: {},
    schema: {
      type: 'object',
      propertyNames: { type: 'string', holds: 'client' },
      additionalProperties: {
        type: 'object',
        additionalProperties: false,
        properties: {
          tools: { ...names, description: 'Names that may stand in a list of tools.' },
          models: { ...names, description: 'Names that may stand for a model.' },
          keys: { ...names, description: 'Keys that may stand in a frontmatter.' },
        },
      },
    },
    home: 'workspace',
  },
  exclude: {
    description:
      'Globs of files and directories that are left alone, besides what `.gitignore` names. A list of your own takes the place of the default.',
    default: ['**/node_modules/**', '**/.git/**', '**/.venv/**', '**/dbt_packages/**'],
    schema: { type: 'array', items: { type: 'string', holds: 'glob' } },
    home: 'workspace',
  },
  maxFileSize: {
    description: 'Files larger than this many bytes are reported and not checked.',
    default: 1_048_576,
    schema: { type: 'integer', minimum: 1024, maximum: 104_857_600 },
    home: 'workspace',
  },
  scanWorkspace: {
    description: 'Check every file of the workspace in the background; otherwise only the open ones.',
    default: true,
    schema: { type: 'boolean' },
    home: 'editor',
  },
  yieldToBuiltIn: {
    description:
      'Leave out a finding while VS Code itself says the same at the same place, and a completion that it offers itself.',
    default: true,
    schema: { type: 'boolean' },
    home: 'editor',
  },
  'contracts.consumersLens': {
    description: 'Show above each table of a data contract and each dbt model how many consumers read it.',
    default: true,
    schema: { type: 'boolean' },
    home: 'editor',
  },
  'runLog.person': {
    description:
      'By which name the run log calls you: that of the user of this system, `user.name` of git, or none. Whoever reads the repository reads the log.',
    default: 'user',
    schema: { type: 'string', enum: ['user', 'git', 'none'] },
    home: 'editor',
  },
  'trace.server': {
    description: 'Write what the editor and the language server say to each other into the output channel.',
    default: 'off',
    schema: { type: 'string', enum: ['off', 'messages', 'verbose'] },
    home: 'editor',
  },
};

/**
 * The settings that hold in a workspace.
 *
 * A mapping is merged key by key, the stronger layer's entries first; of anything else the strongest value counts. What
 * does not fit a setting is left out, for the rules report it where it stands. The file of the workspace is stronger
 * than the editor's settings, so that the editor, the command line and CI judge alike.
 *
 * @param layers plain values as they were read, the weakest first: the editor's settings, `.gatewright/config.yaml`
 */
export function mergeSettings(layers: readonly unknown[]): Settings {
  const entries = Object.entries(settingsTable).map(([key, setting]) => {
    const values = layers.map((layer) => {
      return fitting(setting.schema, valueAt(layer, key), usable);
    });
    return [key, merged(setting.default, values.filter((value) => value !== undefined).reverse())];
  });
  return Object.fromEntries(entries) as Settings;
}

/** What a layer says of a key; editors send `a.b` as a mapping under `a`. */
function valueAt(layer: unknown, key: string): unknown {
  if (!isMapping(layer)) return undefined;
  if (Object.hasOwn(layer, key)) return layer[key];
  const [first = '', ...rest] = key.split('.');
  return rest.length > 0 && Object.hasOwn(layer, first) ? valueAt(layer[first], rest.join('.')) : undefined;
}

/** `values` are the strongest first. */
function merged(fallback: unknown, values: readonly unknown[]): unknown {
  if (!isMapping(fallback)) return values[0] ?? fallback;
  const entries = new Map<string, unknown>();
  for (const value of values.filter(isMapping)) {
    for (const [key, each] of Object.entries(value)) if (!entries.has(key)) entries.set(key, each);
  }
  return Object.fromEntries(entries);
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The severity of each rule that the settings speak of: by its own id, else by its kind. */
export function severitiesOf(
  settings: Pick<Settings, 'rules'>,
  ruleIds: readonly string[],
): Record<string, Severity | 'off'> {
  const named = ruleIds.flatMap((id) => {
    const severity = settings.rules[id] ?? settings.rules[kindOf(id)];
    return severity ? [[id, severity] as const] : [];
  });
  return Object.fromEntries(named);
}

/** `skill/*` for the id of a rule on skills. */
export function kindOf(ruleId: string): string {
  return `${ruleId.split('/', 1)[0]}/*`;
}
