import type { TextEdit } from '../../document/edit.ts';
import type { Report } from '../../rule.ts';
import { judgedRelationships, placeOfPiece } from '../references-in.ts';
import { defineContractRule } from './contract-rule.ts';
import { head } from './example.ts';

const orders = (to: string) => `${head}schema:
  - name: orders
    properties:
      - name: customer_id
        relationships:
          - to: ${to}
`;
const customers = `apiVersion: v3.1.0
kind: DataContract
id: customers
version: 1.0.0
status: active
schema:
  - id: customers
    name: customers
    properties:
      - id: customer_id
        name: customer_id
        unique: true
`;

export default defineContractRule('contract/missing-contract-file', {
  severity: 'error',
  summary: 'A relationship leads into a file that does not exist or is no contract.',
  why: 'Without the other contract nobody can tell what the column refers to, and a tool that resolves the reference stops there.',
  remedy: 'Correct the path; it starts at the directory of the contract it stands in.',
  profiles: ['odcs-3.1.0'],
  bad: {
    'contracts/orders.odcs.yaml': orders('«customer.odcs.yaml»#/schema/customers/properties/customer_id'),
    'contracts/customers.odcs.yaml': customers,
  },
  good: {
    'contracts/orders.odcs.yaml': orders('customers.odcs.yaml#/schema/customers/properties/customer_id'),
    'contracts/customers.odcs.yaml': customers,
  },
  fixed: orders('customers.odcs.yaml#/schema/customers/properties/customer_id'),
  check(document, report, workspace) {
    const text = document.source.value;
    const reports = new Map<string, Omit<Report, 'fixes'> & { edits: TextEdit[]; nearest: string | undefined }>();
    for (const { column, written } of judgedRelationships(document, workspace)) {
      for (const { field, found } of column ? written.to : [...written.from, ...written.to]) {
        if (!found || !('missing' in found) || (found.missing !== 'file' && found.missing !== 'contract')) continue;
        const { piece, missing, nearest } = found;
        const span = placeOfPiece(text, field, piece);
        const edits = span && nearest !== undefined ? [{ span, newText: nearest }] : [];
        const known = reports.get(piece.text);
        known?.edits.push(...edits);
        if (known) continue;
        const isMeant = nearest === undefined ? '; correct the path.' : `; did you mean '${nearest}'?`;
        const message =
          missing === 'file'
            ? `There is no file '${piece.text}'${isMeant}`
            : `'${piece.text}' is not read as a contract; name the file that has the table.`;
        // A file that is left out, by `.gitignore` or by its size, may be a contract all the same.
        const severity = missing === 'contract' && /\.(?:ya?ml|json)$/i.test(piece.text) ? 'info' : 'error';
        reports.set(piece.text, { span: span ?? field.span, message, severity, edits, nearest });
      }
    }
    for (const { edits, nearest, ...rest } of reports.values()) {
      report({ ...rest, fixes: edits.length > 0 ? [{ title: `Change to '${nearest}'`, edits }] : [] });
    }
  },
});
