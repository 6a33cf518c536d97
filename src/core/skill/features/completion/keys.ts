import { prose } from '../../../markdown.ts';
import type { Offer } from '../../../schema/offer.ts';
import type { JsonSchema } from '../../../schema/schema.ts';
import type { SkillDocument } from '../../model.ts';
import { clientKeys, judgeKey, knownKeys } from '../../rules/keys.ts';

/** What the frontmatter of a file may hold: the schema of its profile, and the keys that the file's clients read. */
export function frontmatterSchema(document: SkillDocument): JsonSchema {
  const { schema } = document.profile;
  const properties = knownKeys(document)
    // A profile may have keys that only other clients read.
    .filter((key) => judgeKey(document, key) === undefined && !isIdle(document, key))
    .map((key) => [key, { ...schema.properties?.[key], ...ofClients(document, key) }] as const);
  return { ...schema, properties: Object.fromEntries(properties) };
}

/** True for a key with which no client of the file does anything. */
function isIdle(document: SkillDocument, key: string): boolean {
  const readers = clientKeys(document, key);
  return readers.length > 0 && readers.every(({ known }) => known.ignored);
}

function ofClients(document: SkillDocument, key: string): JsonSchema {
  const readers = clientKeys(document, key);
  const isOld = readers.length > 0 && readers.every(({ known }) => known.deprecated);
  return isOld ? { deprecated: true } : {};
}

/** What a list shows of a key at the top: whether it is owed, who reads it, and what each of them does with it. */
export function aboutKey(document: SkillDocument, key: string): Partial<Offer> {
  const { schema } = document.profile;
  const readers = clientKeys(document, key);
  const titles = readers.map(({ client }) => client.title);
  const own = schema.properties?.[key]?.description;
  const lines = readers
    .filter(({ known }) => known.description !== own || readers.length > 1)
    .map(({ client, known }) => `- **${client.title}:** ${prose(known.deprecated ?? known.description)}`);
  const isShared = readers.some(({ known }) => known.description === own);
  const documentation = [isShared && lines.length > 0 ? '' : prose(own ?? ''), lines.join('\n')].filter(Boolean);
  return {
    detail: [schema.required?.includes(key) ? 'required' : '', ...titles].filter(Boolean).join(', '),
    ...(documentation.length > 0 ? { documentation: documentation.join('\n\n') } : {}),
  };
}
