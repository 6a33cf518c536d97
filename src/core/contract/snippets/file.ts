/** A whole contract as a snippet: one table with a key, a server, a promise and somebody to ask. */
export const contractFile = `apiVersion: v3.1.0
kind: DataContract
id: \${1:orders}
name: \${2:Orders}
version: \${3:1.0.0}
status: \${4|draft,proposed,active|}
domain: \${5:sales}
description:
  purpose: \${6:Every order that a customer placed, one row for each.}
team:
  name: \${7:Order data}
  members:
    - username: \${8:data-team@example.com}
      role: Data Owner
support:
  - channel: '\${9:#order-data}'
    tool: \${10|slack,teams,email,ticket|}
    url: \${11:https://chat.example.com/order-data}
servers:
  - server: \${12:warehouse}
    type: postgres
    environment: prod
    host: \${13:db.example.com}
    port: 5432
    database: \${14:analytics}
    schema: \${15:public}
schema:
  - name: \${16:orders}
    physicalType: table
    description: \${17:One row for each order.}
    properties:
      - name: \${18:order_id}
        logicalType: integer
        physicalType: bigint
        description: \${19:The number of the order.}
        required: true
        unique: true
        primaryKey: true
        primaryKeyPosition: 1
      - name: \${20:created_at}
        logicalType: timestamp
        physicalType: timestamptz
        description: \${21:When the order was placed.}
        required: true
slaProperties:
  - property: latency
    value: \${22:4}
    unit: h
    element: \${23:orders.created_at}
`;
