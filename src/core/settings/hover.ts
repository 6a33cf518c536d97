import type { HoverScene, HoverText } from '../feature.ts';
import { code, link, prose } from '../markdown.ts';
import { describe, type ExplainHeld, placeAt } from '../schema/describe.ts';
import { clients } from '../skill/clients/index.ts';
import { builtInProfiles } from '../skill/profiles/index.ts';
import { profileDefinition } from './facts.ts';
import type { SettingsDocument } from './model.ts';
import { kindOf } from './settings.ts';

/** What a key or a value of a file of settings means. */
export function hover(document: SettingsDocument, offset: number, scene: HoverScene): HoverText | undefined {
  const place = placeAt(document.form.schema, document.yaml.root, offset);
  if (!place) return undefined;
  const { title, meaning } = describe(place, explainIn(document, scene));
  return meaning.length > 0 ? { span: place.span, markdown: [title, ...meaning].join('\n\n') } : undefined;
}

function explainIn({ form }: SettingsDocument, scene: HoverScene): ExplainHeld {
  return (kind, text) => {
    switch (kind) {
      case 'rule': {
        const rule = form.rules.find((each) => each.id === text);
        if (rule) return `${code(text)} · ${rule.severity}: ${prose(rule.summary)}\n\n${prose(rule.remedy)}`;
        const ofKind = form.rules.filter((each) => kindOf(each.id) === text).length;
        return ofKind > 0
          ? `${code(text)}: the ${ofKind} rules of this kind that are not named themselves.`
          : undefined;
      }
      case 'profile': {
        const builtIn = builtInProfiles.find((each) => each.id === text);
        if (builtIn) return `${code(text)} · ${builtIn.title}: ${prose(builtIn.summary)}`;
        const own = scene.definitions(profileDefinition, text)[0];
        return own && `${code(text)} · profile of this workspace: ${link(own.path, scene.addressOf?.(own.path))}`;
      }
      case 'client': {
        const client = clients.find((each) => each.id === text);
        return client && `${code(text)} · ${client.title}, as documented on ${client.asOf}.`;
      }
      default:
        return undefined;
    }
  };
}
