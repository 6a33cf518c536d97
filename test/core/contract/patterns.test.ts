import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { patternFault } from '../../../src/core/contract/patterns.ts';

/** The pattern with marks around what is to blame; the pattern itself when nothing is. */
function marked(pattern: string): string {
  const fault = patternFault(pattern);
  if (!fault) return pattern;
  const { start, end } = fault.span;
  return `${pattern.slice(0, start)}«${pattern.slice(start, end)}»${pattern.slice(end)}`;
}

describe('patternFault', () => {
  it('points at what is wrong in every dialect', () => {
    const faults = [
      '^«[»A-Z',
      'a«(»b',
      '(a)«(»b|[)]',
      'a«)»',
      '(a)«)»b',
      '«*»a',
      'a*«*»',
      'x[«z-a»]',
      'a«{3,1}»b',
      'a«\\»',
    ];
    for (const each of faults) assert.equal(marked(each.replace(/[«»]/g, '')), each);
  });

  it('leaves the dialects of others alone', () => {
    const good = [
      '^OR-[0-9]{8}$',
      '(?i)abc',
      '(?P<year>\\d{4})',
      'a++b',
      '(?>ab)c',
      '[[:alpha:]]+',
      '\\p{L}+',
      '\\A\\d+\\z',
      '(?<=a)b',
      '[\\w-.]',
      '',
    ];
    for (const each of good) assert.equal(marked(each), each);
  });
});
