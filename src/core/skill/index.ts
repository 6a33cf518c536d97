import type { Editing, Language } from '../language.ts';
import type { Form, Validator } from '../schema/validate.ts';
import type { Client, ClientId } from './clients/client.ts';
import { clients as builtInClients } from './clients/index.ts';
import { chooseProfile, isExpected } from './detect.ts';
import { factsOf } from './facts.ts';
import { readHead, SkillDocument } from './model.ts';
import { clientsOfPlace } from './places.ts';
import { builtInProfiles } from './profiles/index.ts';
import type { Profile } from './profiles/profile.ts';
import { rules } from './rules/index.ts';

/** What a user configures about skills and agents. */
export interface SkillSettings {
  /** Glob over paths to profile id; the first match wins over every other way to choose. */
  readonly profiles?: Readonly<Record<string, string>>;
  /** The clients to check for, whatever the place of a file says. */
  readonly clients?: readonly ClientId[];
  /** Names that a client knows besides its table. */
  readonly vocabulary?: Readonly<Partial<Record<ClientId, Vocabulary>>>;
  /** Profiles of the workspace, with the validators of their schemas and of their blocks' by tag. */
  readonly ownProfiles?: readonly OwnProfile[];
}

export interface OwnProfile {
  readonly profile: Profile;
  readonly validator: Validator;
  readonly blocks?: Readonly<Record<string, Validator>>;
}

export interface Vocabulary {
  readonly tools?: readonly string[];
  readonly models?: readonly string[];
  readonly keys?: readonly string[];
}

/** How a workspace reads its skills and agents. */
export interface SkillContext {
  /** The workspace's own ones first. */
  readonly profiles: readonly Profile[];
  /** Glob over paths to profile id, as the user chose them. */
  readonly chosen: Readonly<Record<string, string>>;
  parse(path: string, text: string): SkillDocument | undefined;
  /** Ids of a profile and of all that it extends. */
  lineage(profile: Profile): readonly string[];
}

/**
 * The language of skills, agents, commands, prompts and instructions.
 *
 * @param validators of the built-in profiles' schemas by profile id, and of their blocks' by `id/tag`
 */
export function skillLanguage(
  validators: Readonly<Record<string, Validator>>,
  settings: SkillSettings = {},
  editing?: (context: SkillContext) => Editing<SkillDocument>,
): Language<SkillDocument> {
  const own = settings.ownProfiles ?? [];
  const profiles = [...own.map((each) => each.profile), ...builtInProfiles];
  const clients = builtInClients.map((client) => extend(client, settings.vocabulary?.[client.id]));
  const validatorOf = (profile: Profile): Validator => {
    const validator = own.find((each) => each.profile.id === profile.id)?.validator ?? validators[profile.id];
    if (!validator) throw new Error(`The profile '${profile.id}' has no compiled schema; run 'npm run generate'.`);
    return validator;
  };
  const lineage = (profile: Profile): string[] => {
    const parent = profiles.find((each) => each.id === profile.extends && each.id !== profile.id);
    return parent ? [profile.id, ...lineage(parent)] : [profile.id];
  };
  const blockForm = (profile: Profile, tag: string): Form | undefined => {
    const formsBy = (validatorBy: (id: string) => Validator | undefined): Form[] =>
      lineage(profile).flatMap((id) => {
        const validator = validatorBy(id);
        const block = profiles.find((each) => each.id === id)?.blocks?.find((each) => each.tag === tag);
        return validator && block ? [{ validator, schema: block.schema }] : [];
      });
    const ofOwn = formsBy((id) => own.find((each) => each.profile.id === id)?.blocks?.[tag]);
    return [...ofOwn, ...formsBy((id) => validators[`${id}/${tag}`])][0];
  };

  const parse = (path: string, text: string): SkillDocument | undefined => {
    const head = readHead(text);
    const profile = chooseProfile(path, head, profiles, settings.profiles ?? {});
    if (!profile) return undefined;
    const ids = settings.clients ?? clientsOfPlace(path) ?? profile.clients;
    return new SkillDocument(path, head, {
      profile,
      profiles: lineage(profile),
      validator: validatorOf(profile),
      blockForm: (tag) => blockForm(profile, tag),
      clients: clients.filter((client) => ids.includes(client.id)),
      clientsChosen: settings.clients !== undefined,
    });
  };
  return {
    id: 'skill',
    title: 'skills and agents',
    rules,
    mayClaim: (path) => /\.mdx?$/i.test(path),
    expects: (path) => isExpected(path, profiles),
    parse,
    status: ({ profile, clients: readers }) => ({
      profile: profile.id,
      title: profile.title,
      summary: profile.summary,
      clients: readers.map((client) => client.title),
    }),
    choices: profiles,
    facts: factsOf,
    severityOf: (document, rule) => document.profile.severities?.[rule],
    ...(editing ? { editing: editing({ profiles, chosen: settings.profiles ?? {}, parse, lineage }) } : {}),
  };
}

/** The client's table with the user's own names in it. */
function extend(client: Client, own: Vocabulary | undefined): Client {
  if (!own) return client;
  const described = (names: readonly string[] | undefined) =>
    Object.fromEntries(
      (names ?? []).map((name) => [name, { description: 'Known from the settings of this workspace.' }]),
    );
  const roles = Object.entries(client.keys).map(([role, keys]) => [role, { ...keys, ...described(own.keys) }]);
  return {
    ...client,
    keys: Object.fromEntries(roles),
    ...(client.tools || own.tools ? { tools: { ...client.tools, ...described(own.tools) } } : {}),
    ...(client.models ? { models: [...client.models, ...(own.models ?? [])] } : {}),
  };
}
