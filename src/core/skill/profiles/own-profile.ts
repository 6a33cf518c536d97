import { Ajv2020 } from 'ajv/dist/2020.js';
import { toValue } from '../../document/yaml/node.ts';
import { parseYaml } from '../../document/yaml/parse.ts';
import { addVocabulary, ajvOptions } from '../../schema/ajv-options.ts';
import { type Accepts, fitting } from '../../schema/fitting.ts';
import type { JsonSchema } from '../../schema/schema.ts';
import type { Validator } from '../../schema/validate.ts';
import type { OwnProfile } from '../index.ts';
import { usable } from '../usable.ts';
import { builtInProfiles } from './index.ts';
import { linearPattern, patternProblem } from './linear-pattern.ts';
import { useEngine } from './pattern.ts';
import type { Profile } from './profile.ts';
import { excess } from './profile-limits.ts';
import { profileSchema } from './profile-schema.ts';

/** Profile files that are read in one workspace; those behind them, by their paths, are left out. */
export const MAX_PROFILES = 30;

/** The profiles of a workspace. */
export interface OwnProfiles {
  readonly profiles: readonly OwnProfile[];
  /** Why a regular expression of a profile cannot be used; it comes along so that only who has profiles loads it. */
  readonly patternProblem: (source: string) => string | undefined;
}

/** A profile as its file states it: what it builds on is not in it yet. */
type Stated = Partial<Profile> & Pick<Profile, 'id'>;

/**
 * The workspace's own profiles, each completed by what it extends. What is wrong in a file is left out of its profile
 * (the rules on profiles report it there); a profile without a usable id, role or claim is left out altogether.
 *
 * Loads ajv and the pattern engine: import this module only where there are profile files. Nothing in them is run:
 * they are read as data, their schemas may use a fixed list of keywords, and their patterns run in linear time.
 *
 * @param files the texts of `.gatewright/profiles/*.yaml`, by path
 */
export function ownProfiles(files: Readonly<Record<string, string>>): OwnProfiles {
  const paths = Object.keys(files).sort().slice(0, MAX_PROFILES);
  const stated = new Map<string, Stated>();
  for (const path of paths) {
    const profile = stateOf(files[path] as string);
    const isTaken = profile && (stated.has(profile.id) || builtInProfiles.some((each) => each.id === profile.id));
    if (profile && !isTaken) stated.set(profile.id, profile);
  }
  const complete = [...stated.values()].flatMap((profile) => completed(profile, stated, []) ?? []);
  return { profiles: complete.map(compiled), patternProblem };
}

const accepts: Accepts = (kind, text) => (kind === 'pattern' ? patternProblem(text) === undefined : usable(kind, text));

function stateOf(text: string): Stated | undefined {
  // A text that is too long is not even parsed.
  const root = excess(text.length, undefined) === undefined ? parseYaml(text).root : undefined;
  if (excess(text.length, root) !== undefined) return undefined;
  return fitting(profileSchema, toValue(root), accepts) as Stated | undefined;
}

/** The profile with all that its ancestors promise; `undefined` when one of them is missing or is it itself. */
function completed(own: Stated, stated: ReadonlyMap<string, Stated>, below: readonly string[]): Profile | undefined {
  if (below.includes(own.id)) return undefined;
  if (own.extends === undefined) return own.role && own.claims ? standing(own, own.role, own.claims) : undefined;
  const parent = stated.get(own.extends);
  const base = parent
    ? completed(parent, stated, [...below, own.id])
    : builtInProfiles.find((profile) => profile.id === own.extends);
  return base && extended(base, own);
}

/** A profile that stands by itself. */
function standing(own: Stated, role: Profile['role'], claims: Profile['claims']): Profile {
  const title = own.id.charAt(0).toUpperCase() + own.id.slice(1).replaceAll('-', ' ');
  const summary = 'A family of files of this workspace.';
  return {
    title,
    summary,
    clients: [],
    frontmatter: 'required',
    ...own,
    role,
    claims,
    schema: { type: 'object', ...own.schema },
  };
}

/** What the own profile states takes the place of the other's; of schemas and severities it does so key by key. */
function extended(base: Profile, own: Stated): Profile {
  return {
    ...base,
    ...own,
    schema: extendedSchema(base.schema, own.schema ?? {}),
    severities: { ...base.severities, ...own.severities },
  };
}

function extendedSchema(base: JsonSchema, own: JsonSchema): JsonSchema {
  const required = [...new Set([...(base.required ?? []), ...(own.required ?? [])])];
  return { type: 'object', ...base, ...own, required, properties: { ...base.properties, ...own.properties } };
}

function compiled(profile: Profile): OwnProfile {
  const ajv = new Ajv2020({ ...ajvOptions, validateSchema: false, code: { regExp } });
  addVocabulary(ajv);
  const compile = (schema: JsonSchema): Validator => ajv.compile(schema);
  useEngine(profile, linearPattern);
  const blocks = Object.fromEntries((profile.blocks ?? []).map((block) => [block.tag, compile(block.schema)]));
  return { profile, validator: compile(profile.schema), blocks };
}

/** The engine that ajv uses for `pattern`. Built-in schemas that are extended go through it too. */
const regExp = Object.assign((source: string, flags: string) => linearPattern(source, flags), {
  code: 'linearPattern',
});
