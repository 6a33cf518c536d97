/** The lines that a contract begins with, and tables for what follows to name. */
export const head = `apiVersion: v3.1.0
kind: DataContract
id: orders
version: 1.2.0
status: active
`;

/** A server and two tables; the last column may be written on. */
export const tables = `servers:
  - server: prod
    type: postgres
    host: db.example.com
    port: 5432
    database: analytics
    schema: sales
schema:
  - name: customers
    properties:
      - name: customer_id
        logicalType: integer
        physicalType: bigint
        primaryKey: true
      - name: email
        logicalType: string
        physicalType: text
        description: Where mail goes.
  - name: orders
    properties:
      - name: order_id
        logicalType: integer
      - name: amount
        logicalType: number
`;
