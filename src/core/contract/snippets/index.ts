import { columnSnippets } from './columns.ts';
import { contractFile } from './file.ts';
import { partSnippets } from './parts.ts';
import { qualitySnippets } from './quality.ts';
import { serverSnippets } from './servers.ts';
import type { ContractSnippet } from './snippet.ts';

/** Every snippet for contracts; the first one is a file of its own. */
export const contractSnippets: readonly ContractSnippet[] = [
  {
    id: 'contract',
    title: 'Data contract',
    description: 'A contract of ODCS 3.1.0 with a table, a server and a service level.',
    below: '',
    body: contractFile,
  },
  ...partSnippets,
  ...columnSnippets,
  ...serverSnippets,
  ...qualitySnippets,
];
