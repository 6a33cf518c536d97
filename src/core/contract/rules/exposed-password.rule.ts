import type { Span } from '../../document/span.ts';
import { resolve, type YamlNode, type YamlScalar } from '../../document/yaml/node.ts';
import { defineContractRule } from './contract-rule.ts';
import { head } from './example.ts';

const example = (location: string) => `${head}servers:
  - server: landing
    type: sftp
    location: ${location}
`;

export default defineContractRule('contract/exposed-password', {
  severity: 'warning',
  summary: 'A contract holds a password.',
  why: 'A contract is made to be shared, and its history keeps every version. Whoever may read it, now or later, can log in with the password.',
  remedy: 'Take the password out, change it where it is used, and let the programs get it from a secret store.',
  profiles: ['odcs'],
  bad: example('sftp://loader:«t0p-Secret»@files.example.com/orders/*.csv'),
  good: example('sftp://files.example.com/orders/*.csv'),
  check(document, report) {
    const text = document.source.value;
    const visit = (node: YamlNode | undefined, key = ''): void => {
      const here = node?.kind === 'alias' ? undefined : resolve(node);
      if (here?.kind === 'seq') for (const item of here.items) visit(item, key);
      if (here?.kind === 'map') for (const entry of here.entries) visit(entry.value, String(entry.key.value));
      if (here?.kind !== 'scalar') return;
      const span = passwordIn(text, here, key);
      if (span) report({ span, message: 'This is a password; take it out, and change it where it is used.' });
    };
    for (const part of document.of('odcs')) visit(part.root);
  },
});

/** Where a password stands in a value: in an address, or under a key that says so. */
function passwordIn(text: string, { span, value, style }: YamlScalar, key: string): Span | undefined {
  if (typeof value !== 'string' || value.length > 2000) return undefined;
  const written = text.slice(span.start, span.end);
  const found =
    /\b[a-z][\w+.-]{1,30}:\/\/(?<user>[^\s/:@"']{0,100}):(?<secret>[^\s/@"']{1,200})@/i.exec(written) ??
    /[?;&](?:password|pwd)=(?<secret>[^\s;&"']{1,200})/i.exec(written);
  const { user, secret } = found?.groups ?? {};
  if (found && secret !== undefined) {
    const start = span.start + found.index + found[0].lastIndexOf(secret);
    // A name in both places is the default of a database that one tries things out with.
    return isSecret(secret) && secret !== user ? { start, end: start + secret.length } : undefined;
  }
  const isKey = /^(?:password|passwd|pwd|(?:client|api)_?secret|secret_?(?:access_?)?key)$/i.test(key);
  return isKey && /^(?:plain|single|double)$/.test(style) && isSecret(value) ? span : undefined;
}

/** False for what stands in the place of a password. */
function isSecret(value: string): boolean {
  return (
    /\w/.test(value) &&
    !/[${}<>%[\]]|^(?:x+|\*+|\.+|password|passwd|pass|pwd|secret|changeme|redacted|masked|hidden|token|none|null|true|false)$|^(?:your|my|env|vault|secret|secrets|ssm|kv)[-_:/.]/i.test(
      value,
    )
  );
}
