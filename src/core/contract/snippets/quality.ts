import type { ContractSnippet } from './snippet.ts';

/** A check for each dimension of quality. */
export const qualitySnippets: readonly ContractSnippet[] = [
  {
    id: 'quality-completeness',
    title: 'Check: completeness',
    description: 'How many values of a column may be missing.',
    below: 'quality',
    body: `- name: \${1:Amounts are there}
  metric: nullValues
  dimension: completeness
  unit: percent
  mustBeLessOrEqualTo: \${2:1}
  severity: \${3|error,warning|}`,
  },
  {
    id: 'quality-uniqueness',
    title: 'Check: uniqueness',
    description: 'No value of a column twice.',
    below: 'quality',
    body: `- name: \${1:No amount twice}
  metric: duplicateValues
  dimension: uniqueness
  mustBe: \${2:0}
  severity: \${3|error,warning|}`,
  },
  {
    id: 'quality-validity',
    title: 'Check: validity',
    description: 'Only values of a certain form.',
    below: 'quality',
    body: `- name: \${1:Amounts have two decimals}
  metric: invalidValues
  arguments:
    pattern: '\${2:^-?[0-9]+[.][0-9][0-9]\\$}'
  dimension: conformity
  mustBe: \${3:0}
  severity: \${4|error,warning|}`,
  },
  {
    id: 'quality-values',
    title: 'Check: a list of values',
    description: 'Only the values of a list.',
    below: 'quality',
    body: `- name: \${1:Only known values}
  metric: invalidValues
  arguments:
    validValues:
      - \${2:10}
      - \${3:20}
  dimension: conformity
  mustBe: \${4:0}
  severity: \${5|error,warning|}`,
  },
  {
    id: 'quality-accuracy',
    title: 'Check: accuracy',
    description: 'A query that counts rows whose values cannot be true.',
    below: 'tableQuality',
    body: `- name: \${1:No order from the future}
  type: sql
  query: SELECT COUNT(*) FROM \${2:orders} WHERE \${3:created_at} > CURRENT_TIMESTAMP
  dimension: accuracy
  mustBe: \${4:0}
  severity: \${5|error,warning|}`,
  },
  {
    id: 'quality-freshness',
    title: 'Check: freshness',
    description: 'A query that tells how old the newest row is.',
    below: 'tableQuality',
    body: `- name: \${1:Orders of the last day are there}
  type: sql
  query: SELECT COUNT(*) FROM \${2:orders} WHERE \${3:created_at} > CURRENT_TIMESTAMP - INTERVAL '\${4:1} day'
  dimension: timeliness
  mustBeGreaterThan: \${5:0}
  severity: \${6|error,warning|}`,
  },
  {
    id: 'quality-rows',
    title: 'Check: row count',
    description: 'How many rows the table has at least and at most.',
    below: 'tableQuality',
    body: `- name: \${1:As many rows as expected}
  metric: rowCount
  dimension: coverage
  mustBeBetween: [\${2:1000}, \${3:1000000}]
  severity: \${4|error,warning|}`,
  },
  {
    id: 'quality-text',
    title: 'Check: in words',
    description: 'A promise that people read and no program checks.',
    below: 'tableQuality',
    body: `- type: text
  description: \${1:Cancelled orders stay in the table.}`,
  },
];
