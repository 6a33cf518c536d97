import { rulePages } from '../rule-pages.ts';
import type { Verb } from '../verb.ts';

export const lsp: Verb = {
  operands: '',
  summary: 'Run the language server on standard input and output.',
  details: 'For editors that speak the Language Server Protocol. It ends when the editor says so or goes away.',
  options: { stdio: { text: 'What it does anyway; editors like to say it.' } },
  maxOperands: 0,
  async run() {
    const { startServer } = await import('../../server/server.ts');
    startServer('stdio', rulePages);
    // The server ends the process itself; until then its streams keep the process alive.
    return 0;
  },
};
