/** The versions of the Open Data Contract Standard that have a form of their own here, the oldest first. */
export const odcsVersions = ['3.0.0', '3.0.1', '3.0.2', '3.1.0'] as const;

export type OdcsVersion = (typeof odcsVersions)[number];

/** What differs between the versions; every part of the schema is made for one set of these. */
export interface Dialect {
  readonly version: OdcsVersion;
  /** Parts have ids, no part may have unknown keys, and tables and columns have relationships. */
  readonly isFrom31: boolean;
  /** Columns have a physical name, and members of the team names of their own. */
  readonly isFrom302: boolean;
  /** The contract and its description link to definitions, and roles have custom properties. */
  readonly isFrom301: boolean;
}

/** What holds in a version. */
export function dialectOf(version: OdcsVersion): Dialect {
  const since = (first: OdcsVersion): boolean => odcsVersions.indexOf(version) >= odcsVersions.indexOf(first);
  return {
    version,
    isFrom31: since('3.1.0'),
    isFrom302: since('3.0.2'),
    isFrom301: since('3.0.1'),
  };
}
