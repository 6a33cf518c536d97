import { head } from './example.ts';

/** A contract of orders with a check in SQL. */
export function ordersWithCheck(query: string): string {
  return `${head}schema:
  - name: orders
    properties:
      - name: order_id
      - name: amount
    quality:
      - type: sql
        query: |
          ${query}
        mustBe: 0
`;
}
