import type { Facts } from '../workspace.ts';
import type { SettingsDocument } from './model.ts';

/** The kind of definition that a profile file makes. */
export const profileDefinition = 'profile';

/** What other settings files know of a profile. */
export interface ProfileFacts {
  /** The id it builds on. */
  readonly extends?: string;
}

/** A profile file defines its id. */
export function factsOf(document: SettingsDocument): Facts {
  const id = document.form.kind === 'profile' ? document.text('id') : undefined;
  if (!id) return { definitions: [] };
  const { value: name, span } = id;
  const parent = document.text('extends');
  const detail: ProfileFacts = parent ? { extends: parent.value } : {};
  const range = document.source.rangeOf(span);
  return { definitions: [{ kind: profileDefinition, name, path: document.path, span, range, detail }] };
}
