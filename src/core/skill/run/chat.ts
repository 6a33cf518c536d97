import type { Span } from '../../document/span.ts';
import { toValue } from '../../document/yaml/node.ts';
import type { Invocation, RunVariable } from '../../run/runnable.ts';
import type { Piece, Word } from '../../run/shell-words.ts';
import { listed } from '../../words.ts';
import { type Call, callersOf, callsOf } from '../calls.ts';
import type { Client } from '../clients/client.ts';
import type { SkillDocument } from '../model.ts';
import { skillDirectoryOf, stemOf } from '../places.ts';
import { isSecret } from './secret.ts';

/** Longer hints are not taken apart. */
const MAX_HINT = 500;

/** What is typed into the chat of a client to call a file by its name, with the arguments that the file speaks of. */
export function chatInvocations(document: SkillDocument): Invocation[] {
  const { profile, path } = document;
  const name = nameOf(document);
  const ids = callersOf(document).map((client) => client.id);
  return callsOf(profile.role, name, path, ids).map((call) => ofCall(document, call));
}

/** The name people call a file by: what it states, else that of its directory or file; empty for a skill at the root. */
export function nameOf({ name, path, profile }: SkillDocument): string {
  return name?.trim() || (profile.role === 'skill' ? (skillDirectoryOf(path) ?? '') : stemOf(path));
}

function ofCall(document: SkillDocument, call: Call): Invocation {
  const readers = document.clients.filter((client) => call.clients.includes(client.id));
  const span = document.entry('name')?.span ?? document.headSpan;
  const parts = argumentsOf(document, readers);
  return {
    kind: 'chat',
    title: `${call.text} (${listed(readers.map((client) => client.title))})`,
    span,
    words: [wordOf([call.text], span), ...parts.map(({ pieces }) => wordOf(pieces, span))],
    variables: parts.map(({ variable }) => variable),
  };
}

interface Argument {
  readonly variable: RunVariable;
  readonly pieces: readonly Piece[];
}

/**
 * What stands behind the name: the arguments that Claude Code gives names to, else the groups of the hint (`<this>` is
 * required, `[that]` is not; options are one text), else one text, where the hint is free or the body asks for one.
 */
function argumentsOf(document: SkillDocument, readers: readonly Client[]): Argument[] {
  const named = readers.some((client) => reads(client, document, 'arguments')) ? namesIn(document) : [];
  // Values are told apart at their spaces, so each is quoted.
  if (named.length > 0) return named.map((name) => argument(name, '', true, ['"', { variable: name }, '"']));
  const hint = readers.some((client) => reads(client, document, 'argument-hint')) ? hintOf(document) : '';
  const groups = groupsOf(hint);
  const flags = groups.filter(({ name, required }) => !required && name.startsWith('-'));
  if (groups.length > 0) {
    const others = groups.filter((group) => !flags.includes(group));
    // Nobody wants to be asked for one option after the other.
    const options = argument('options', flags.map(({ name }) => `[${name}]`).join(' '), false);
    return [
      ...others.map(({ name, required }) => argument(name, '', required)),
      ...(flags.length > 0 ? [options] : []),
    ];
  }
  const takesText = readers.some((client) => client.id === 'claude-code') && /\$ARGUMENTS\b/.test(document.text);
  return hint !== '' || takesText ? [argument('arguments', hint, false)] : [];
}

function argument(
  name: string,
  description: string,
  required: boolean,
  pieces: readonly Piece[] = [{ variable: name }],
): Argument {
  return { variable: { name, description, required, secret: isSecret(name, description, undefined) }, pieces };
}

function reads(client: Client, { profile }: SkillDocument, key: string): boolean {
  return client.keys[profile.role]?.[key] !== undefined;
}

function namesIn(document: SkillDocument): string[] {
  const value = toValue(document.value('arguments'));
  const names = typeof value === 'string' ? value.split(/[\s,]+/) : Array.isArray(value) ? value.map(String) : [];
  return [...new Set(names.filter((name) => /^[\w-]+$/.test(name)))];
}

/** The hint as one text. Without quotes `[table]` is a list to YAML. */
function hintOf(document: SkillDocument): string {
  const value = toValue(document.value('argument-hint'));
  if (Array.isArray(value)) return `[${value.map(String).join(', ')}]`;
  return typeof value === 'string' ? value.trim() : '';
}

/** The groups of a hint that is made of nothing else; names that are repeated are numbered. */
function groupsOf(hint: string): { name: string; required: boolean }[] {
  if (hint.length > MAX_HINT || hint.replace(/<[^<>]+>|\[[^[\]]+\]|\s/g, '') !== '') return [];
  const seen = new Map<string, number>();
  return [...hint.matchAll(/<([^<>]+)>|\[([^[\]]+)\]/g)].map(([, needed, optional]) => {
    const text = (needed ?? optional ?? '').trim();
    const count = (seen.get(text) ?? 0) + 1;
    seen.set(text, count);
    return { name: count === 1 ? text : `${text} ${count}`, required: needed !== undefined };
  });
}

function wordOf(pieces: readonly Piece[], span: Span): Word {
  const written = pieces.map((each) => (typeof each === 'string' ? each : `{{${each.variable}}}`)).join('');
  return { pieces, written, isGlued: false, span };
}
