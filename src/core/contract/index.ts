import type { Editing, Language } from '../language.ts';
import type { Validator } from '../schema/validate.ts';
import { type ContractDocument, readContracts } from './document.ts';
import { factsOf } from './facts.ts';
import { contractFormats } from './formats/index.ts';
import { isOdcsPath } from './formats/odcs.ts';
import { rules } from './rules/index.ts';

/**
 * The language of data contracts.
 *
 * @param validators of the formats' schemas by the format's id
 */
export function contractLanguage(
  validators: Readonly<Partial<Record<string, Validator>>>,
  editing?: Editing<ContractDocument>,
): Language<ContractDocument> {
  return {
    id: 'contract',
    title: 'data contracts',
    rules,
    mayClaim: (path) => /\.(?:ya?ml|json)$/i.test(path),
    expects: isOdcsPath,
    claimsByContent: true,
    parse: (path, text) => readContracts(path, text, { formats: contractFormats, validators }),
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
