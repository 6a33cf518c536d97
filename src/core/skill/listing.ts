import type { Definition } from '../workspace.ts';
import type { Client, ClientLimit } from './clients/client.ts';
import { clients } from './clients/index.ts';
import type { SkillFacts, SkillSummary } from './facts.ts';

/** What one client lists of one scope to its model in every conversation. */
export interface Listing {
  readonly client: Client;
  /** How many characters the client has room for. */
  readonly limit: ClientLimit;
  /** The plugin or project, as `scopeOf` tells it. */
  readonly scope: string;
  /** What is listed, the longest description first. */
  readonly listed: readonly SkillSummary[];
  /** Of all descriptions together; each counts as far as the client reads it. */
  readonly characters: number;
}

/** Every listing of a client that has a limit for it, in the order of clients and paths; one without a skill is left out. */
export function listings(catalog: { all(kind: string): readonly Definition[] }): Listing[] {
  const all = ['skill', 'command'].flatMap((kind) => catalog.all(kind));
  return clients.flatMap((client) => {
    const limit = client.limits.listing;
    return limit ? [...scopesOf(client, all)].map(([scope, listed]) => listing(client, limit, scope, listed)) : [];
  });
}

/** What the client lists, by scope and name: copies of one skill for several clients count once. */
function scopesOf(client: Client, all: readonly Definition[]): Map<string, Map<string, SkillSummary>> {
  const scopes = new Map<string, Map<string, SkillSummary>>();
  for (const { name, detail, summary } of all) {
    const { clients: readers, scope } = detail as SkillFacts;
    const { listed, descriptionPlace } = summary as SkillSummary;
    if (!listed || !readers.includes(client.id) || !descriptionPlace) continue;
    const names = scopes.get(scope) ?? new Map<string, SkillSummary>();
    scopes.set(scope, names.has(name) ? names : names.set(name, summary as SkillSummary));
  }
  return scopes;
}

function listing(client: Client, limit: ClientLimit, scope: string, names: Map<string, SkillSummary>): Listing {
  const length = (each: SkillSummary) => each.description?.length ?? 0;
  const most = client.limits.description?.max ?? Number.POSITIVE_INFINITY;
  const listed = [...names.values()].sort((a, b) => length(b) - length(a));
  const characters = listed.reduce((sum, each) => sum + Math.min(length(each), most), 0);
  return { client, limit, scope, listed, characters };
}
