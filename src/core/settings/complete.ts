import type { Completion, Surroundings } from '../feature.ts';
import { prose } from '../markdown.ts';
import { completeYaml } from '../schema/complete.ts';
import type { Offer } from '../schema/offer.ts';
import type { Held } from '../schema/schema.ts';
import { clients } from '../skill/clients/index.ts';
import { builtInProfiles } from '../skill/profiles/index.ts';
import { completeSuppression } from '../suppress.ts';
import { profileDefinition } from './facts.ts';
import type { SettingsDocument } from './model.ts';
import { kindOf } from './settings.ts';

/** What can stand at an offset of a file of settings. */
export function complete(
  document: SettingsDocument,
  offset: number,
  surroundings: Surroundings,
): readonly Completion[] {
  const { form, source, yaml } = document;
  const ofComment = completeSuppression(document, offset, form.rules);
  if (ofComment) return ofComment;
  const text = source.value;
  const region = { start: text.startsWith('\uFEFF') ? 1 : 0, end: text.length };
  const known = (kind: Held): readonly Offer[] => knownOf(kind, document, surroundings);
  return completeYaml({ text, region, root: yaml.root, schema: form.schema, known }, offset);
}

/** What a text of a kind may be; empty for kinds of which there is no list, such as globs. */
function knownOf(kind: Held, { form, path }: SettingsDocument, surroundings: Surroundings): readonly Offer[] {
  switch (kind) {
    case 'rule': {
      const single = form.rules.map(({ id, summary }) => ({
        value: id,
        detail: 'rule',
        documentation: prose(summary),
      }));
      // A profile speaks of single rules only.
      if (form.kind !== 'config') return single;
      const kinds = [...new Set(form.rules.map((rule) => kindOf(rule.id)))];
      return [...kinds.map((value) => ({ value, detail: 'every rule of this kind', rank: 0 })), ...single];
    }
    case 'profile': {
      const builtIn = builtInProfiles.map(({ id, summary }) => ({
        value: id,
        detail: 'built in',
        documentation: prose(summary),
      }));
      const own = surroundings.all(profileDefinition).filter((each) => each.path !== path);
      return [...own.map((each) => ({ value: each.name, detail: each.path, rank: 0 })), ...builtIn];
    }
    case 'client':
      return clients.map(({ id, title }) => ({ value: id, detail: title }));
    default:
      return [];
  }
}
