import { readFileSync } from 'node:fs';
import { logSchemas } from '../core/run/log-line.ts';
import { configSchema } from '../core/settings/config-schema.ts';
import { type Setting, settingsTable } from '../core/settings/settings.ts';
import { builtInProfiles } from '../core/skill/profiles/index.ts';
import { profileSchema } from '../core/skill/profiles/profile-schema.ts';
import { type Command, commandCategory, commands } from '../protocol/commands.ts';
import type { Generator } from './generate.ts';
import { setJson } from './json-edit.ts';
import { inRoot } from './paths.ts';
import { type PublishedSchema, published } from './published-schema.ts';

/** The language ids that VS Code gives to skills and the like; which has them depends on its version. */
const skillLanguages = ['skill', 'chatagent', 'prompt', 'instructions', 'markdown'];

/** The language ids of files that may be contracts. */
const contractLanguages = ['yaml', 'jinja-yaml', 'json'];

/**
 * Files that are contracts by their name, or have them beside them. Opening any YAML file starts the extension as well,
 * since a contract may be called anything; JSON files are opened far too often for that.
 */
const contractPlaces = ['**/*.odcs.{yaml,yml,json}', '**/dbt_project.yml'];

/**
 * Renews the parts of package.json that are made of tables (commands with their menus and keys, settings, activation, trust), and the schemas of
 * the settings files for other editors. Everything else in package.json is written by hand and stays as it is.
 *
 * There is no `yamlValidation` for the settings files: Gatewright checks them itself, and another extension would say
 * the same things a second time in other words.
 */
export const manifest: Generator = async () => {
  const before = readFileSync(inRoot('package.json'), 'utf8');
  const after = owned().reduce((text, [path, value]) => setJson(text, path, value), before);
  return new Map([
    ['package.json', after],
    ['media/schemas/config.schema.json', schemaFile('Gatewright settings', published(configSchema))],
    ['media/schemas/profile.schema.json', schemaFile('Gatewright profile', published(profileSchema))],
    ['media/schemas/run.schema.json', schemaFile('A line of the Gatewright run log', runLineSchema())],
  ]);
};

/** Every key of package.json that is made here, with its value. */
function owned(): [path: string[], value: unknown][] {
  return [
    [['activationEvents'], activationEvents()],
    [['capabilities', 'untrustedWorkspaces'], untrustedWorkspaces()],
    [['capabilities', 'virtualWorkspaces'], virtualWorkspaces],
    [['contributes', 'commands'], contributedCommands()],
    [['contributes', 'menus'], menus()],
    [['contributes', 'keybindings'], keybindings()],
    [['contributes', 'configuration'], configuration()],
    [['contributes', 'semanticTokenScopes'], semanticTokenScopes()],
  ];
}

function activationEvents(): string[] {
  const places = new Set(builtInProfiles.flatMap((profile) => profile.claims.files ?? []));
  return [
    ...[...skillLanguages, 'yaml', 'jinja-yaml'].map((id) => `onLanguage:${id}`),
    ...['.gatewright/**', ...places, ...contractPlaces].map((glob) => `workspaceContains:${glob}`),
  ];
}

function untrustedWorkspaces(): object {
  const restricted = settings().filter(([, setting]) => setting.home === 'workspace');
  return {
    supported: 'limited',
    description:
      'Everything is checked in Restricted Mode. Only the settings in .vscode are left aside, so that a workspace cannot turn off rules or hide files in them.',
    restrictedConfigurations: restricted.map(([key]) => `gatewright.${key}`),
  };
}

const virtualWorkspaces = {
  supported: false,
  description: 'The language server reads files from the disk.',
};

const specs: readonly [command: string, spec: Command][] = Object.entries(commands);

function contributedCommands(): object[] {
  return specs.map(([command, { title, icon, enablement }]) => ({
    command,
    category: commandCategory,
    title,
    ...(icon ? { icon } : {}),
    ...(enablement ? { enablement } : {}),
  }));
}

/** Every menu with what stands in it. A command is in the palette unless the palette says otherwise. */
function menus(): Record<string, object[]> {
  const places: Record<string, object[]> = {};
  const add = (menu: string, place: object) => {
    places[menu] = [...(places[menu] ?? []), place];
  };
  for (const [command, { menus: own = [], inPalette = true }] of specs) {
    if (!inPalette) add('commandPalette', { command, when: 'false' });
    for (const { menu, when, group } of own) add(menu, { command, when, group });
  }
  return places;
}

function keybindings(): object[] {
  return specs.flatMap(([command, { keybinding }]) => (keybinding ? [{ command, ...keybinding }] : []));
}

/** What is deprecated is struck through: no theme knows that by itself. */
function semanticTokenScopes(): object[] {
  return [...skillLanguages, ...contractLanguages].map((language) => ({
    language,
    scopes: { '*.deprecated': ['markup.strikethrough'] },
  }));
}

function configuration(): object {
  const properties = settings().map(([key, { description, default: fallback, schema }], index) => {
    const property = {
      markdownDescription: description,
      ...published(schema),
      default: fallback,
      scope: 'window',
      order: index,
    };
    return [`gatewright.${key}`, property];
  });
  return { title: 'Gatewright', properties: Object.fromEntries(properties) };
}

function settings(): [key: string, setting: Setting<unknown>][] {
  return Object.entries(settingsTable);
}

function runLineSchema(): PublishedSchema {
  return { anyOf: [published(logSchemas.run), published(logSchemas.note)] };
}

function schemaFile(title: string, schema: PublishedSchema): string {
  return `${JSON.stringify({ $schema: 'http://json-schema.org/draft-07/schema#', title, ...schema }, null, 2)}\n`;
}
