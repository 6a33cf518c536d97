/** Words that make a variable secret wherever they stand in its name, and those that do so only at its end. */
const IN_NAME = /(?:^|_)(?:secrets?|passwords?|passwd|pwd|passphrase|credentials?)(?:_|$)/;
const AT_END = /(?:^|_)(?:tokens?|(?:api|access|account|auth|encryption|private|signing|ssh)_?key)$/;
/** Counts of tokens are no tokens. */
const COUNT = /(?:^|_)(?:max|min|num|total|input|output|count|of)_tokens?$/;
/** The same in a sentence. A key or a token alone is most often another thing: a primary key, a token of a text. */
const IN_TEXT =
  /\b(?:secret|password|passphrase|credentials?|(?:api|access|account|auth|encryption|private|signing|ssh)[ -]key|(?:access|api|auth|authentication|bearer|login|refresh|session)[ -]token)\b/i;

/**
 * Whether the values of a variable are secret: they are typed unseen, remembered nowhere and left out of the run log.
 * `secret: true` or `secret: false` in the declaration decides; without it, the name and then the description do.
 */
export function isSecret(name: string, description: string, declared: unknown): boolean {
  if (typeof declared === 'boolean') return declared;
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_');
  return IN_NAME.test(words) || (AT_END.test(words) && !COUNT.test(words)) || IN_TEXT.test(description);
}
