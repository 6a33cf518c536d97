import type { JsonSchema } from '../../schema/schema.ts';
import type { Writable } from '../edits.ts';

const FEW = 9;

/** What a key that is missing can be begun with; `undefined` where only the writer knows. */
export function placeholderOf(schema: JsonSchema): Writable | undefined {
  const [type] = [schema.type ?? []].flat();
  const [example] = schema.examples ?? [];
  if (Object.keys(schema).length === 0) return undefined;
  if (isWritable(schema.default)) return schema.default;
  if (schema.enum) return schema.enum.length === 1 ? String(schema.enum[0]) : undefined;
  // Nobody knows what a reference or an address should be.
  if (schema.pattern) return undefined;
  // Of usual values the first is as good as any.
  const usual = Object.keys(schema.meanings ?? {}).length;
  const isAsGood = type === undefined || (usual > 0 && usual <= FEW);
  if (isAsGood && isWritable(example)) return example;
  if (type === 'boolean') return false;
  if (type === 'integer' || type === 'number') return isWritable(example) ? example : (schema.minimum ?? 0);
  if (type === 'array') return [];
  return type === 'object' ? {} : 'TODO';
}

/** The values of which one will be meant, where there are only a few. */
export function choicesOf(schema: JsonSchema): string[] {
  if (schema.default !== undefined) return [];
  const values = schema.enum ?? (schema.meanings ? (schema.examples ?? []) : []);
  return values.length > 1 && values.length <= FEW ? values.map(String) : [];
}

function isWritable(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}
