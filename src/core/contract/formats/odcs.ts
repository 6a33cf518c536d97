import { entryOf, stringOf, type YamlEntry, type YamlMap } from '../../document/yaml/node.ts';
import { type OdcsVersion, odcsSchema } from '../schema/odcs.ts';
import type { ContractFormat } from './format.ts';
import { readOdcs } from './read-odcs.ts';

/** The newest version: files of a version that is not known, or that state none, are read as this one. */
export const newestOdcs: OdcsVersion = '3.1.0';

/** What every contract of the standard has somewhere. */
export const odcsHint = /\bDataContract\b|apiVersion["']?\s*:\s*["']?v?[23]\.|^\s*$/;

/** A version of the Open Data Contract Standard as a format. */
export function odcsFormat(version: OdcsVersion, summary: string): ContractFormat {
  return {
    id: `odcs-${version}`,
    family: 'odcs',
    title: `ODCS ${version}`,
    summary,
    hint: odcsHint,
    claims: (root, path) => isOdcs(root, path) && (versionOf(root) === version || version === newestOdcs),
    schema: odcsSchema(version),
    ...(version === newestOdcs ? {} : { newest: `odcs-${newestOdcs}` }),
    read: readOdcs,
  };
}

/** The version of the standard that a file states, without its `v`. */
export function versionOf(root: YamlMap): string | undefined {
  return stringOf(entryOf(root, 'apiVersion')?.value)?.replace(/^v/, '');
}

/** True for a version of the standard above the newest one that is known. */
export function isNewerOdcs(version: string): boolean {
  const [, major, minor, patch] = /^(\d{1,4})\.(\d{1,4})\.(\d{1,4})$/.exec(version) ?? [];
  const rank = (parts: readonly unknown[]): number =>
    parts.reduce((sum: number, part) => sum * 10_000 + Number(part), 0);
  return major !== undefined && rank([major, minor, patch]) > rank(newestOdcs.split('.'));
}

/** Keys that are in every contract and hardly ever together in anything else. */
const telling = [
  'apiVersion',
  'kind',
  'schema',
  'servers',
  'slaProperties',
  'status',
  'version',
  'dataProduct',
  'domain',
];

const rootKeys = new Set(Object.keys(odcsSchema(newestOdcs).properties ?? {}));

/** True when the name of a file says that it is a contract. */
export function isOdcsPath(path: string): boolean {
  return /\.odcs\.(?:ya?ml|json)$/i.test(path);
}

/** A key of a contract, or one that is still being written. */
function isBegun({ key, value }: YamlEntry): boolean {
  return rootKeys.has(String(key.value)) || (value.kind === 'scalar' && value.style === 'empty');
}

/** True for what is a contract of the standard, whatever its version. */
export function isOdcs(root: YamlMap, path: string): boolean {
  if (stringOf(entryOf(root, 'kind')?.value) === 'DataContract') return true;
  const count = telling.filter((key) => entryOf(root, key)).length;
  // By its name alone a file is none, but one that was begun under such a name is.
  if (isOdcsPath(path)) return count >= 2 || root.entries.every(isBegun);
  return count >= 4 && /^[23]\./.test(versionOf(root) ?? '');
}
