import { entryOf } from '../../document/yaml/node.ts';
import { newestOdcs } from '../formats/odcs.ts';
import { defineContractRule } from './contract-rule.ts';

export default defineContractRule('contract/legacy-specification', {
  severity: 'warning',
  summary: 'A contract is written in a specification that tools are leaving.',
  why: 'The Open Data Contract Standard has had another form since its version 3.0.0, and the Data Contract Specification came before the Open Data Contract Standard took its place. The tools that were made for it now work with ODCS, and checks, changes and lineage of such a file are known to nobody here. Nothing else is said of it.',
  remedy:
    'Convert the contract to the Open Data Contract Standard: `datacontract export --format odcs` of the Data Contract CLI does it.',
  profiles: ['legacy'],
  examplePath: 'contracts/orders.datacontract.yaml',
  bad: `«dataContractSpecification»: 1.1.0
id: orders
info:
  title: Orders
  version: 1.2.0
models:
  orders:
    fields:
      order_id:
        type: bigint
`,
  good: `apiVersion: v3.1.0
kind: DataContract
id: orders
name: Orders
version: 1.2.0
status: active
schema:
  - name: orders
    properties:
      - name: order_id
        logicalType: integer
`,
  check(document, report) {
    for (const { root, format } of document.of('legacy')) {
      const key = entryOf(root, 'dataContractSpecification')?.key ?? entryOf(root, 'apiVersion')?.key;
      if (!key) continue;
      const name = format.id === 'dcs' ? 'The Data Contract Specification' : 'ODCS 2';
      const message = `${name} gave way to ODCS ${newestOdcs}, the Open Data Contract Standard; convert this contract, and it can be checked.`;
      report({ span: key.span, message });
    }
  },
});
