import type { Engine } from './engine.ts';
import type { Preview } from './feature.ts';
import { withChanges } from './overlay.ts';
import type { WorkspaceIndex } from './workspace.ts';

/**
 * What files would be with other texts; those that nobody claims are left out.
 *
 * @param texts by path; `undefined` for a file that is gone
 */
export function previewOf(
  texts: ReadonlyMap<string, string | undefined>,
  engine: Engine,
  index: WorkspaceIndex,
): ReadonlyMap<string, Preview> {
  const documents = [...texts].flatMap(([path, text]) =>
    text === undefined || !engine.mayClaim(path) ? [] : (engine.parse(path, text) ?? []),
  );
  const facts = new Map(documents.map((document) => [document.path, engine.facts(document)]));
  const none = { definitions: [] };
  const changes = [...texts].map(
    ([path, text]) => [path, text === undefined ? undefined : (facts.get(path) ?? none)] as const,
  );
  const changed = withChanges(index, new Map(changes));
  return new Map(
    documents.map((document) => {
      const findings = engine.conclude(engine.check(document, changed));
      return [document.path, { document, findings, mentions: engine.mentions(document, changed) }];
    }),
  );
}
