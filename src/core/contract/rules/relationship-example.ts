import { head } from './example.ts';

/** A contract of orders and customers, for examples of relationships; `relationship` is that of the column `customer_id`. */
export function ordersAndCustomers(relationship: string, customerId = 'integer'): string {
  return `${head}schema:
  - name: orders
    properties:
      - name: order_id
        primaryKey: true
      - name: customer_id
        logicalType: integer
        relationships:
          - to: ${relationship}
  - name: customers
    properties:
      - name: customer_id
        logicalType: ${customerId}
        unique: true
      - name: email
        logicalType: string
`;
}

/** The same with a relationship of the table `orders`, whose lines are given without their indentation. */
export function ordersWithKeys(relationship: string): string {
  const lines = relationship.split('\n').map((line, index) => `      ${index === 0 ? '- ' : '  '}${line}\n`);
  return `${head}schema:
  - name: orders
    relationships:
${lines.join('')}    properties:
      - name: customer_id
      - name: country_code
  - name: customers
    properties:
      - name: customer_id
        primaryKey: true
      - name: country_code
        primaryKey: true
`;
}
