import { YamlMemories } from '../document/yaml/pieces.ts';
import type { Editing, Language } from '../language.ts';
import type { Validator } from '../schema/validate.ts';
import { type ContractDocument, readContracts } from './document.ts';
import { factsOf } from './facts.ts';
import { contractFormats } from './formats/index.ts';
import { isOdcsPath } from './formats/odcs.ts';
import { rules } from './rules/index.ts';
import type { SqlParser } from './sql/dialects.ts';
import { SqlReader } from './sql/parse.ts';

/**
 * The language of data contracts.
 *
 * @param validators of the formats' schemas by the format's id
 * @param parseSql for checks in SQL; nothing is said of them without
 */
export function contractLanguage(
  validators: Readonly<Partial<Record<string, Validator>>>,
  editing?: Editing<ContractDocument>,
  parseSql?: SqlParser,
): Language<ContractDocument> {
  const memories = new YamlMemories();
  const sql = parseSql && new SqlReader(parseSql);
  const reading = { formats: contractFormats, validators, ...(sql ? { sql } : {}) };
  return {
    id: 'contract',
    title: 'data contracts',
    rules,
    mayClaim: (path) => /\.(?:ya?ml|json)$/i.test(path),
    expects: isOdcsPath,
    claimsByContent: true,
    parse: (path, text) => readContracts(path, text, { ...reading, memoryOf: (file) => memories.of(file) }),
    status({ parts }) {
      const formats = [...new Set(parts.map((part) => part.format))];
      return {
        profile: formats[0]?.id ?? '',
        title: formats.map((format) => format.title).join(', '),
        summary: formats[0]?.summary ?? '',
        clients: [],
      };
    },
    // The content of a file says what it is; nobody chooses.
    choices: [],
    facts: factsOf,
    severityOf: () => undefined,
    ...(editing ? { editing } : {}),
  };
}
