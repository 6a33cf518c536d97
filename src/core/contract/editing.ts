import type { Editing } from '../language.ts';
import type { ContractDocument } from './document.ts';

/** What people who write contracts are offered. */
export const contractEditing: Editing<ContractDocument> = { features: {} };
