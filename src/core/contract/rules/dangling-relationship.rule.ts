import type { TextEdit } from '../../document/edit.ts';
import type { Span } from '../../document/span.ts';
import type { Severity } from '../../finding.ts';
import { directoryOf, relativePath } from '../../paths.ts';
import type { Workspace } from '../../workspace.ts';
import { type ContractFileFacts, contractFile } from '../facts.ts';
import type { Dangling, Target } from '../references.ts';
import { type End, judgedRelationships, placeOfPiece } from '../references-in.ts';
import type { Piece, ReferenceText } from '../references-text.ts';
import { contractTable } from '../table-facts.ts';
import { defineContractRule } from './contract-rule.ts';
import { ordersAndCustomers } from './relationship-example.ts';

export default defineContractRule('contract/dangling-relationship', {
  severity: 'error',
  summary: 'A relationship leads to a table or column that does not exist.',
  why: 'Whatever builds foreign keys, joins or a diagram from the contract looks for the column by this name and fails, or leaves the relationship out without a word.',
  remedy: 'Correct the name, or add the table or column that is meant.',
  profiles: ['odcs-3.1.0'],
  bad: ordersAndCustomers('customers.«custmer_id»'),
  good: ordersAndCustomers('customers.customer_id'),
  fixed: ordersAndCustomers('customers.customer_id'),
  check(document, report, workspace) {
    const text = document.source.value;
    const mistakes = new Map<string, Mistake & { readonly spans: Span[]; readonly edits: (TextEdit | undefined)[] }>();
    for (const { part, column, written } of judgedRelationships(document, workspace)) {
      for (const end of column ? written.to : [...written.from, ...written.to]) {
        const { field, found, reference } = end;
        const mistake = reference && found && mistakeOf(found, reference, document.path, workspace);
        // What is no reference by its form is reported as that.
        if (!mistake || part.schemaFaults.some((fault) => fault.span.start === field.span.start)) continue;
        const place = placeOf(text, end, mistake.piece);
        const whole = placeOf(text, end, undefined);
        const known = mistakes.get(mistake.message) ?? { ...mistake, spans: [], edits: [] };
        mistakes.set(mistake.message, known);
        known.spans.push(place ?? field.span);
        const span = mistake.isWhole ? whole : place;
        known.edits.push(span && mistake.instead !== undefined ? { span, newText: mistake.instead } : undefined);
      }
    }
    for (const { message, severity, instead, spans, edits } of mistakes.values()) {
      const [span, ...others] = spans as [Span, ...Span[]];
      const changes = edits.flatMap((edit) => edit ?? []);
      report({
        span,
        message,
        severity,
        related: others.map((each) => ({
          path: document.path,
          range: document.source.rangeOf(each),
          message: 'It is named here too.',
        })),
        fixes: changes.length === edits.length ? [{ title: `Change to '${instead}'`, edits: changes }] : [],
      });
    }
  },
});

interface Mistake {
  readonly piece: Piece;
  readonly message: string;
  readonly severity: Severity;
  /** What is surely better, in place of the piece, or of the whole reference. */
  readonly instead?: string;
  readonly isWhole?: true;
}

function mistakeOf(
  found: Target | Dangling,
  reference: ReferenceText,
  from: string,
  workspace: Workspace,
): Mistake | undefined {
  if (!('missing' in found)) return found.named && byName(found, found.named);
  const { piece, nearest } = found;
  if (found.missing === 'file' || found.missing === 'contract') return undefined;
  const instead = nearest === undefined ? {} : { instead: nearest };
  const isMeant = nearest === undefined ? '' : `; did you mean '${nearest}'?`;
  const goesBy = reference.by === 'id' ? 'has the id' : 'is called';
  if (found.missing === 'column') {
    const table = found.table.name ?? found.table.id;
    const message =
      reference.by === 'id'
        ? `No column of '${table}' has the id '${piece.text}'${isMeant || '; write the id of one of its columns.'}`
        : `'${table}' has no column '${piece.text}'${isMeant || '; name one of its columns.'}`;
    return { piece, message, severity: 'error', ...instead };
  }
  const where = found.path === from ? 'this contract' : `'${found.path}'`;
  const start = `No table of ${where} ${goesBy} '${piece.text}'`;
  if (isMeant) return { piece, message: start + isMeant, severity: 'error', ...instead };
  const other = found.path === from && reference.by === 'name' ? elsewhere(reference, from, workspace) : undefined;
  if (!other) return { piece, message: `${start}; name one of its tables, or add it.`, severity: 'warning' };
  const message = `${start}; the one in '${other.path}' is written with its file and its ids.`;
  return { piece, message, severity: 'warning', isWhole: true, ...(other.text ? { instead: other.text } : {}) };
}

/** A path of ids that goes by a name. */
function byName(target: Target, { piece, id }: NonNullable<Target['named']>): Mistake {
  const start = `References by path go by ids, and '${piece.text}' is a name`;
  if (id !== undefined) return { piece, message: `${start}; its id is '${id}'.`, severity: 'warning', instead: id };
  const names = [target.table.name, target.columns.at(-1)?.name].filter(Boolean).join('.');
  return { piece, message: `${start}; give it this id, or write '${names}'.`, severity: 'warning' };
}

/** The one table of another contract that may be meant, and how it is written from here when it has ids. */
function elsewhere(
  { table: { text: name }, columns }: ReferenceText,
  from: string,
  workspace: Workspace,
): { readonly path: string; readonly text?: string } | undefined {
  const [only, ...others] = workspace.definitions(contractTable, name.toLowerCase());
  if (!only || others.length > 0 || only.path === from) return undefined;
  const facts = workspace.definitions(contractFile, only.path)[0]?.detail as ContractFileFacts | undefined;
  const table = facts?.contracts.flatMap(({ tables }) => tables).find((each) => each.name === name);
  const column = table?.columns.find((each) => each.name === columns[0]?.text);
  const isPlain = columns.length === 1 && /^[\w./-]+\.yaml$/.test(only.path);
  const file = relativePath(directoryOf(from), only.path);
  if (!table?.id || !column?.id || !isPlain) return { path: only.path };
  return { path: only.path, text: `${file}#/schema/${table.id}/properties/${column.id}` };
}

/** The place of a piece, or of the whole reference without it. */
function placeOf(text: string, { field }: End, piece: Piece | undefined): Span | undefined {
  return placeOfPiece(text, field, piece ?? { text: '', span: { start: 0, end: field.value.trim().length } });
}
