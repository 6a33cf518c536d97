import type { YamlScalar } from '../../document/yaml/node.ts';
import type { Fix } from '../../finding.ts';

/** The fix that writes another word in place of a key or value, in the quotes it has; none without a word. */
export function replaceWord(node: YamlScalar, word: string | undefined): Fix[] {
  if (word === undefined || node.style === 'literal' || node.style === 'folded') return [];
  const quote = node.style === 'single' ? "'" : node.style === 'double' ? '"' : '';
  return [{ title: `Change to '${word}'`, edits: [{ span: node.span, newText: `${quote}${word}${quote}` }] }];
}
