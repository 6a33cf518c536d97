import type { Editing } from '../language.ts';
import { complete } from './complete.ts';
import { hover } from './hover.ts';
import type { SettingsDocument } from './model.ts';

/** What people who write settings are offered. */
export const settingsEditing: Editing<SettingsDocument> = { features: { complete, hover } };
