import type { Fix } from '../../finding.ts';
import { listed } from '../../words.ts';
import { type DataType, typeIn } from '../types/data-type.ts';
import { dialects } from '../types/dialects/index.ts';
import { equivalentIn } from '../types/equivalent.ts';
import { placeIn, type TypedColumn, typedColumns } from '../types/typed-columns.ts';
import { defineContractRule } from './contract-rule.ts';
import { head } from './example.ts';
import { replaceText } from './replace-text.ts';

const server = `servers:
  - server: prod
    type: postgres
    host: db.example.com
    port: 5432
    database: sales
    schema: public
`;

export default defineContractRule('contract/foreign-physical-type', {
  severity: 'warning',
  summary: "A column's physical type belongs to another database than the contract's servers.",
  why: 'The physical type is how the database itself calls the type. A table cannot be made from a type the database does not have, and a comparison of the contract with the real table finds a difference in every such column.',
  remedy: 'Write the type as the database of the server calls it.',
  bad: `${head}${server}schema:
  - name: orders
    properties:
      - name: note
        physicalType: «STRING»
`,
  good: `${head}${server}schema:
  - name: orders
    properties:
      - name: note
        physicalType: TEXT
`,
  fixed: `${head}${server}schema:
  - name: orders
    properties:
      - name: note
        physicalType: TEXT
`,
  check(document, report) {
    for (const contract of document.contracts) {
      for (const typed of typedColumns(contract)) {
        const type = foreignType(typed);
        if (!type) continue;
        const { field, physical, dialects: own } = typed;
        const name = field.value.slice(physical.nameSpan.start, physical.nameSpan.end);
        const where = listed(
          own.map((dialect) => dialect.title),
          'or',
        );
        const [only] = own;
        const wanted = only && own.length === 1 ? equivalentIn(only, type) : undefined;
        const instead = name === name.toUpperCase() ? wanted?.toUpperCase() : wanted;
        report({
          span: field.span,
          ...(instead ? {} : { severity: 'info' }),
          message: `${where} has no type '${name}'; ${instead ? `write '${instead}'` : 'choose one of its own'}.`,
          fixes: instead ? fixesOf(document.source.value, typed, instead) : [],
        });
      }
    }
  },
});

function fixesOf(text: string, { field, physical }: TypedColumn, instead: string): Fix[] {
  const own = physical.parameters.map((each) => each.text).join(',');
  const place = placeIn(text, field, physical.nameSpan);
  const isSame = own !== '' && instead.endsWith(`(${own})`) && place !== field.span;
  // Only the name changes, and the writer's own spaces stay.
  const edit = isSame ? { span: place, newText: instead.slice(0, -own.length - 2) } : replaceText(text, field, instead);
  return edit ? [{ title: `Change to '${instead}'`, edits: [edit] }] : [];
}

/** The type in the first dialect that has it, when no server has one of this name. */
function foreignType({ isStated, types, physical, dialects: own }: TypedColumn): DataType | undefined {
  if (!isStated || types.length > 0 || asWord.has(physical.name)) return undefined;
  for (const dialect of dialects) {
    if (own.includes(dialect)) continue;
    const type = typeIn(dialect, physical);
    if (type) return loose.has(type.spec.family) ? undefined : type;
  }
  return undefined;
}

/** Words such as `array` and `struct` say what a value is made of, in databases too that do not write it so. */
const loose = new Set(['array', 'struct', 'map', 'other', 'geo']);

/** Words that say of a type of one's own what kind it is. */
const asWord = new Set(['enum', 'set', 'union', 'vector']);
