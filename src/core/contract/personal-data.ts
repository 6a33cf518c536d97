import type { Column } from './model.ts';

/** Names that say beyond doubt what a column holds: the words that the name ends with, and what that is. */
const kinds: readonly (readonly [string, string])[] = [
  ['email', 'an e-mail address'],
  ['e mail', 'an e-mail address'],
  ['email address', 'an e-mail address'],
  ['emailaddress', 'an e-mail address'],
  ['phone', 'a phone number'],
  ['phone number', 'a phone number'],
  ['phone no', 'a phone number'],
  ['phonenumber', 'a phone number'],
  ['mobile number', 'a phone number'],
  ['telephone', 'a phone number'],
  ['telephone number', 'a phone number'],
  ['ssn', 'a social security number'],
  ['social security number', 'a social security number'],
  ['national id', 'a national identity number'],
  ['national id number', 'a national identity number'],
  ['nationalidnumber', 'a national identity number'],
  ['passport number', 'a passport number'],
  ['passport no', 'a passport number'],
  ['drivers license number', 'the number of a driving licence'],
  ['driver license number', 'the number of a driving licence'],
  ['tax id', 'a tax number'],
  ['birth date', 'a date of birth'],
  ['birthdate', 'a date of birth'],
  ['date of birth', 'a date of birth'],
  ['birthday', 'a date of birth'],
  ['dob', 'a date of birth'],
  ['first name', 'the name of a person'],
  ['firstname', 'the name of a person'],
  ['last name', 'the name of a person'],
  ['lastname', 'the name of a person'],
  ['given name', 'the name of a person'],
  ['family name', 'the name of a person'],
  ['surname', 'the name of a person'],
  ['maiden name', 'the name of a person'],
  ['home address', 'a home address'],
  ['street address', 'a home address'],
  ['iban', 'a bank account'],
  ['credit card number', 'a credit card number'],
  ['creditcardnumber', 'a credit card number'],
  ['card number', 'a credit card number'],
  ['ip address', 'an IP address'],
  ['ipaddress', 'an IP address'],
];
const byWords: ReadonlyMap<string, string> = new Map(kinds);

/** Words before it that say that something else is meant: whether or how often, or what belongs to no person. */
const harmless = new Set(
  'is has was count cnt total company vendor supplier store shop office support system template model product file gift loyalty masked hashed encrypted'.split(
    ' ',
  ),
);

/**
 * What personal data a column holds by its name, in words; `undefined` when the name leaves any doubt. The last words of a
 * name count: `email_sent_at` holds no address.
 */
export function personalData({ name, logicalType }: Column): string | undefined {
  return name && personalDataNamed(name.value, logicalType?.value);
}

/** The same for a column that is not in a contract. */
export function personalDataNamed(name: string, logicalType = ''): string | undefined {
  if (['boolean', 'object', 'array'].includes(logicalType)) return undefined;
  const words = wordsOf(name);
  if (words.some((word) => harmless.has(word))) return undefined;
  for (let from = Math.max(0, words.length - 4); from < words.length; from++) {
    const found = byWords.get(words.slice(from).join(' '));
    if (!found) continue;
    const isDate = found === 'a date of birth';
    // A key or a count is called so too, and only a date of birth is a date.
    if (!isDate && ['date', 'timestamp', 'time'].includes(logicalType)) return undefined;
    return found;
  }
  return undefined;
}

/** Words about who may see data; a part that has one in its tags or custom properties has been thought about. */
const aboutProtection =
  /\b(?:pii|phi|gdpr|ccpa|hipaa|personal|sensitiv\w*|confidential\w*|restricted|internal|private|privacy|classif\w*|mask\w*|anonymi\w*|pseudonymi\w*|encrypt\w*|hash\w*|secur\w*)\b/i;

/** True when a part says in its own words how its data is protected. */
export function saysProtection(part: Pick<Column, 'tags' | 'custom'>): boolean {
  const texts = [...part.tags.map((tag) => tag.value), ...part.custom.map(({ property }) => property?.value ?? '')];
  return texts.some((text) => aboutProtection.test(wordsOf(text).join(' ')));
}

/** The words of a name such as `customer_email`, `customerEmail` or `EMAIL1`, in small letters. */
function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/\d+$/, '')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter(Boolean);
}
