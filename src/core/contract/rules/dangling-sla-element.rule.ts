import { nearest } from '../../words.ts';
import { replacePart } from '../edits.ts';
import { type Elements, elementsOf } from '../elements.ts';
import type { Contract, Field } from '../model.ts';
import { defineContractRule } from './contract-rule.ts';
import { head } from './example.ts';

const example = (element: string) => `${head}schema:
  - name: orders
    properties:
      - name: order_id
      - name: created_at
slaProperties:
  - property: latency
    value: 4
    unit: h
    element: ${element}
`;

export default defineContractRule('contract/dangling-sla-element', {
  severity: 'warning',
  summary: 'A promise of service is about a table or column that the contract does not have.',
  why: 'Whoever measures the promise looks for the column by this name. Where there is none, nothing is measured, and a broken promise is never noticed.',
  remedy: 'Name a table or column of the contract, as `orders.created_at`.',
  profiles: ['odcs'],
  bad: example('«orders.create_at»'),
  good: example('orders.created_at'),
  fixed: example('orders.created_at'),
  check(document, report) {
    for (const contract of document.contracts) {
      for (const places of danglingIn(contract)) {
        const [first, ...others] = places.fields as [Field<string>, ...Field<string>[]];
        const { value, span } = first;
        const more = others.length > 0 ? `, in ${places.fields.length} places` : '';
        const advice = places.near ? `did you mean '${places.near}'?` : 'name one as table.column.';
        const edits = places.near
          ? places.fields.flatMap((field) => replacePart(document.source.value, field, places.near as string) ?? [])
          : [];
        report({
          span,
          message: `'${value}' is no table or column of this contract${more}; ${advice}`,
          related: others.map((field) => ({
            path: document.path,
            range: document.source.rangeOf(field.span),
            message: 'It stands here too.',
          })),
          fixes: edits.length === places.fields.length ? [{ title: `Change to '${places.near}'`, edits }] : [],
        });
      }
    }
  },
});

interface Dangling {
  readonly fields: Field<string>[];
  readonly near: string | undefined;
}

/** The same wrong name in many promises is one mistake. A contract without tables may have them elsewhere. */
function danglingIn(contract: Contract): Iterable<Dangling> {
  const found = new Map<string, Dangling>();
  if (contract.tables.length === 0 || contract.slas.every((sla) => sla.elements.length === 0)) return [];
  const elements = elementsOf(contract);
  for (const field of contract.slas.flatMap((sla) => sla.elements)) {
    // What is no plain name, such as a path or a template, is the business of whoever reads it.
    if (!/^[\w$][\w$.-]*$/.test(field.value) || elements.find(field.value)) continue;
    const known = found.get(field.value) ?? { fields: [], near: meantBy(field.value, elements, found.size) };
    known.fields.push(field);
    found.set(field.value, known);
  }
  return found.values();
}

/** Looking for what was meant takes time, and who reads the first many of such findings needs no more. */
function meantBy(name: string, elements: Elements, before: number): string | undefined {
  return elements.inOtherCase(name) ?? (before < 20 ? nearest(name, elements.names) : undefined);
}
