import type { ContractSnippet } from './snippet.ts';

/** The parts of a contract that are written again and again. */
export const partSnippets: readonly ContractSnippet[] = [
  {
    id: 'table',
    title: 'Table',
    description: 'A table with its key.',
    below: 'schema',
    body: `- name: \${1:customers}
  physicalType: \${2|table,view|}
  description: \${3:One row for each customer.}
  properties:
    - name: \${4:customer_id}
      logicalType: integer
      physicalType: bigint
      description: \${5:The number of the customer.}
      required: true
      unique: true
      primaryKey: true
      primaryKeyPosition: 1`,
  },
  {
    id: 'relationship',
    title: 'Relationship',
    description: 'What the values of a column are keys of; it stands in the column.',
    below: 'relationships',
    body: `relationships:
  - type: foreignKey
    to: \${1:customers.customer_id}`,
  },
  {
    id: 'sla',
    title: 'Service levels',
    description: 'How fresh, how available and how long the data is there.',
    below: '',
    body: `slaProperties:
  - property: latency
    value: \${1:4}
    unit: \${2|h,d|}
    element: \${3:orders.created_at}
  - property: frequency
    value: \${4:1}
    unit: \${5|d,h|}
  - property: availability
    value: \${6:99.5}
    unit: percent
  - property: retention
    value: \${7:3}
    unit: y
  - property: timeToRepair
    value: \${8:8}
    unit: h`,
  },
  {
    id: 'role',
    title: 'Role',
    description: 'Who may do what with the data.',
    below: 'roles',
    body: `- role: \${1:orders_reader}
  access: \${2|read,write|}
  firstLevelApprovers: \${3:Order data team}`,
  },
  {
    id: 'team',
    title: 'Team',
    description: 'Who looks after the data.',
    below: '',
    body: `team:
  name: \${1:Order data}
  members:
    - username: \${2:owner@example.com}
      role: \${3:Data Owner}
    - username: \${4:steward@example.com}
      role: \${5:Data Steward}`,
  },
  {
    id: 'support',
    title: 'Support channels',
    description: 'Where people get help with the data.',
    below: '',
    body: `support:
  - channel: '\${1:#order-data}'
    tool: \${2|slack,teams,email,ticket|}
    scope: \${3|interactive,announcements,issues|}
    url: \${4:https://chat.example.com/order-data}`,
  },
];
