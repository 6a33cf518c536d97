/** A snippet for editors that read those of VS Code. */
export interface ContractSnippet {
  /** Without `gw-`. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** The key that its items stand below, by the path from the root; `''` at the top. Tests put it there. */
  readonly below: '' | 'schema' | 'properties' | 'servers' | 'quality' | 'tableQuality' | 'relationships' | 'roles';
  readonly body: string;
}
