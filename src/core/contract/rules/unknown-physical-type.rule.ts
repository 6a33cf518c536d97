import type { Span } from '../../document/span.ts';
import { listed, nearest } from '../../words.ts';
import { typeIn, typeNames } from '../types/data-type.ts';
import { dialects } from '../types/dialects/index.ts';
import { elsewhere } from '../types/elsewhere.ts';
import type { PhysicalType } from '../types/physical-type.ts';
import { placeIn, type TypedColumn, typedColumns } from '../types/typed-columns.ts';
import { defineContractRule } from './contract-rule.ts';
import { head } from './example.ts';

export default defineContractRule('contract/unknown-physical-type', {
  severity: 'warning',
  summary: "A column's physical type is most likely misspelt.",
  why: 'No database has a type of this name, but several have one that is written almost alike. A table made from the contract fails on it. A type of your own with such a name can be kept by a suppression.',
  remedy: 'Correct the name of the type.',
  bad: `${head}schema:
  - name: orders
    properties:
      - name: currency
        physicalType: «varchr»(3)
`,
  good: `${head}schema:
  - name: orders
    properties:
      - name: currency
        physicalType: varchar(3)
`,
  fixed: `${head}schema:
  - name: orders
    properties:
      - name: currency
        physicalType: varchar(3)
`,
  check(document, report) {
    const text = document.source.value;
    for (const contract of document.contracts) {
      const meanings = new Map<string, string | undefined>();
      for (const typed of typedColumns(contract)) {
        for (const { name, span } of misspelt(typed, typed.physical)) {
          if (!meanings.has(name)) meanings.set(name, near(typed, name));
          const found = meanings.get(name);
          if (!found) continue;
          const place = placeIn(text, typed.field, span);
          const written = typed.field.value.slice(span.start, span.end);
          const meant = written === written.toUpperCase() ? found.toUpperCase() : found;
          const isExact = text.slice(place.start, place.end) === written;
          const where = typed.isStated
            ? ` of ${listed(
                typed.dialects.map((each) => each.title),
                'or',
              )}`
            : '';
          report({
            span: place,
            message: `'${written}' is no type${where}. Did you mean '${meant}'?`,
            fixes: isExact ? [{ title: `Change to '${meant}'`, edits: [{ span: place, newText: meant }] }] : [],
          });
        }
      }
    }
  },
});

/** The names in a type that no dialect has, those within arrays and structs too. */
function misspelt(typed: TypedColumn, type: PhysicalType): { readonly name: string; readonly span: Span }[] {
  const inner = type.elements.filter((each) => each.name !== undefined || isComposed(type));
  const within = inner.flatMap((each) => misspelt(typed, each.type));
  if (type.brackets || dialects.some((dialect) => typeIn(dialect, type))) return within;
  return [{ name: type.name, span: type.nameSpan }, ...within];
}

function isComposed({ name }: PhysicalType): boolean {
  return /^(?:array|list|map|struct|row|record)$/.test(name);
}

function near({ dialects: own, isStated }: TypedColumn, name: string): string | undefined {
  // Short names are near to too much, and these signs are in names that people and databases make up.
  if (name.length < 4 || /[_.\d]|^user/.test(name) || (!isStated && elsewhere.has(name))) return undefined;
  const names = own.flatMap((dialect) => [...typeNames(dialect)]);
  const found = nearest(name, names, name.length < 7 ? 1 : 2);
  return found?.startsWith(name[0] as string) ? found : undefined;
}
