import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sharedSchemas } from '../../src/build/shared-schemas.ts';
import type { JsonSchema } from '../../src/core/schema/schema.ts';

const tree = (leaf: JsonSchema): JsonSchema => ({
  type: 'object',
  description: 'A tree.',
  properties: { left: { $ref: '#/$defs/node' } },
  $defs: { node: { type: 'object', properties: { left: { $ref: '#/$defs/node' }, leaf } } },
});

describe('sharedSchemas', () => {
  it('keeps equal parts once, whatever people read of them, and follows references that lead back', () => {
    const { parts, partOf } = sharedSchemas({
      a: tree({ type: 'string', description: 'One.' }),
      b: tree({ type: 'string', description: 'Two.' }),
      c: tree({ type: 'number' }),
    });
    assert.deepEqual([...parts.keys()], ['a', 'a#node', 'c', 'c#node']);
    assert.equal(partOf('b'), 'a');
    assert.deepEqual(parts.get('a#node'), {
      type: 'object',
      properties: { left: { $ref: 'a#node' }, leaf: { type: 'string' } },
    });
  });

  it('makes parts of cases', () => {
    const form = { properties: { host: { type: 'string' } } } as const;
    const { parts } = sharedSchemas({ a: { type: 'object', cases: { key: 'type', of: { x: form, y: form } } } });
    assert.deepEqual(parts.get('a'), {
      type: 'object',
      cases: { key: 'type', of: { x: { $ref: 'a/type=x' }, y: { $ref: 'a/type=x' } } },
    });
  });

  it('leaves properties alone that are called like words of a schema', () => {
    const { parts } = sharedSchemas({
      a: { type: 'object', properties: { description: { type: 'string' }, enum: {} } },
    });
    assert.deepEqual(parts.get('a'), { type: 'object', properties: { description: { type: 'string' }, enum: {} } });
  });
});
